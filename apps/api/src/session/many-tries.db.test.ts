import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDatabase, aScope } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, SESSION_COOKIE, type Came } from './test-api.ts';

const database = await aDatabase();
const { address, ask, close } = await aTestApi(database, { poolSize: 8 });
afterAll(close);

const EMAIL = 'reporter@zwolle.example';

/** As docs/security/threats.md has it: of one account by strangers in a quarter of an hour, from one address without a wait. */
const OF_ACCOUNT = 60;
const WITHOUT_WAIT = 6;

/** How many are under way at once: enough to come between counting and judging, if there were a between. */
const AT_ONCE = 50;

const NONE = 0;
let known = '';

beforeAll(async () => {
  const { organisation } = await aScope(database);
  for (const email of [EMAIL, 'colleague@zwolle.example'])
    await aPerson(database, { email, organisation, roles: ['reporter'] });
  known = (await signIn('192.0.2.1')).cookies.get('ijkpunt-known') ?? '';
});

function signIn(from: string, password = PASSWORD, email = EMAIL, cookie = ''): Promise<Came> {
  const headers = { 'x-forwarded-for': from, ...(cookie === '' ? {} : { cookie }) };
  return ask('/session', { method: 'POST', body: { email, password }, headers });
}

/** What came of a try, as far as it matters when there are thousands. */
interface Answer {
  readonly status: number;
  readonly retryAfter: number;
  readonly cookies: number;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
afterAll(() => agent.destroy());

/** A wrong try, sent with less ado than `fetch` makes: of ten thousand that is most of the time. */
function guess(from: string, password: string): Promise<Answer> {
  const headers = { 'x-forwarded-for': from, 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/session`, { method: 'POST', agent, headers }, (came) => {
      let text = '';
      came.setEncoding('utf8').on('data', (part: string) => (text += part));
      came.on('end', () => {
        const { statusCode: status = 500, headers: told } = came;
        const retryAfter = Number(told['retry-after']);
        resolve({ status, retryAfter, cookies: told['set-cookie']?.length ?? NONE, text });
      });
    });
    sent.on('error', reject).end(JSON.stringify({ email: EMAIL, password }));
  });
}

/** Wrong tries, so many, each from an address of its own. */
async function tries(many: number, addressOf: (turn: number) => string): Promise<readonly Answer[]> {
  const came: Answer[] = [];
  let turn = 0;
  const keepTrying = async (): Promise<void> => {
    while (turn < many) {
      turn += 1;
      came.push(await guess(addressOf(turn), `guess ${turn}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepTrying));
  return came;
}

async function judged(): Promise<number> {
  const [row] = await database.ask<{ refused: number }>(
    `select count(*)::int as refused from platform.audit where kind = 'sign-in-refused'`,
  );
  return Number(row?.refused);
}

const wrong = (came: readonly Answer[]) =>
  came.filter(({ text }) => text.includes('"code":"wrong-credentials"')).length;

function expectOthersToWait(came: readonly Answer[]): void {
  const others = came.filter(({ status }) => status !== 401);
  const unlike = others.filter(
    ({ status, retryAfter, text }) =>
      status !== 429 || !text.includes('"code":"too-many-tries"') || !(retryAfter >= 1 && retryAfter <= 900),
  );
  expect(unlike).toEqual([]);
  expect(others.length).toBe(came.length - wrong(came));
  // Whoever waits is given nothing to come back with.
  expect(others.some(({ cookies }) => cookies !== NONE)).toBe(false);
}

describe('ten thousand tries for one account', () => {
  it('from one network find out six passwords, and one more for each wait that doubles', async () => {
    const began = performance.now();
    // A connection is given all addresses of an IPv6 network of /64.
    const came = await tries(9000, (turn) => `2001:db8:1:2::${turn.toString(16)}`);
    const waits = Math.ceil(Math.log2((performance.now() - began) / 1000 + 2));
    expect(wrong(came)).toBeGreaterThanOrEqual(WITHOUT_WAIT - 1);
    expect(wrong(came)).toBeLessThanOrEqual(WITHOUT_WAIT + waits);
    expect(await judged()).toBe(wrong(came));
    expectOthersToWait(came);
  }, 180_000);

  it('from ever other networks find out no more than sixty in all', async () => {
    const before = await judged();
    const came = await tries(1000, (turn) => `10.${turn >> 8}.${turn & 255}.7`);
    expect(await judged()).toBe(before + wrong(came));
    expect(await judged()).toBeLessThanOrEqual(OF_ACCOUNT);
    expectOthersToWait(came);
  }, 180_000);

  it('tell nobody that a password is right', async () => {
    const { status, code, cookies } = await signIn('10.99.0.1');
    expect([status, code, cookies.size]).toEqual([429, 'too-many-tries', 0]);
  });

  it('keep out neither its owner, whose browser is known, nor a colleague', async () => {
    const { status, cookies } = await signIn('198.51.100.9', PASSWORD, EMAIL, known);
    expect([status, cookies.has(SESSION_COOKIE)]).toEqual([200, true]);
    expect((await signIn('198.51.100.10', PASSWORD, 'colleague@zwolle.example')).status).toBe(200);
  });

  it('leave no address and no account to read in the counters', async () => {
    const rows = await database.ask<{ key: string }>(`select key from platform.tries`);
    expect(rows.length).toBeGreaterThan(0);
    const keys = rows.map(({ key }) => key).join('\n');
    expect(keys).not.toMatch(/zwolle|2001:db8|10\.\d+\.\d+\.7/u);
  });
});
