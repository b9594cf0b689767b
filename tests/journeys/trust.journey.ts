import { beforeAll, describe, expect, inject, it } from 'vitest';
import {
  ROUTES,
  type CheckedUploadReply,
  type DeliveryReply,
  type Problem,
  type TaskReply,
} from '@ijkpunt/contract';
import { callApi, callerFor, type Caller } from './api.ts';
import { PASSWORD } from './browser.ts';

const NOBODY = '00000000-0000-4000-8000-00000000dead';
const isClosed = ({ access }: (typeof ROUTES)[number]): boolean => !('anyone' in access);
const addressOf = (path: string, id = NOBODY): string => path.replaceAll(/:\w+/gu, id);

let zwolle: Caller;
let haarlem: Caller;
let coordinator: Caller;

beforeAll(async () => {
  zwolle = await callerFor('reporter@zwolle.example');
  haarlem = await callerFor('reporter@haarlem.example');
  coordinator = await callerFor('coordinator@divosa.example');
});

describe('without a session', () => {
  it.each(ROUTES.filter(isClosed).map((route) => [route.name, route] as const))(
    '%s answers 401 as a problem',
    async (_name, { method, path }) => {
      const reply = await callApi<Problem>(addressOf(path), { method });
      expect([reply.status, reply.body.code]).toEqual([401, 'not-signed-in']);
      expect(reply.headers.get('content-type')).toContain('application/problem+json');
    },
  );

  it('a cookie that was made up is nobody', async () => {
    const reply = await callApi('/session', {}, 'ijkpunt=s%3Amade-up.signature');
    expect(reply.status).toBe(401);
  });
});

describe('another municipality', () => {
  it('finds nothing where Zwolle has a file and a delivery, whatever it asks of them', async () => {
    const tasks = await zwolle.call<TaskReply[]>('/tasks');
    const deliveries = await zwolle.call<DeliveryReply[]>('/deliveries');
    const upload = tasks.body.find((task) => task.upload !== undefined)?.upload ?? '';
    const delivery = deliveries.body[0]?.id ?? '';
    expect([upload, delivery].every((id) => /^[0-9a-f-]{36}$/u.test(id))).toBe(true);
    const approver = await callerFor('approver@haarlem.example');
    const sent: Record<string, unknown> = {
      explainFindings: { explanations: [{ key: 'V10', text: 'van een ander' }] },
      confirmProfile: { profile: { counting: 'persons' } },
      sendBack: { comment: 'niet van mij' },
      reopen: { reason: 'niet van mij' },
    };
    const routes = ROUTES.filter(({ path }) => /:(?:upload|delivery)\b/u.test(path));
    expect(routes.length).toBeGreaterThan(10);
    for (const { name, method, path, access } of routes) {
      const asker = 'may' in access && access.may === 'deliveries.approve' ? approver : haarlem;
      const id = path.includes(':upload') ? upload : delivery;
      const reply = await asker.call<Problem>(addressOf(path, id), { method, body: sent[name] });
      expect([name, reply.status]).toEqual([name, 404]);
      expect(reply.text).not.toMatch(/zwolle/iu);
    }
  });

  it('answers the same for a delivery of another and for one that does not exist', async () => {
    const deliveries = await zwolle.call<DeliveryReply[]>('/deliveries');
    const others = await haarlem.call<Problem>(`/deliveries/${deliveries.body[0]?.id}`);
    const none = await haarlem.call<Problem>(`/deliveries/${NOBODY}`);
    expect([others.status, others.body.code]).toEqual([none.status, none.body.code]);
  });

  it('sees its own deliveries only', async () => {
    const { body } = await haarlem.call<DeliveryReply[]>('/deliveries');
    expect(new Set(body.map(({ municipality }) => municipality))).toEqual(new Set(['GM0392']));
  });

  it('is told which permission is missing for what its role may not do', async () => {
    const reply = await haarlem.call<Problem>('/releases', { method: 'POST', body: { benchmark: 'any' } });
    expect([reply.status, reply.body.code]).toEqual([403, 'not-allowed']);
    const other = await coordinator.call<Problem>('/tasks');
    expect([other.status, other.body.code]).toEqual([403, 'not-allowed']);
  });
});

