import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeysService, type Scope } from '@ijkpunt/backend';
import { aDatabase, aScope, aWorkshop } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, SESSION_COOKIE, type Came } from '../session/test-api.ts';
import { readConfiguration } from './configuration.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const PACE = { account: 12, key: 10, network: 8 };
const { ask, close } = await aTestApi(database, { pace: PACE });
afterAll(close);

const REPORTER = 'reporter@zwolle.example';
let zwolle: Scope;
let network = 0;

beforeAll(async () => {
  zwolle = await aScope(database);
  for (const email of [REPORTER, 'colleague@zwolle.example'])
    await aPerson(database, { email, organisation: zwolle.organisation, roles: ['reporter'] });
});

/** A network that nobody came from yet. */
function elsewhere(): string {
  network += 1;
  return `198.51.100.${network}`;
}

type Who = Readonly<Record<string, string>>;

async function cameIn(email: string): Promise<Who> {
  const headers = { 'x-forwarded-for': elsewhere() };
  const { cookies } = await ask('/session', { method: 'POST', body: { email, password: PASSWORD }, headers });
  return { cookie: cookies.get(SESSION_COOKIE) ?? '' };
}

async function aKey(): Promise<Who> {
  const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const { secret } = await workshop.get(KeysService).make(zwolle, { name: 'Zaaksysteem', expiresOn });
  return { authorization: `Bearer ${secret}` };
}

/** Asks so many times; answers how often it was answered and what the last one was. */
async function asking(times: number, path: string, headers: Who): Promise<[number, Came]> {
  let answered = 0;
  let last = await ask(path, { headers });
  for (let turn = 1; last.status !== 429; turn += 1) {
    answered += 1;
    if (turn === times) break;
    last = await ask(path, { headers });
  }
  return [answered, last];
}

function expectToWait({ status, code, reply, headers }: Came): void {
  expect([status, code]).toEqual([429, 'too-many-requests']);
  const wait = Number(headers.get('retry-after'));
  expect(wait).toBeGreaterThanOrEqual(1);
  expect(wait).toBeLessThanOrEqual(60);
  expect(reply).toMatchObject({ about: { seconds: wait } });
}

describe('whoever asks too much', () => {
  it('is held up by account, from whatever network, and told how long', async () => {
    const session = await cameIn(REPORTER);
    const [answered, last] = await asking(50, '/session', session);
    expect(answered).toBe(PACE.account);
    expectToWait(last);
    expectToWait(await ask('/tasks', { headers: { ...session, 'x-forwarded-for': elsewhere() } }));
    // A session that is begun again is of the same account.
    expectToWait(await ask('/session', { headers: await cameIn(REPORTER) }));
  });

  it('holds up no colleague on the same network, and no key of the organisation', async () => {
    const colleague = await cameIn('colleague@zwolle.example');
    expect((await ask('/session', { headers: colleague })).status).toBe(200);
    expect((await ask('/deliveries', { headers: await aKey() })).status).toBe(200);
  });

  it('is held up by key, and not with another one', async () => {
    const key = await aKey();
    const [answered, last] = await asking(50, '/deliveries', key);
    expect(answered).toBe(PACE.key);
    expectToWait(last);
    expect((await ask('/deliveries', { headers: await aKey() })).status).toBe(200);
  });

  it('is held up by network when nobody knows them, also with keys that do not fit', async () => {
    const from = { 'x-forwarded-for': elsewhere() };
    for (let turn = 1; turn <= PACE.network / 2; turn += 1) {
      expect((await ask('/session', { headers: from })).status).toBe(401);
      const { status } = await ask('/tasks', { headers: { ...from, authorization: `Bearer ijk_${turn}` } });
      expect(status).toBe(401);
    }
    expectToWait(await ask('/session', { headers: from }));
    expectToWait(await ask('/nergens', { headers: from }));
    expectToWait(await ask('/tasks', { headers: { ...from, authorization: 'Bearer ijk_x' } }));
    expect((await ask('/session', { headers: { 'x-forwarded-for': elsewhere() } })).status).toBe(401);
  });

  it('does not shut the door on who signed in from the same network', async () => {
    const from = { 'x-forwarded-for': elsewhere() };
    const colleague = await cameIn('colleague@zwolle.example');
    const [, last] = await asking(50, '/session', from);
    expectToWait(last);
    expect((await ask('/session', { headers: { ...from, ...colleague } })).status).toBe(200);
  });

  it('meets it sooner with files: each counts for five', async () => {
    const key = await aKey();
    const deliver = () =>
      ask('/uploads?benchmark=x&quarter=2024Q1', { method: 'POST', body: {}, headers: key });
    for (const left of ['r=5', 'r=0']) {
      const { status, headers } = await deliver();
      expect([status === 429, headers.get('ratelimit')?.includes(left)]).toEqual([false, true]);
    }
    expectToWait(await deliver());
  });

  it('can see it coming', async () => {
    const { headers } = await ask('/deliveries', { headers: await aKey() });
    expect(headers.get('ratelimit-policy')).toBe(`"minute";q=${PACE.key};w=60`);
    expect(headers.get('ratelimit')).toBe(`"minute";r=${PACE.key - 1};t=60`);
  });
});

const TOLD = {
  APP_DATABASE_URL: 'postgres://a@h/d',
  READER_DATABASE_URL: 'postgres://r@h/d',
  SESSION_SECRET: 'a secret of the tests, long enough to be one',
};

describe('what may be asked in a minute', () => {
  it('is far more than a person does, unless somebody sets it otherwise', () => {
    expect(readConfiguration(TOLD).pace).toEqual({ account: 600, key: 300, network: 1200 });
    const set = { ...TOLD, CALLS_PER_ACCOUNT: '7', CALLS_PER_KEY: '8', CALLS_PER_NETWORK: '9' };
    expect(readConfiguration(set).pace).toEqual({ account: 7, key: 8, network: 9 });
    expect(() => readConfiguration({ ...TOLD, CALLS_PER_KEY: '0' })).toThrow('CALLS_PER_KEY');
  });
});

describe('whom to tell of a weak spot', () => {
  it.each(['veilig@ijkpunt.example', 'http://x.example', 'mailto:a\nPolicy: x'])(
    'is told as an address that can be followed, not as "%s"',
    (contact) => {
      expect(() => readConfiguration({ ...TOLD, SECURITY_CONTACT: contact })).toThrow('SECURITY_CONTACT');
    },
  );
});
