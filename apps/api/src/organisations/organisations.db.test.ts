import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ListedOrganisationReply, MergerReply } from '@ijkpunt/contract';
import { inviteFromOutside } from '@ijkpunt/backend';
import { aDatabase, anOwner, aScope } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, sessionIn } from '../session/test-api.ts';

const database = await aDatabase();
const { ask, close } = await aTestApi(database);
afterAll(close);

const zwolle = (await aScope(database)).organisation;
const owner = (await anOwner(database)).organisation;
let bea = { cookie: '' };
let bram = { cookie: '' };

async function anAdmin(organisation: string): Promise<{ cookie: string }> {
  const email = `${randomUUID()}@ergens.example`;
  await aPerson(database, { email, organisation, roles: ['admin'] });
  const { headers } = await ask('/session', { method: 'POST', body: { email, password: PASSWORD } });
  return { cookie: sessionIn(headers) };
}
beforeAll(async () => {
  bea = await anAdmin(owner);
  bram = await anAdmin(zwolle);
});
beforeEach(() => database.ask('truncate platform.tries'));

const asBea = (method: string, path: string, body?: object) =>
  ask(path, { method, headers: bea, ...(body === undefined ? {} : { body }) });
const asBram = (method: string, path: string, body?: object) =>
  ask(path, { method, headers: bram, ...(body === undefined ? {} : { body }) });
const all = async () => (await asBea('GET', '/organisations')).reply as ListedOrganisationReply[];
const first = { email: 'nieuw@haarlem.example', name: 'Hanna' };

describe('the owner of the benchmark', () => {
  it('sees every organisation and whether somebody administers it, and none of its people', async () => {
    const list = await all();
    expect(list.find(({ id }) => id === zwolle)).toMatchObject({
      administered: true,
      municipality: 'GM0193',
    });
    expect(JSON.stringify(list)).not.toContain('Iemand');
  });

  it('invites the first administrator, who then lets in the others', async () => {
    const haarlem = await database.organisationOf('GM0392');
    const { status } = await asBea('POST', `/organisations/${haarlem}/administrator`, first);
    expect(status).toBe(202);
    const [letter] = await database.ask(
      `select email, roles, organisation from organisations.letter where email = $1`,
      [first.email],
    );
    expect(letter).toEqual({ email: first.email, roles: ['admin'], organisation: haarlem });
    expect((await all()).find(({ id }) => id === haarlem)).toMatchObject({
      administered: false,
      invited: true,
    });
  });

  it('lets nobody into an organisation that has an administrator', async () => {
    const { status, code } = await asBea('POST', `/organisations/${zwolle}/administrator`, first);
    expect([status, code]).toEqual([409, 'organisation-administered']);
  });

  it('makes a partnership of a name that is free, and says for whom it delivers', async () => {
    const made = await asBea('POST', '/organisations/partnerships', { name: 'Samen' });
    expect(made.status).toBe(201);
    expect((await asBea('POST', '/organisations/partnerships', { name: 'Samen' })).code).toBe(
      'organisation-exists',
    );
    const { id } = made.reply as { id: string };
    const path = `/organisations/${id}/members`;
    await asBea('PUT', path, { municipalities: ['GM0193', 'GM0148', 'GM9999'] });
    expect((await all()).find((one) => one.id === id)).toMatchObject({
      members: ['GM0148', 'GM0193'],
      agreed: [],
    });
    const elsewhere = await asBea('PUT', `/organisations/${zwolle}/members`, { municipalities: [] });
    expect(elsewhere.code).toBe('organisation-not-found');
  });
});

describe('mergers', () => {
  it('are told to the owner as CBS has them, the newest first, and to nobody else', async () => {
    const all = (await asBea('GET', '/mergers')).reply as MergerReply[];
    const days = all.map(({ effectiveDate }) => effectiveDate);
    expect(days).toEqual(days.toSorted().toReversed());
    const slochteren = all.find(({ oldName }) => oldName === 'Slochteren');
    expect(slochteren).toMatchObject({ newName: 'Midden-Groningen', effectiveDate: '2018-01-01' });
    expect((await asBram('GET', '/mergers')).code).toBe('not-allowed');
  });
});

describe('a municipality', () => {
  const samen = async () => (await all()).find(({ name }) => name === 'Samen');

  it('agrees itself that a partnership delivers for it, and takes that back at once', async () => {
    const { id = '' } = (await samen()) ?? {};
    const [offered] = (await asBram('GET', '/agreements')).reply as { name: string; agreedOn?: string }[];
    expect(offered).toEqual({ id, name: 'Samen' });
    expect((await asBram('PUT', `/agreements/${id}`, { agreed: true })).status).toBe(204);
    expect((await samen())?.agreed).toEqual(['GM0193']);
    await asBram('PUT', `/agreements/${id}`, { agreed: false });
    expect((await samen())?.agreed).toEqual([]);
  });

  it('agrees for itself alone, and to what was offered to it', async () => {
    const { id = '' } = (await samen()) ?? {};
    const hanna = await anAdmin(await database.organisationOf('GM0392'));
    const foreign = await ask(`/agreements/${id}`, { method: 'PUT', body: { agreed: true }, headers: hanna });
    expect([foreign.status, foreign.code]).toEqual([404, 'organisation-not-found']);
    expect((await samen())?.agreed).toEqual([]);
  });

  it('that was left out and comes back has to agree anew', async () => {
    const { id = '' } = (await samen()) ?? {};
    await asBram('PUT', `/agreements/${id}`, { agreed: true });
    await asBea('PUT', `/organisations/${id}/members`, { municipalities: ['GM0148'] });
    await asBea('PUT', `/organisations/${id}/members`, { municipalities: ['GM0148', 'GM0193'] });
    expect((await samen())?.agreed).toEqual([]);
  });
});

describe('the operator', () => {
  const client = {
    query: async (sql: string, values?: unknown[]) => ({ rows: await database.ask(sql, values) }),
  };
  const invite = (organisation: string, email = 'eerste@divosa.example') =>
    inviteFromOutside(client as never, { organisation, email, name: 'Bea' });

  it('invites an administrator where all were lost, and the worker hears of it', async () => {
    await invite('Gemeente Zwolle', 'Redder@Zwolle.example');
    const [letter] = await database.ask<{ id: string }>(
      `select id from organisations.letter where email = 'redder@zwolle.example' and organisation = $1`,
      [zwolle],
    );
    const bells = await database.ask(`select 1 from platform.bell where payload ->> 'letter' = $1`, [
      letter?.id,
    ]);
    expect(bells).toHaveLength(1);
  });

  it('is told when there is no such organisation, or no such address', async () => {
    await expect(invite('Gemeente Nergens')).rejects.toThrow('er is geen organisatie “Gemeente Nergens”');
    await expect(invite('Gemeente Zwolle', 'geen adres')).rejects.toThrow('geen e-mailadres');
  });
});
