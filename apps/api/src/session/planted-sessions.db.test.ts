import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES, type PersonReply, type Route } from '@ijkpunt/contract';
import { aDatabase, aScope } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, SESSION_COOKIE, type Came } from './test-api.ts';

const database = await aDatabase();
const { ask, address, close } = await aTestApi(database);
const elsewhere = await aTestApi(database, { sessionSecret: 'a secret of another' });
const secure = await aTestApi(database, { publicUrl: 'https://ijkpunt.example' });
afterAll(() => Promise.all([close(), elsewhere.close(), secure.close()]));

let organisation = '';

beforeAll(async () => {
  ({ organisation } = await aScope(database));
});

async function aNewPerson(): Promise<string> {
  const email = `${randomUUID()}@zwolle.example`;
  await aPerson(database, { email, organisation, roles: ['reporter', 'approver', 'admin'] });
  return email;
}

const signIn = (email: string, { cookie = '', password = PASSWORD, at = ask } = {}): Promise<Came> =>
  at('/session', { method: 'POST', body: { email, password }, headers: { cookie } });

const sessionOf = ({ cookies }: Came) => cookies.get(SESSION_COOKIE) ?? '';

async function whoHas(cookie: string): Promise<string | undefined> {
  return ((await ask('/session', { headers: { cookie } })).reply as Partial<PersonReply>).email;
}

describe('a session that somebody planted in the browser of another', () => {
  it('becomes theirs for nobody: who signs in over it has a new one, and the planted one is gone', async () => {
    const [attacker, victim] = [await aNewPerson(), await aNewPerson()];
    const planted = sessionOf(await signIn(attacker));
    const own = sessionOf(await signIn(victim, { cookie: planted }));
    expect(own).not.toBe(planted);
    expect(await whoHas(own)).toBe(victim);
    expect(await whoHas(planted)).toBeUndefined();
  });

  it('stays what it was when the password is wrong', async () => {
    const [attacker, victim] = [await aNewPerson(), await aNewPerson()];
    const planted = sessionOf(await signIn(attacker));
    expect((await signIn(victim, { cookie: planted, password: 'wrong' })).status).toBe(401);
    expect(await whoHas(planted)).toBe(attacker);
  });

  it('beside their own, before or after it, makes nobody act as two', async () => {
    const [attacker, victim] = [await aNewPerson(), await aNewPerson()];
    const [planted, own] = [sessionOf(await signIn(attacker)), sessionOf(await signIn(victim))];
    for (const cookie of [`${planted}; ${own}`, `${own}; ${planted}`]) {
      const after = sessionOf(await signIn(victim, { cookie }));
      expect([planted, own]).not.toContain(after);
      expect(await whoHas(after)).toBe(victim);
    }
  });

  it('opens nothing when it is signed under another secret, unsigned, or changed', async () => {
    const email = await aNewPerson();
    const right = sessionOf(await signIn(email));
    const id = decodeURIComponent(right.split('=')[1] ?? '').replace(/^s:/u, '');
    const [bare = '', signature = ''] = id.split('.');
    const name = `${SESSION_COOKIE}=`;
    const others = [
      sessionOf(await signIn(email, { at: elsewhere.ask })),
      ...[bare, `s:${bare}`, `s:${bare}.`, `s:${bare}.${'A'.repeat(43)}`, `s:.${signature}`].map(
        (value) => `${name}${encodeURIComponent(value)}`,
      ),
      ...['j:{"passport":{"user":1}}', 's:__proto__', '%', ''].map((value) => `${name}${value}`),
      right.replace(SESSION_COOKIE, SESSION_COOKIE.toUpperCase()),
    ];
    for (const cookie of others) expect([cookie, await whoHas(cookie)]).toEqual([cookie, undefined]);
    expect(await whoHas(right)).toBe(email);
  });

  it('counts in a cookie alone: neither in an address nor in a body', async () => {
    const right = sessionOf(await signIn(await aNewPerson()));
    const value = right.split('=')[1] ?? '';
    for (const path of [`/session?${right}`, `/session;${right}`, `/session?sid=${value}`])
      expect((await ask(path, { headers: { 'x-session-id': value } })).status).toBeGreaterThanOrEqual(400);
    const body = { [SESSION_COOKIE]: value, cookie: right };
    expect((await ask('/session/acting-for', { method: 'PUT', body })).status).toBe(401);
  });

  it('is not handed out to who has not signed in', async () => {
    for (const path of ['/session', '/tasks', '/nergens']) expect((await ask(path)).cookies.size).toBe(0);
    expect((await signIn('niemand@nergens.example')).cookies.size).toBe(0);
  });
});

