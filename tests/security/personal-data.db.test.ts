import { describe, expect, it } from 'vitest';
import { GROUNDS, PERSONAL_DATA } from '@ijkpunt/contract';
import { aDatabase } from '@ijkpunt/testing';

const database = await aDatabase();

/**
 * Columns that may hold somebody: all where people and sessions are kept, and elsewhere those that are named after somebody or
 * after what somebody did.
 */
const MAY_HOLD_SOMEBODY = `
  select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
   where table_schema not in ('pg_catalog', 'information_schema', 'bullmq')
     and (table_schema in ('organisations', 'platform')
          or column_name ~ '(name|mail|person|reporter|_by$|who|user|author|contact|phone|browser|address)')
   order by 1`;

/** Columns that hold nobody, by why; a `*` stands for all columns of a table. */
const HOLDS_NOBODY: Readonly<Record<string, readonly string[]>> = {
  'about municipalities and their mergers': ['organisations.municipality.*', 'organisations.merger.*'],
  'about organisations': [
    'organisations.organisation.*',
    ...['partnership', 'municipality', 'agreed_on'].map((name) => `organisations.partnership_member.${name}`),
    'publication.municipality.name',
  ],
  'about a key of a program; who made it is in the register': [
    ...[
      'id',
      'organisation',
      'name',
      'prefix',
      'hash',
      'made_at',
      'expires_on',
      'last_used_at',
      'revoked_at',
      'scope',
    ].map((name) => `organisations.api_key.${name}`),
  ],
  'about the provider of an organisation; who saved it is in the register': [
    ...['organisation', 'issuer', 'client_id', 'sealed_secret', 'roles_claim', 'roles_of', 'saved_at'].map(
      (name) => `organisations.sign_on.${name}`,
    ),
  ],
  'about looking along, with a reason that is screened; who opened it is in the register': [
    ...['id', 'organisation', 'reason', 'opened_at', 'ends_at', 'ended_at'].map(
      (name) => `organisations.support_access.${name}`,
    ),
  ],
  'colours of an organisation; who chose them is in the register': [
    'organisation',
    'theme',
    'changed_at',
  ].map((name) => `organisations.theme.${name}`),
  'ids of rows that wait for the worker': ['platform.bell.*'],
  'steps of the installation': ['platform.milestone.*', 'ijkpunt_migrations.ijkpunt_migration.name'],
  'where a chain was cut, and a hash': ['platform.audit_cut.*'],
  'names of files, mappings, parts, columns and groups, screened for personal data where people type them': [
    'comparisons.own_group.name',
    'publication.release_file.name',
    'publication.withdrawn_file.name',
    'uploads.mapping.name',
    'uploads.part.name',
    'uploads.upload.file_name',
    'validation.finding.column_name',
  ],
};

const registered: readonly string[] = PERSONAL_DATA.flatMap(({ columns }) => columns);
const excused = Object.values(HOLDS_NOBODY).flat();

const isExcused = (column: string): boolean =>
  excused.includes(column) || excused.includes(column.replace(/\.\w+$/u, '.*'));

async function unaccounted(): Promise<readonly string[]> {
  const rows = await database.ask<{ name: string }>(MAY_HOLD_SOMEBODY);
  return rows.map(({ name }) => name).filter((name) => !registered.includes(name) && !isExcused(name));
}

describe('the register of personal data of users', () => {
  it('accounts for every column that may hold somebody, or a reason says why it does not', async () => {
    expect(await unaccounted()).toEqual([]);
  });

  it.each([
    ['organisations.person', 'telephone'],
    ['organisations.api_key', 'used_from'],
    ['platform.session', 'network'],
    ['rounds.round', 'opened_by_name'],
    ['submissions.delivery', 'seen_by'],
  ])('misses a column that was added to %s: %s', async (table, column) => {
    await database.ask(`alter table ${table} add column ${column} text`);
    try {
      expect(await unaccounted()).toEqual([`${table}.${column}`]);
    } finally {
      await database.ask(`alter table ${table} drop column ${column}`);
    }
  });

  it('misses a table that was added where people are kept', async () => {
    await database.ask(`create table organisations.trespasser (note text)`);
    try {
      expect(await unaccounted()).toEqual(['organisations.trespasser.note']);
    } finally {
      await database.ask(`drop table organisations.trespasser`);
    }
  });

  it('and the list of reasons name columns that are there, each once', async () => {
    const rows = await database.ask<{ name: string }>(
      `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns`,
    );
    const there = new Set(rows.flatMap(({ name }) => [name, name.replace(/\.\w+$/u, '.*')]));
    const named = [...registered, ...excused];
    expect(named.filter((name) => !there.has(name))).toEqual([]);
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
    expect(registered.filter(isExcused)).toEqual([]);
  });

  it('says of each kind in both languages what, why, how long and who sees it', () => {
    for (const { what, why, ground, howLong, whoSees } of PERSONAL_DATA)
      for (const { nl, en } of [what, why, GROUNDS[ground], howLong, whoSees])
        expect([nl.length > 4, en.length > 4, nl !== en]).toEqual([true, true, true]);
  });
});
