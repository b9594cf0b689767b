import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeysService, type Scope } from '@ijkpunt/backend';
import { ROUTES, type PersonReply } from '@ijkpunt/contract';
import { aDatabase, aDeliveryFile, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, SESSION_COOKIE } from './test-api.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const { ask, address, close } = await aTestApi(database);
afterAll(close);

const keys = workshop.get(KeysService);
const tomorrow = new Date(Date.now() + 36 * 3600 * 1000).toISOString().slice(0, 10);
let zwolle: Scope;
let haarlem: Scope;

beforeAll(async () => {
  zwolle = await aScope(database);
  haarlem = await aScope(database, { municipality: 'GM0392', person: 'Ruben' });
  await aPerson(database, {
    email: 'reporter@zwolle.example',
    organisation: zwolle.organisation,
    roles: ['reporter'],
  });
  const [partnership] = await database.ask<{ id: string }>(
    `insert into organisations.organisation (kind, name) values ('partnership', 'Samenwerking') returning id`,
  );
  await database.ask(
    `insert into organisations.partnership_member (partnership, municipality, agreed_on)
     values ($1, 'GM0148', current_date), ($1, 'GM0166', current_date), ($1, 'GM0175', null)`,
    [partnership?.id],
  );
  await aPerson(database, {
    email: 'irene@samen.example',
    organisation: partnership?.id ?? '',
    roles: ['reporter'],
  });
});

async function signedIn(email: string): Promise<Readonly<Record<string, string>>> {
  const { cookies, status } = await ask('/session', { method: 'POST', body: { email, password: PASSWORD } });
  const cookie = cookies.get(SESSION_COOKIE);
  if (status !== 200 || cookie === undefined) throw new Error(`${email} could not sign in: ${status}`);
  return { cookie };
}

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const aKey = (scope: Scope) => keys.make(scope, { name: 'Zaaksysteem', expiresOn: tomorrow });
const who = async (headers: Readonly<Record<string, string>>) =>
  (await ask('/session', { headers })).reply as PersonReply;

describe('a key', () => {
  it('tells who comes, and gives no session to remember', async () => {
    const { secret } = await aKey(zwolle);
    const { status, cookies, reply } = await ask('/session', { headers: bearer(secret) });
    expect([status, cookies.size]).toEqual([200, 0]);
    expect(reply).toMatchObject({
      name: 'Sleutel Zaaksysteem',
      organisation: { name: 'Gemeente Zwolle' },
      permissions: ['uploads.create', 'uploads.read', 'deliveries.read'],
    });
  });

  it('delivers, also from a program that says where it comes from', async () => {
    const { secret } = await aKey(zwolle);
    const round = await aRound(database);
    const form = new FormData();
    form.set('bestand', new Blob([new Uint8Array(aDeliveryFile())]), 'cijfers.csv');
    const response = await fetch(`${address}/uploads?${new URLSearchParams(round).toString()}`, {
      method: 'POST',
      headers: { ...bearer(secret), origin: 'https://zaaksysteem.example' },
      body: form,
    });
    expect(response.status).toBe(202);
    const { id } = (await response.json()) as { id: string };
    expect((await ask(`/uploads/${id}`, { headers: bearer(secret) })).status).toBe(200);
    // A key of another organisation finds nothing there.
    const other = await aKey(haarlem);
    expect((await ask(`/uploads/${id}`, { headers: bearer(other.secret) })).status).toBe(404);
  });

  it('may go through no door but those of delivering and reading', async () => {
    const { secret } = await aKey(zwolle);
    const id = '00000000-0000-4000-8000-000000000000';
    const shut = ROUTES.filter(
      ({ access }) =>
        'may' in access && !['uploads.create', 'uploads.read', 'deliveries.read'].includes(access.may),
    );
    expect(shut.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['submit', 'approve', 'makeKey', 'revokeKey', 'savePart', 'readOwnComparisons']),
    );
    for (const { method, path, name } of shut) {
      const { status, reply } = await ask(path.replaceAll(/:\w+/g, id), { method, headers: bearer(secret) });
      expect([name, status, (reply as { code: string }).code]).toEqual([name, 403, 'not-allowed']);
    }
  });

  it.each([
    ['signs nobody in', '/session', 'POST', { email: 'reporter@zwolle.example', password: PASSWORD }],
    ['signs nobody out', '/session', 'DELETE', undefined],
    ['acts for nobody else', '/session/acting-for', 'PUT', { municipality: 'GM0148' }],
  ])('%s', async (_claim, path, method, body) => {
    const { secret } = await aKey(zwolle);
    const { status, reply } = await ask(path, { method, body, headers: bearer(secret) });
    expect([status, (reply as { code: string }).code]).toEqual([403, 'not-allowed']);
  });

  it.each<[string, () => Promise<string>]>([
    [
      'with the right beginning and a wrong rest',
      async () => `${(await aKey(zwolle)).secret.slice(0, 13)}${'A'.repeat(43)}`,
    ],
    ['with one sign too many', async () => `${(await aKey(zwolle)).secret}A`],
    [
      'that was revoked',
      async () => {
        const { id, secret } = await aKey(zwolle);
        await keys.revoke(zwolle, id);
        return secret;
      },
    ],
    [
      'that has expired',
      async () => {
        const { id, secret } = await aKey(zwolle);
        await database.ask(`update organisations.api_key set expires_on = '2024-01-01' where id = $1`, [id]);
        return secret;
      },
    ],
    [
      'that is the hash from the table',
      async () => {
        const { id } = await aKey(zwolle);
        const [row] = await database.ask<{ hash: string }>(
          `select hash from organisations.api_key where id = $1`,
          [id],
        );
        return row?.hash ?? '';
      },
    ],
    ['that is empty', () => Promise.resolve('')],
  ])('%s opens nothing, not even beside a session', async (_what, make) => {
    const headers = { ...bearer(await make()), ...(await signedIn('reporter@zwolle.example')) };
    for (const path of ['/session', '/tasks', '/deliveries', '/keys']) {
      const { status, reply } = await ask(path, { headers });
      expect([path, status, (reply as { code: string }).code]).toEqual([path, 401, 'not-signed-in']);
    }
  });
});