describe('signing in', () => {
  const attempt = (email: string, password: string, headers: Record<string, string> = {}) =>
    callApi<Problem>('/session', { method: 'POST', body: { email, password }, headers });

  it('answers the same to a wrong password and to an unknown address', async () => {
    const wrong = await attempt('reporter@zwolle.example', 'not-the-password');
    const unknown = await attempt('nobody@zwolle.example', 'not-the-password');
    expect([wrong.status, wrong.text]).toEqual([401, unknown.text]);
    expect(unknown.status).toBe(401);
    expect(wrong.headers.get('set-cookie')).toBeNull();
  });

  it('is refused to a page of another site', async () => {
    const strangers: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of strangers) {
      const reply = await attempt('reporter@zwolle.example', PASSWORD, headers);
      expect([reply.status, reply.body.code]).toEqual([403, 'foreign-origin']);
    }
  });

  it('gives a cookie that no script reads and no other site sends', async () => {
    const { headers } = await attempt('reporter@zwolle.example', PASSWORD);
    for (const cookie of headers.getSetCookie())
      expect(cookie).toMatch(/^ijkpunt(?:=s%3A|-known=)[^;]+;.* Path=\/;.*HttpOnly; SameSite=Lax/u);
    expect(headers.getSetCookie()).toHaveLength(2);
  });

  it('ends with signing out: the cookie is worth nothing any more', async () => {
    const caller = await callerFor('reporter@haarlem.example');
    expect((await caller.call('/session')).status).toBe(200);
    expect((await caller.call('/session', { method: 'DELETE' })).status).toBe(204);
    expect((await caller.call('/session')).status).toBe(401);
  });
});

describe('every answer', () => {
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${inject('url')}${path}`, { headers, signal: AbortSignal.timeout(20_000) });

  it.each(['/', '/gemeenten/zwolle', '/werkplek', '/nergens', '/api/v1/session', '/vergelijken'])(
    '%s carries the headers that protect a reader',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'self';.*object-src 'none'/u);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe-inline|unsafe-eval/u);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('keeps its figures about itself from whoever comes through a proxy', async () => {
    expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
    expect(await (await get('/metrics')).text()).toContain('ijkpunt_bells_waiting');
  });

  it('says of itself that it lives and is ready', async () => {
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
  });

  it('describes every route in the document of the API', async () => {
    const document = (await (await get('/api/v1/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    const described = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(document.openapi).toMatch(/^3\./u);
    expect(described.toSorted()).toEqual(ROUTES.map(({ name }) => name).toSorted());
  });
});

describe('garbage', () => {
  const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;

  it('in an address of a public page does no harm', async () => {
    const long = 'x'.repeat(6000);
    for (const path of [
      '/?__proto__[x]=1&constructor=2',
      '/vergelijken?gemeenten[]=zwolle&gemeenten[a][b]=1&indicatoren=__proto__',
      `/vergelijken?gemeenten=${long}&indicatoren=${long}`,
      '/vergelijken?gemeenten=%00&indicatoren=%3Cscript%3Ealert(1)%3C/script%3E',
      '/vergelijken?gemeenten=%E0%A4%A',
      '/gemeenten/%3Cscript%3E',
      '/gemeenten/..%2f..%2fetc%2fpasswd',
      '/gemeenten/%00',
      '/gemeenten/%E0%A4%A',
    ]) {
      const reply = await fetch(`${inject('url')}${path}`, { signal: AbortSignal.timeout(20_000) });
      expect([path.slice(0, 60), reply.status < 500]).toEqual([path.slice(0, 60), true]);
      expect(await reply.text()).not.toContain('<script>alert');
    }
  });

  it('in a body or in parameters is refused as input, never a fault', async () => {
    for (const body of ['{', '[]', 'null', '"x"', deep, '{"email":{"$ne":""},"password":[]}', '\u0000']) {
      const reply = await callApi<Problem>('/session', { method: 'POST', body });
      expect([body.slice(0, 20), reply.status]).toEqual([body.slice(0, 20), 400]);
    }
    for (const path of [
      '/uploads/not-an-id',
      '/deliveries/1%27%20or%201=1',
      '/comparisons?benchmark=x&quarter=1',
    ]) {
      expect([path, (await zwolle.call(path)).status]).toEqual([path, 400]);
    }
  });

  it('in parameters nobody asked for changes nothing', async () => {
    const plain = await zwolle.call<TaskReply[]>('/tasks');
    const more = await zwolle.call<TaskReply[]>('/tasks?organisation=any&municipality=GM0392&__proto__=1');
    expect(more.body).toEqual(plain.body);
  });

  it('as a key of an explanation is refused and stored nowhere', async () => {
    const tasks = await zwolle.call<TaskReply[]>('/tasks');
    const upload = tasks.body.find((task) => task.upload !== undefined)?.upload ?? '';
    const before = await zwolle.call<CheckedUploadReply>(`/uploads/${upload}`);
    const explanations = [{ key: '__proto__', text: 'niets' }];
    const reply = await zwolle.call(`/uploads/${upload}/explanations`, {
      method: 'PUT',
      body: { explanations },
    });
    expect([400, 409]).toContain(reply.status);
    expect((await zwolle.call<CheckedUploadReply>(`/uploads/${upload}`)).body).toEqual(before.body);
  });
});
