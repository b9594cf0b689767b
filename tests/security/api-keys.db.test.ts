import { beforeAll, describe, expect, it } from 'vitest';
import { KeysService, type Scope } from '@ijkpunt/backend';
import { allows, PERMISSIONS } from '@ijkpunt/contract';
import { aDatabase, aScope, aWorkshop, DATABASE_ROLES } from '@ijkpunt/testing';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const keys = workshop.get(KeysService);
const tomorrow = new Date(Date.now() + 36 * 3600 * 1000).toISOString().slice(0, 10);

let own: Scope;
let foreign: Scope;
let made: Awaited<ReturnType<KeysService['make']>>;
beforeAll(async () => {
  own = await aScope(database);
  foreign = await aScope(database, { municipality: 'GM0392', person: 'Ruben' });
  made = await keys.make(foreign, { name: 'Van een ander', expiresOn: tomorrow });
});

const FACTS = `select * from organisations.key_facts($1)`;

describe('whoever tries keys', () => {
  it('does not come in with the beginning of a key, its hash, or the rest of another key', async () => {
    const other = await keys.make(own, { name: 'Een andere', expiresOn: tomorrow });
    const [{ hash } = { hash: '' }] = await database.ask<{ hash: string }>(
      `select hash from organisations.api_key where id = $1`,
      [made.id],
    );
    const start = `ijk_${made.prefix}_`;
    const attempts = [
      start,
      `${start}${hash}`,
      hash,
      `${start}${other.secret.slice(start.length)}`,
      made.secret.toLowerCase(),
      made.secret.toUpperCase(),
      `${made.secret}\0`,
      `${made.secret}\n`,
      ` ${made.secret}`,
      `ijk_%%%%%%%%_${'A'.repeat(43)}`,
      `ijk_________${'A'.repeat(43)}`,
    ];
    for (const attempt of attempts) expect(await keys.actingWith(attempt), attempt).toBeUndefined();
    expect(await keys.actingWith(made.secret)).toBeDefined();
  });

  it('comes in for the organisation of the key, whoever made the call', async () => {
    const acting = await keys.actingWith(made.secret);
    expect(acting?.organisation.id).toBe(foreign.organisation);
  });

  it('never submits, approves, divides measures or makes keys', async () => {
    const acting = await keys.actingWith(made.secret);
    const may = PERMISSIONS.filter((permission) => acting !== undefined && allows(acting, permission));
    expect(may).toEqual(['uploads.create', 'uploads.read', 'deliveries.read']);
  });
});

describe('the keys in the database', () => {
  it('are found by their beginning only, while they work', async () => {
    const asked = async (prefix: string) => database.askAs('app', { sql: FACTS, values: [prefix] });
    expect(await asked(made.prefix)).toHaveLength(1);
    for (const prefix of ['', '%', '________', made.prefix.slice(0, 7), made.prefix.toUpperCase()])
      expect(await asked(prefix), prefix).toEqual([]);
    const gone = await keys.make(foreign, { name: 'Ingetrokken', expiresOn: tomorrow });
    await keys.revoke(foreign, gone.id);
    expect(await asked(gone.prefix)).toEqual([]);
  });

  it('are listed by nobody but their own organisation', async () => {
    const sql = `select id from organisations.api_key`;
    expect(await database.askAs('app', { sql })).toEqual([]);
    const seen = await database.askAs('app', { sql, organisation: own.organisation });
    expect(seen.map(({ id }) => id)).not.toContain(made.id);
  });

  it('are neither extended, revived nor taken over from another organisation', async () => {
    for (const change of [
      `expires_on = expires_on + 365`,
      `revoked_at = null`,
      `revoked_at = now()`,
      `organisation = '${own.organisation}'`,
    ]) {
      const sql = `update organisations.api_key set ${change} where id = $1 returning id`;
      const attempt = { sql, values: [made.id], organisation: own.organisation };
      expect(await database.askAs('app', attempt), change).toEqual([]);
    }
    expect(await keys.actingWith(made.secret)).toBeDefined();
  });

  it.each(DATABASE_ROLES.filter((role) => role !== 'app'))('are out of reach of role %s', async (role) => {
    for (const sql of [`select * from organisations.api_key`, `select * from organisations.key_facts('x')`])
      await expect(database.askAs(role, { sql }), sql).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a partnership in the database', () => {
  it('gets no member from the role of requests: only the municipality agrees', async () => {
    for (const sql of [
      `update organisations.partnership_member set agreed_on = current_date`,
      `insert into organisations.partnership_member (partnership, municipality, agreed_on)
       select id, 'GM0193', current_date from organisations.organisation limit 1`,
      `delete from organisations.partnership_member`,
    ])
      await expect(database.askAs('app', { sql, organisation: own.organisation }), sql).rejects.toMatchObject(
        {
          code: '42501',
        },
      );
  });
});
