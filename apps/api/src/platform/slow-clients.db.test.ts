import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aDatabase, aRound, aScope } from '@ijkpunt/testing';
import { log } from '@ijkpunt/backend';
import { aPerson, PASSWORD, sessionFrom } from '../session/test-api.ts';
import { aTestEdge } from './test-edge.ts';

log.level = 'silent';
const database = await aDatabase();
const patience = { headers: 400, request: 800, look: 100 };
const { address, raw, server, close } = await aTestEdge(database, { patience });
const usual = await aTestEdge(database);
afterAll(() => Promise.all([close(), usual.close()]));

/** As long as all of them may take; far from the minute and five that Node would wait. */
const LONGEST = 5000;
let cookie = '';

beforeAll(async () => {
  const email = 'reporter@zwolle.example';
  const { organisation } = await aScope(database);
  await aRound(database);
  await aPerson(database, { email, organisation, roles: ['reporter'] });
  const response = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  cookie = await sessionFrom(response);
});

const lines = (...given: readonly string[]) => given.map((line) => `${line}\r\n`).join('');
const UPLOAD = '/api/v1/uploads?benchmark=statushouders-voorbeeld&quarter=2024Q1';

const posting = (path: string, type: string, length: number) =>
  `${lines(`POST ${path} HTTP/1.1`, 'host: localhost', `cookie: ${cookie}`, `content-type: ${type}`, `content-length: ${length}`)}\r\n`;

const drops = (text: string) => Array.from({ length: 200 }, () => text);

const SLOW: readonly [string, () => readonly string[]][] = [
  ['says nothing at all', () => []],
  ['never ends its headers', () => ['GET / HTTP/1.1\r\n', ...drops('x-a: b\r\n')]],
  ['stops in the middle of a header', () => ['GET / HTTP/1.1\r\nhost: loc']],
  ['never sends its JSON', () => [posting('/api/v1/session', 'application/json', 100)]],
  [
    'sends its JSON sign by sign',
    () => [posting('/api/v1/session', 'application/json', 5000), '{"email":"', ...drops('a')],
  ],
  ['sends a file sign by sign', () => [posting(UPLOAD, 'text/csv', 5000), ...drops(';')]],
  [
    'sends a form sign by sign',
    () => [
      posting(UPLOAD, 'multipart/form-data; boundary=x', 5000),
      lines('--x', 'content-disposition: form-data; name="bestand"; filename="a.csv"', ''),
      ...drops(';'),
    ],
  ],
];

describe('a client', () => {
  it.each(SLOW)('that %s is let go', async (_what, parts) => {
    const { closed, milliseconds, text } = await raw(parts(), LONGEST);
    expect(closed).toBe(true);
    expect(milliseconds).toBeLessThan(LONGEST);
    expect(text).toMatch(/^$|^HTTP\/1\.1 4\d\d /u);
  });

  it('that takes its time keeps nobody else from an answer', async () => {
    const slow = Array.from({ length: 10 }, () => SLOW.map(([, parts]) => raw(parts(), LONGEST))).flat();
    const statuses: number[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      const headers = { cookie };
      statuses.push((await fetch(`${address}/api/v1/tasks`, { headers })).status);
    }
    expect(statuses).toEqual(statuses.map(() => 200));
    for (const { closed } of await Promise.all(slow)) expect(closed).toBe(true);
  });

  it('that was let go leaves nothing behind: neither an upload nor a line', async () => {
    expect(await database.ask(`select id from uploads.upload`)).toEqual([]);
    const open = await new Promise<number>((resolve, reject) => {
      server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
    });
    // Those of the other tests, which keep a line open to ask more.
    expect(open).toBeLessThanOrEqual(10);
  });
});

describe('what a client does not finish', () => {
  it('is no fault of the program, and fills no log', async () => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    for (const [, parts] of SLOW) await raw(parts().slice(0, 4), 200);
    // Whoever reads what was sent hears of the end a moment later.
    await pause(200);
    expect(logged.mock.calls).toEqual([]);
    logged.mockRestore();
  });
});

describe('the API as it is started', () => {
  it('has less patience over headers than Node has, and looks more often', () => {
    expect(usual.server).toMatchObject({
      headersTimeout: 20_000,
      requestTimeout: 300_000,
      connectionsCheckingInterval: 5_000,
    });
  });
});