describe('a session', () => {
  it('of a page of another site changes nothing: only a key needs no origin', async () => {
    const headers = { ...(await signedIn('reporter@zwolle.example')), origin: 'https://evil.example' };
    const { status, reply } = await ask('/session', { method: 'DELETE', headers });
    expect([status, (reply as { code: string }).code]).toEqual([403, 'foreign-origin']);
  });
});

describe('somebody of a partnership', () => {
  const actFor = (headers: Readonly<Record<string, string>>, municipality: string) =>
    ask('/session/acting-for', { method: 'PUT', body: { municipality }, headers });

  it('acts for a municipality that agreed, until they turn back', async () => {
    const headers = await signedIn('irene@samen.example');
    expect(await who(headers)).toMatchObject({
      organisation: { name: 'Samenwerking', kind: 'partnership' },
      actsFor: [{ municipality: 'GM0148' }, { municipality: 'GM0166' }],
    });
    const { reply } = await actFor(headers, 'GM0148');
    const acting = {
      organisation: { name: 'Gemeente Dalfsen', kind: 'municipality', municipality: 'GM0148' },
      via: 'Samenwerking',
    };
    expect(reply).toMatchObject(acting);
    expect(await who(headers)).toMatchObject(acting);
    expect((await who(headers)).permissions).not.toContain('deliveries.approve');
    await actFor(headers, '');
    expect((await who(headers)).organisation.kind).toBe('partnership');
  });

  it('falls back to the partnership at the next request once the agreement is withdrawn', async () => {
    const headers = await signedIn('irene@samen.example');
    await actFor(headers, 'GM0166');
    expect((await who(headers)).via).toBe('Samenwerking');
    const agreed = (day: string | null) =>
      database.ask(
        `update organisations.partnership_member set agreed_on = $1 where municipality = 'GM0166'`,
        [day],
      );
    await agreed(null);
    expect((await who(headers)).organisation.kind).toBe('partnership');
    // And stays there, also when the municipality agrees again.
    await agreed('2024-01-01');
    expect((await who(headers)).organisation.kind).toBe('partnership');
  });

  it.each(['GM0175', 'GM0193', 'GM9999'])(
    'does not act for a municipality that did not agree: %s',
    async (code) => {
      const { status, reply } = await actFor(await signedIn('irene@samen.example'), code);
      expect([status, (reply as { code: string }).code]).toEqual([403, 'nobody-to-act-for']);
    },
  );

  it('from a municipality acts for nobody', async () => {
    const { status } = await actFor(await signedIn('reporter@zwolle.example'), 'GM0148');
    expect(status).toBe(403);
  });
});
