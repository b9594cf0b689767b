import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES, type Permission, type Role, type Route } from '@ijkpunt/contract';
import { aDatabase, anOwner, aRound, aScope, plantDelivery } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, SESSION_COOKIE } from '../session/test-api.ts';
import { exampleOf, oddRequests, type OddRequest } from './odd-requests.ts';

const database = await aDatabase();
const { address, ask, close } = await aTestApi(database);
afterAll(close);

const SLUG = 'statushouders-voorbeeld';
const OWNERS =
  /^(?:rounds|rules|catalogue|recomputations|references|releases|organisations|figures|views)\./u;
const cookies = { municipality: '', owner: '' };
const known: Record<string, string> = {
  ...{ benchmark: SLUG, municipality: 'GM0193', municipalities: 'GM0193', code: 'V90' },
  ...{ measures: 'B01', measure: 'B01', dimension: '', category: '', password: PASSWORD, current: PASSWORD },
  // As far ahead as a key may last.
  expiresOn: new Date(Date.now() + 86_400_000 * 300).toISOString().slice(0, 10),
};

beforeAll(async () => {
  const { organisation } = await aScope(database);
  await aRound(database);
  cookies.municipality = await cameIn(organisation, ['reporter', 'approver', 'reader', 'admin']);
  cookies.owner = await cameIn((await anOwner(database)).organisation, ['coordinator', 'analyst', 'admin']);
  const cells = [{ measure: 'B01', kind: 'stock', value: 812 } as const];
  const planted = { benchmark: SLUG, municipality: 'GM0193', profile: {}, cells } as const;
  known['delivery'] = await plantDelivery(database, { ...planted, quarter: '2024Q1' });
  known['against'] = await plantDelivery(database, { ...planted, quarter: '2024Q1' });
  const [row] = await database.ask<{ upload: string }>(`select upload from submissions.delivery limit 1`);
  known['upload'] = row?.upload ?? '';
});

async function cameIn(organisation: string, roles: readonly Role[]): Promise<string> {
  const email = `${randomUUID()}@ergens.example`;
  await aPerson(database, { email, organisation, roles });
  const { cookies: kept } = await ask('/session', { method: 'POST', body: { email, password: PASSWORD } });
  return kept.get(SESSION_COOKIE) ?? '';
}

/** The session of somebody who may go through. */
function cookieFor({ access }: Route): string {
  if (!('may' in access)) return cookies.municipality;
  const may: Permission = access.may;
  return OWNERS.test(may) ? cookies.owner : cookies.municipality;
}

interface Answer extends OddRequest {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

let calls = 0;

async function answerTo(route: Route, odd: OddRequest): Promise<Answer> {
  // From ever another place: what is asked here is not how many tries there are.
  calls += 1;
  const from = `10.${calls >> 16}.${(calls >> 8) & 255}.${calls & 255}`;
  const headers = { cookie: cookieFor(route), 'x-forwarded-for': from, 'content-type': 'application/json' };
  const response = await fetch(`${address}${odd.path}`, {
    method: route.method,
    headers,
    ...(odd.body === undefined ? {} : { body: odd.body }),
  });
  keepOtherId(response, headers.cookie);
  const text = await response.text();
  return { ...odd, status: response.status, type: response.headers.get('content-type') ?? '', text };
}

/** As a browser does: a session gets another id when a password was changed, which odd ones may be too. */
function keepOtherId({ ok, headers }: Response, sent: string): void {
  const got = headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  const next = got.find((cookie) => cookie.startsWith(`${SESSION_COOKIE}=`));
  if (!ok || next === undefined || next === sent) return;
  if (sent === cookies.municipality) cookies.municipality = next;
  if (sent === cookies.owner) cookies.owner = next;
}

/** What only the inside of the program says: of the database and its driver, of a stack, of files. */
const INSIDE =
  /syntax error|violates|duplicate key|invalid byte|out of range|QueryFailed|\bat \S+ \(|node_modules|\.ts:\d|ENOENT|stack"|root:x:/u;

function wrongWith({ status, type, text }: Answer): string | undefined {
  if (status >= 500) return `${status} ${text}`;
  if (INSIDE.test(text) || text.includes(process.cwd())) return `tells of the inside: ${text.slice(0, 300)}`;
  // Who asks may go in: a refusal is of what is odd, not of who comes.
  if (text.includes('"code":"not-allowed"')) return 'refused at the door';
  if (status >= 400 && !type.startsWith('application/problem+json')) return `${status} as ${type}`;
  return undefined;
}

const takes = (route: Route) =>
  exampleOf(route.params, {}) ?? exampleOf(route.query, {}) ?? exampleOf(route.body, {});
const TAKING = ROUTES.filter((route) => takes(route) !== undefined);

describe.each(TAKING.map((route) => [route.name, route] as const))('%s', (_name, route) => {
  it('refuses what is odd in words, breaks over nothing and tells nothing of the inside', async () => {
    const all = [...oddRequests(route, known)];
    const wrong: string[] = [];
    for (let at = 0; at < all.length; at += 16)
      for (const answer of await Promise.all(all.slice(at, at + 16).map((odd) => answerTo(route, odd)))) {
        const fault = wrongWith(answer);
        if (fault !== undefined) wrong.push(`${answer.what.slice(0, 90)} -> ${fault}`);
      }
    expect(wrong).toEqual([]);
  });
});

describe('after all of that', () => {
  it('no object has what was not given to it', () => {
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('the tables are there, with the people in them', async () => {
    const [row] = await database.ask<{ people: number; deliveries: number }>(
      `select (select count(*)::int from organisations.person) as people,
              (select count(*)::int from submissions.delivery) as deliveries`,
    );
    expect(row?.people).toBe(2);
    expect(row?.deliveries).toBeGreaterThanOrEqual(2);
  });

  it('people who were signed in are so still', async () => {
    for (const cookie of Object.values(cookies))
      expect((await ask('/session', { headers: { cookie } })).status).toBe(200);
  });
});