describe('the cookies', () => {
  it('are for this site alone, and no script reads them', async () => {
    const email = await aNewPerson();
    const plain = (await signIn(email)).headers.getSetCookie();
    expect(plain).toHaveLength(2);
    for (const cookie of plain) expect(cookie).toMatch(/; Path=\/;.*HttpOnly; SameSite=Lax$/u);
    // As the proxy says that it came: over https.
    const headers = { 'x-forwarded-proto': 'https' };
    const came = await secure.ask('/session', {
      method: 'POST',
      body: { email, password: PASSWORD },
      headers,
    });
    const strict = came.headers.getSetCookie();
    expect(strict).toHaveLength(2);
    for (const cookie of strict) {
      expect(cookie).toMatch(/^__Host-ijkpunt(?:-known)?=.*; Path=\/;.*HttpOnly; Secure; SameSite=Lax$/u);
      expect(cookie).not.toMatch(/domain/iu);
    }
  });
});

const CHANGING = ROUTES.filter(({ method }) => method !== 'GET');

/** What a browser says of a page of another site that makes it send something. */
const FOREIGN: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['another site', { origin: 'https://evil.example' }],
  ['a page without an origin', { origin: 'null' }],
  ['another port', { origin: 'http://127.0.0.1:1' }],
  ['a name that begins alike', { origin: `${new URL(address).origin}.evil.example` }],
  ['a name before a sign', { origin: `http://${new URL(address).host}@evil.example` }],
  ['another site, by what the browser says', { 'sec-fetch-site': 'cross-site' }],
  ['a sister of this site', { 'sec-fetch-site': 'same-site' }],
];

describe('a page of another site', () => {
  it.each(FOREIGN)('changes nothing by any door: %s', async (_what, headers) => {
    const cookie = sessionOf(await signIn(await aNewPerson()));
    for (const { method, path, name } of CHANGING) {
      const where = path.replaceAll(/:\w+/gu, '00000000-0000-4000-8000-000000000000');
      const { status, code } = await ask(where, { method, body: {}, headers: { cookie, ...headers } });
      expect([name, status, code]).toEqual([name, 403, 'foreign-origin']);
    }
    expect(await whoHas(cookie)).toBeDefined();
  });

  it('says nothing as a form that is taken for JSON, whatever kind a form may have', async () => {
    const email = await aNewPerson();
    const body = JSON.stringify({ email, password: PASSWORD });
    const form = new URLSearchParams({ email, password: PASSWORD }).toString();
    for (const [type, text] of [
      ['text/plain', body],
      ['application/x-www-form-urlencoded', form],
      ['multipart/form-data; boundary=x', body],
      ['text/plain; application/json', body],
    ] as const) {
      const headers = { 'content-type': type };
      const { status } = await fetch(`${address}/session`, { method: 'POST', headers, body: text });
      expect([type, status]).toEqual([type, 400]);
    }
  });

  it('turns no reading into changing: neither by a header nor by a field', async () => {
    const cookie = sessionOf(await signIn(await aNewPerson()));
    const headers = { cookie, 'x-http-method-override': 'DELETE', 'x-method-override': 'DELETE' };
    expect((await ask('/session?_method=DELETE', { headers })).status).toBe(200);
    expect(await whoHas(cookie)).toBeDefined();
  });

  it('reads nothing: no answer says that another site may', async () => {
    const cookie = sessionOf(await signIn(await aNewPerson()));
    const reading = ROUTES.filter(({ method }: Route) => method === 'GET');
    for (const { path } of reading) {
      const where = path.replaceAll(/:\w+/gu, '00000000-0000-4000-8000-000000000000');
      const { headers } = await ask(where, { headers: { cookie, origin: 'https://evil.example' } });
      expect([where, headers.get('access-control-allow-origin')]).toEqual([where, null]);
    }
  });
});
