import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AuditRowReply, PersonReply, Role, SupportAccessReply } from '@ijkpunt/contract';
import { aDatabase, anOwner, aScope } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, sessionIn } from '../session/test-api.ts';

const database = await aDatabase();
const { ask, close } = await aTestApi(database);
afterAll(close);

const zwolle = (await aScope(database)).organisation;
const haarlem = (await aScope(database, { municipality: 'GM0392' })).organisation;
const owner = (await anOwner(database)).organisation;

async function signedIn(organisation: string, roles: readonly Role[]): Promise<{ cookie: string }> {
  const email = `${randomUUID()}@ergens.example`;
  await aPerson(database, { email, organisation, roles });
  const { headers } = await ask('/session', { method: 'POST', body: { email, password: PASSWORD } });
  return { cookie: sessionIn(headers) };
}

let bram = { cookie: '' };
beforeAll(async () => {
  bram = await signedIn(zwolle, ['admin']);
});
beforeEach(async () => {
  await database.ask('truncate platform.tries');
  await asBram('DELETE', '/support');
});

const with_ = (headers: object) => (method: string, path: string, body?: object) =>
  ask(path, { method, headers: { ...headers }, ...(body === undefined ? {} : { body }) });
const asBram = (method: string, path: string, body?: object) => with_(bram)(method, path, body);
const open = () => asBram('PUT', '/support', { hours: 1, reason: 'een bevinding' });

/** Somebody who turned to an organisation: the answer, and the session that they go on in. */
async function turned(headers: { cookie: string }, organisation: string) {
  const reply = await with_(headers)('PUT', '/session/organisation', { organisation });
  return { ...reply, as: with_({ cookie: sessionIn(reply.headers) || headers.cookie }) };
}

describe('looking along with a municipality', () => {
  it('is possible for nobody until its administrator opens it, and for a while', async () => {
    const carla = await signedIn(owner, ['coordinator']);
    expect((await turned(carla, zwolle)).code).toBe('organisation-not-found');
    expect((await open()).status).toBe(204);
    const { reply, status } = await turned(carla, zwolle);
    expect(status).toBe(200);
    const person = reply as PersonReply;
    expect(person).toMatchObject({ organisation: { municipality: 'GM0193' }, roles: ['reader'] });
    expect(person.permissions.toSorted()).toEqual(['comparisons.read', 'deliveries.read', 'uploads.read']);
    const minutes = (Date.parse(person.supportUntil ?? '') - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(58);
    expect(minutes).toBeLessThanOrEqual(60);
  });

  it('is opened for the municipality that opens it, and for no other', async () => {
    await open();
    const carla = await signedIn(owner, ['admin']);
    expect((await turned(carla, haarlem)).code).toBe('organisation-not-found');
    const { as } = await turned(carla, zwolle);
    const { reply } = await as('GET', '/session');
    expect((reply as PersonReply).organisations.map(({ name }) => name)).not.toContain('Haarlem');
  });

  it.each<[string, string, readonly Role[]]>([
    ['an analyst of the owner', owner, ['analyst']],
    ['an administrator of another municipality', haarlem, ['admin']],
  ])('is not for %s', async (_, organisation, roles) => {
    await open();
    const somebody = await signedIn(organisation, roles);
    expect((await turned(somebody, zwolle)).code).toBe('organisation-not-found');
  });

  it('ends at once, and whoever looked along is back at their own organisation', async () => {
    await open();
    const { as } = await turned(await signedIn(owner, ['coordinator']), zwolle);
    expect((await as('GET', '/deliveries')).status).toBe(200);
    await asBram('DELETE', '/support');
    expect((await as('GET', '/deliveries')).code).toBe('not-allowed');
    const { reply } = await as('GET', '/session');
    expect(reply).toMatchObject({ organisation: { kind: 'owner' }, roles: ['coordinator'] });
  });

  it('ends by itself', async () => {
    await open();
    const { as } = await turned(await signedIn(owner, ['coordinator']), zwolle);
    await database.ask(
      `update organisations.support_access set opened_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'
        where ended_at is null`,
    );
    expect((await as('GET', '/deliveries')).code).toBe('not-allowed');
    const [{ open: still } = { open: true }] = (await asBram('GET', '/support'))
      .reply as SupportAccessReply[];
    expect(still).toBe(false);
  });

  it('changes nothing, and does not see what waits for a release', async () => {
    await open();
    const { as } = await turned(await signedIn(owner, ['coordinator', 'admin']), zwolle);
    for (const [method, path, body] of [
      ['GET', '/people'],
      ['GET', '/keys'],
      ['GET', '/audit'],
      ['GET', '/support'],
      ['PUT', '/support', { hours: 24, reason: 'langer graag' }],
      ['POST', '/comparison-groups', {}],
      ['GET', '/rounds'],
    ] as const)
      expect([path, (await as(method, path, body)).code]).toEqual([path, 'not-allowed']);
  });

  it('stands in the log of the municipality: who, and each thing that was read', async () => {
    await open();
    const { as } = await turned(await signedIn(owner, ['coordinator']), zwolle);
    await as('GET', '/deliveries');
    const unknown = randomUUID();
    await as('GET', `/deliveries/${unknown}`);
    const { reply } = await asBram('GET', '/audit');
    const rows = (reply as AuditRowReply[]).slice(0, 4);
    expect(rows.map(({ kind, about }) => [kind, about])).toEqual([
      ['looked-along', { what: 'readDelivery', which: unknown }],
      ['looked-along', { what: 'listDeliveries' }],
      ['looking-along-begun', {}],
      ['support-opened', { hours: 1, reason: 'een bevinding' }],
    ]);
    for (const { who } of rows.slice(0, 3)) expect(who).toMatch(/\(.+\)$/);
  });

  it('is not opened with personal data for a reason, nor for longer than a day', async () => {
    expect((await asBram('PUT', '/support', { hours: 1, reason: 'bel 06-12345678' })).code).toBe(
      'personal-data',
    );
    expect((await asBram('PUT', '/support', { hours: 48, reason: 'lang' })).code).toBe('input-invalid');
    expect((await asBram('GET', '/support')).reply).not.toContainEqual(
      expect.objectContaining({ open: true }),
    );
  });

  it('is opened once by whoever asks five times at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, open));
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204]);
    const all = (await asBram('GET', '/support')).reply as SupportAccessReply[];
    expect(all.filter((one) => one.open)).toHaveLength(1);
  });

  it('is opened anew in place of what was open', async () => {
    await open();
    await open();
    const all = (await asBram('GET', '/support')).reply as SupportAccessReply[];
    expect(all.filter((one) => one.open)).toHaveLength(1);
  });
});
