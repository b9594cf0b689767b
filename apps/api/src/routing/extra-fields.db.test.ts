import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonReply, Role } from '@ijkpunt/contract';
import type { Scope } from '@ijkpunt/backend';
import { aDatabase, anOwner, aRound, aScope } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, SESSION_COOKIE } from '../session/test-api.ts';

const database = await aDatabase();
const { ask, close } = await aTestApi(database);
afterAll(close);

const SLUG = 'statushouders-voorbeeld';
const CELL = { row: 'rij', column: 'kolom', measure: 'B01', dimension: '', category: '' };
let zwolle: Scope;
let haarlem: Scope;
let owner: Scope;

beforeAll(async () => {
  zwolle = await aScope(database);
  haarlem = await aScope(database, { municipality: 'GM0392', person: 'Ruben' });
  owner = await anOwner(database);
  await aRound(database);
});

async function cameIn(organisation: string, roles: readonly Role[], more: object = {}) {
  const email = `${randomUUID()}@ergens.example`;
  await aPerson(database, { email, organisation, roles });
  const body = { ...more, email, password: PASSWORD };
  const { cookies, reply } = await ask('/session', { method: 'POST', body });
  return { email, headers: { cookie: cookies.get(SESSION_COOKIE) ?? '' }, reply: reply as PersonReply };
}

/** What somebody would like to say of a row besides: whose it is, who made it, how it stands. */
const extra = () => ({
  id: '11111111-1111-4111-8111-111111111111',
  organisation: haarlem.organisation,
  municipality: 'GM0392',
  person: haarlem.person.id,
  roles: ['coordinator', 'admin'],
  permissions: ['releases.create'],
  only: [],
  state: 'released',
  hash: 'x',
  version: 99,
  madeBy: 'Somebody else',
  made_by_name: 'Somebody else',
  saved_by_name: 'Somebody else',
  revoked_at: null,
  closed_at: '2020-01-01',
  invited: ['GM0392'],
});

const asked = (path: string, method: string, body: object, headers: Readonly<Record<string, string>>) =>
  ask(path, { method, body: { ...body, ...extra() }, headers });

interface Writing {
  readonly what: string;
  readonly roles: readonly Role[];
  readonly method: string;
  readonly path: string;
  readonly body: object;
  /** Rows of it that say whose they are and who made them. */
  readonly rows: string;
}

const inAYear = new Date(Date.now() + 86_400_000 * 300).toISOString().slice(0, 10);

/** What a municipality writes. */
const WRITTEN: readonly Writing[] = [
  {
    what: 'a key',
    roles: ['admin'],
    method: 'POST',
    path: '/keys',
    body: { name: 'Zaaksysteem', expiresOn: inAYear },
    rows: `select id::text, organisation::text, made_by_name as by from organisations.api_key`,
  },
  {
    what: 'a part',
    roles: ['reporter'],
    method: 'PUT',
    path: '/parts',
    body: { benchmark: SLUG, name: 'Wijkteam', measures: ['B01'] },
    rows: `select name as id, organisation::text, saved_by_name as by from uploads.part`,
  },
  {
    what: 'a mapping',
    roles: ['reporter'],
    method: 'POST',
    path: '/mappings',
    body: { benchmark: SLUG, name: 'Export', mapping: { headerLine: 0, labelColumn: 'naam', cells: [CELL] } },
    rows: `select id::text, organisation::text, saved_by_name as by from uploads.mapping`,
  },
];

describe('fields that nobody asked for', () => {
  it.each(WRITTEN)('make $what neither of another organisation nor by another', async (writing) => {
    const { headers } = await cameIn(zwolle.organisation, writing.roles);
    const { status } = await asked(writing.path, writing.method, writing.body, headers);
    expect(status).toBeLessThan(300);
    const rows = await database.ask<{ id: string; organisation: string; by: string }>(writing.rows);
    expect(rows).toMatchObject([{ organisation: zwolle.organisation, by: 'Iemand' }]);
    expect(rows[0]?.id).not.toBe(extra().id);
  });

  it('give nobody who signs in another role, organisation or session', async () => {
    const { headers, reply } = await cameIn(zwolle.organisation, ['reader'], {
      ...extra(),
      user: { id: haarlem.person.id },
      needsSecondFactor: false,
      begunAt: '2999-01-01T00:00:00Z',
      passport: { user: haarlem.person.id },
    });
    expect(reply).toMatchObject({ roles: ['reader'], organisation: { municipality: 'GM0193' } });
    expect((await ask('/keys', { headers })).code).toBe('not-allowed');
    const rows = await database.ask<{ sess: object }>(`select sess from platform.session`);
    expect(JSON.stringify(rows)).not.toContain(haarlem.person.id);
  });

  it('change the password of nobody else', async () => {
    const other = await cameIn(zwolle.organisation, ['reporter']);
    const { email, headers } = await cameIn(zwolle.organisation, ['reporter']);
    const body = { current: PASSWORD, wanted: 'vier losse woorden samen', email: other.email };
    expect((await asked('/account/password', 'PUT', body, headers)).status).toBe(204);
    const signIn = (address: string, password: string) =>
      ask('/session', { method: 'POST', body: { email: address, password } });
    expect((await signIn(other.email, PASSWORD)).status).toBe(200);
    expect((await signIn(email, 'vier losse woorden samen')).status).toBe(200);
  });

  it('put a draft under the own municipality, for whatever quarter the address says', async () => {
    const { headers } = await cameIn(zwolle.organisation, ['reporter']);
    const cell = {
      measure: 'B01',
      dimension: '',
      category: '',
      value: '5',
      precision: '',
      reason: '',
      note: '',
    };
    const body = { revision: 0, cells: [cell], benchmark: 'x', quarter: '2020Q1', submitted: true };
    expect((await asked(`/drafts/${SLUG}/2024Q1`, 'PUT', body, headers)).status).toBe(200);
    expect(await database.ask(`select organisation, quarter from uploads.draft`)).toEqual([
      { organisation: zwolle.organisation, quarter: '2024Q1' },
    ]);
    expect(await database.ask(`select id from submissions.delivery`)).toEqual([]);
  });

  it('open no round that is closed or asks fewer', async () => {
    const { headers } = await cameIn(owner.organisation, ['coordinator']);
    const { status } = await asked('/rounds', 'POST', { benchmark: SLUG, quarter: '2024Q2' }, headers);
    expect(status).toBe(201);
    expect(
      await database.ask(`select invited, closed_at from rounds.round where quarter = '2024Q2'`),
    ).toEqual([{ invited: null, closed_at: null }]);
  });

  it('release nothing where there is nothing to release', async () => {
    const { headers } = await cameIn(owner.organisation, ['coordinator']);
    const body = { benchmark: SLUG, mode: 'in-steps', number: 99, releasedAt: '2020-01-01T00:00:00Z' };
    expect((await asked('/releases', 'POST', body, headers)).code).toBe('nothing-to-release');
    expect(await database.ask(`select state from publication.release`)).toEqual([]);
  });

  it('are refused where a route says that there are no others', async () => {
    const { headers } = await cameIn(zwolle.organisation, ['reporter']);
    const municipalities = ['GM0193', 'GM0392', 'GM0148', 'GM0166', 'GM0175'];
    const { code } = await asked('/comparison-groups', 'POST', { name: 'Buren', municipalities }, headers);
    expect(code).toBe('input-invalid');
    expect(await database.ask(`select 1 from comparisons.own_group`)).toEqual([]);
  });
});
