import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { log } from '@ijkpunt/backend';
import { aDatabase } from '@ijkpunt/testing';
import { aTestEdge } from './test-edge.ts';

const database = await aDatabase();
const secure = await aTestEdge(database, {
  publicUrl: 'https://ijkpunt.example',
  securityContact: 'mailto:veilig@ijkpunt.example',
});
const plain = await aTestEdge(database);
afterAll(() => Promise.all([secure.close(), plain.close()]));

const POLICY = [
  ...["default-src 'self'", "base-uri 'none'", "connect-src 'self'", "font-src 'self'", "form-action 'self'"],
  ...["frame-ancestors 'none'", "frame-src 'none'", "img-src 'self' data:", "object-src 'none'"],
  ...["script-src 'self'", "script-src-attr 'none'", "style-src 'self'"],
  'report-uri /api/v1/browser-reports',
];

const EVERYWHERE = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};
const OVER_HTTPS = {
  'content-security-policy': [...POLICY, 'report-to reports', 'upgrade-insecure-requests'].join(';'),
  'reporting-endpoints': 'reports="/api/v1/browser-reports"',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};

/** Of the answer itself, or of the line that it came over. */
const OF_THE_ANSWER =
  /^(?:date|connection|keep-alive|content-(?:length|type)|etag|last-modified|accept-ranges|vary|cache-control|permissions-policy|api-version|x-request-id|ratelimit(?:-policy)?|transfer-encoding)$/u;

function protecting({ headers }: Response): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !OF_THE_ANSWER.test(name)));
}

/** One of each kind that is answered. */
const KINDS = [
  ['a page of the workspace', '/werkplek', 200],
  ['a public page', '/', 200],
  ['a reply of the API', '/api/v1/openapi.json', 200],
  ['a refusal of the API', '/api/v1/session', 401],
  ['a page that is not there', '/nergens', 404],
  ['a door that is not there', '/api/v1/nergens', 404],
  ['a file of the workspace', '/assets/public-1.css', 200],
  ['whom to tell of a weak spot', '/.well-known/security.txt', 200],
] as const;

describe.each(KINDS)('%s', (_kind, path, status) => {
  it('carries these headers and no others', async () => {
    const response = await fetch(`${secure.address}${path}`);
    expect(response.status).toBe(status);
    const { 'access-control-allow-origin': shared, ...others } = protecting(response);
    expect(others).toEqual({ ...EVERYWHERE, ...OVER_HTTPS });
    expect(shared).toBe(path.endsWith('openapi.json') ? '*' : undefined);
  });

  it('leaves of the powers of a browser only what is used, and to our own pages', async () => {
    const { headers } = await fetch(`${secure.address}${path}`);
    const powers = (headers.get('permissions-policy') ?? '').split(', ').map((power) => power.split('='));
    const open = powers.filter(([, whose]) => whose !== '()');
    expect(open).toEqual([
      ['clipboard-write', '(self)'],
      ['publickey-credentials-create', '(self)'],
      ['publickey-credentials-get', '(self)'],
    ]);
    const shut = powers.flatMap(([name, whose]) => (whose === '()' ? [name] : []));
    expect(shut).toEqual(expect.arrayContaining(['camera', 'geolocation', 'microphone', 'payment', 'usb']));
  });
});

describe('over plain http', () => {
  it('nothing is promised that holds over https alone', async () => {
    const response = await fetch(`${plain.address}/werkplek`);
    expect(protecting(response)).toEqual({ ...EVERYWHERE, 'content-security-policy': POLICY.join(';') });
  });

  it('nobody is named to tell of a weak spot as long as nobody was given', async () => {
    const response = await fetch(`${plain.address}/.well-known/security.txt`);
    expect([response.status, await response.text()]).toEqual([404, expect.not.stringContaining('Contact:')]);
  });
});

const GIVEN = 'b7f1c1ce-6b0a-4f6e-9c55-3d3c5f1f2a10';
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;

async function idOf(edge: { address: string }, path: string, id?: string): Promise<string | null> {
  const headers = id === undefined ? {} : { 'x-request-id': id };
  return (await fetch(`${edge.address}${path}`, { headers })).headers.get('x-request-id');
}

describe('the id of an answer', () => {
  const proxied = aTestEdge(database, { trustProxy: '192.0.2.1' });
  afterAll(async () => (await proxied).close());

  it.each(['/api/v1/session', '/api/v1/nergens', '/api/v1/openapi.json', '/api/x'])(
    'stands on %s, each time another',
    async (path) => {
      const ids = await Promise.all([idOf(plain, path), idOf(plain, path)]);
      expect(new Set(ids).size).toBe(2);
      for (const id of ids) expect(id).toMatch(UUID);
    },
  );

  it('is the one that a trusted proxy gave', async () => {
    expect(await idOf(plain, '/api/v1/session', GIVEN.toUpperCase())).toBe(GIVEN);
  });

  it.each(['no-uuid', `${GIVEN}x`, `${GIVEN}, ${GIVEN}`, ''])(
    'is never what no id can be: "%s"',
    async (given) => {
      expect(await idOf(plain, '/api/v1/session', given)).toMatch(UUID);
    },
  );

  it('is never the one that a stranger gave', async () => {
    expect(await idOf(await proxied, '/api/v1/session', GIVEN)).not.toBe(GIVEN);
  });

  it('of a fault is the one in the log and in the answer', async () => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    await database.ask('alter table platform.tries rename to away');
    const response = await fetch(`${plain.address}/api/v1/session`, {
      method: 'POST',
      headers: { 'x-request-id': GIVEN, 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'iemand@zwolle.example', password: 'x' }),
    });
    await database.ask('alter table platform.away rename to tries');
    const { code, about } = (await response.json()) as { code: string; about: { id?: string } };
    expect([response.status, code, about.id, response.headers.get('x-request-id')]).toEqual([
      500,
      'fault',
      GIVEN,
      GIVEN,
    ]);
    expect(logged.mock.calls.map(([line]) => (line as unknown as { id: string }).id)).toEqual([GIVEN]);
    logged.mockRestore();
  });
});

describe('the door for reports of browsers', () => {
  const told = vi.spyOn(log, 'warn').mockImplementation(() => undefined);
  beforeEach(() => void told.mockClear());
  afterAll(() => told.mockRestore());

  const report = {
    'csp-report': {
      'document-uri': 'https://ijkpunt.example/werkplek/sleutels?geheim=1#ook',
      'blocked-uri': 'https://evil.example:8443/steal?cookie=geheim',
      'effective-directive': 'script-src-elem',
      'script-sample': 'alert("geheim")',
      referrer: 'https://geheim.example/',
    },
  };

  async function send(body: string, type = 'application/csp-report', headers: Record<string, string> = {}) {
    const response = await fetch(`${plain.address}/api/v1/browser-reports`, {
      method: 'POST',
      headers: { 'content-type': type, ...headers },
      body,
    });
    return [response.status, await response.text()];
  }

  it('writes down the directive, the host and the path, and nothing else that was sent', async () => {
    expect(await send(JSON.stringify(report))).toEqual([204, '']);
    expect(told.mock.calls).toEqual([
      [
        { directive: 'script-src-elem', blocked: 'evil.example:8443', page: '/werkplek/sleutels' },
        'browser report',
      ],
    ]);
  });

  it('takes several that were saved up', async () => {
    const body = {
      effectiveDirective: 'img-src',
      blockedURL: 'inline',
      documentURL: 'https://ijkpunt.example/',
    };
    const saved = [
      { type: 'csp-violation', url: 'https://x.example', body },
      { type: 'deprecation', body: {} },
      { type: 'csp-violation', body },
    ];
    expect(await send(JSON.stringify(saved), 'application/reports+json')).toEqual([204, '']);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['of another kind', JSON.stringify(report), 'text/plain'],
    ['as JSON of any kind', JSON.stringify(report), 'application/json'],
    ['that is no JSON', '{', 'application/csp-report'],
    ['of more than 16 kB', JSON.stringify({ ...report, more: 'x'.repeat(17_000) }), 'application/csp-report'],
    ['that is empty', '', 'application/reports+json'],
    ['that holds no report', '[null,{"type":7}]', 'application/reports+json'],
  ])('answers the same to what is sent %s, and writes nothing down', async (_what, body, type) => {
    expect(await send(body, type)).toEqual([204, '']);
    expect(told).not.toHaveBeenCalled();
  });

  it('unpacks nothing', async () => {
    const packed = { 'content-encoding': 'gzip' };
    expect(await send(JSON.stringify(report), 'application/csp-report', packed)).toEqual([204, '']);
    expect(told).not.toHaveBeenCalled();
  });

  it('writes down sixty a minute of one network, and goes on counting', async () => {
    const counted = async () =>
      Number(/reports_total\{directive="style-src-attr"\} (\d+)/u.exec(await metrics())?.[1] ?? 'NaN');
    const flood = JSON.stringify({ 'csp-report': { 'effective-directive': 'style-src-attr' } });
    const from = { 'x-forwarded-for': '198.51.100.77' };
    for (let turn = 0; turn < 70; turn += 1)
      expect(await send(flood, 'application/csp-report', from)).toEqual([204, '']);
    expect(told).toHaveBeenCalledTimes(60);
    expect(await counted()).toBe(70);
    await send(flood, 'application/csp-report', { 'x-forwarded-for': '198.51.100.78' });
    expect(told).toHaveBeenCalledTimes(61);
  });

  it('takes nothing that a page of another site sends along', async () => {
    const [status] = await send(JSON.stringify(report), 'application/csp-report', {
      'sec-fetch-site': 'cross-site',
    });
    expect(status).toBe(403);
    // That somebody tried is told, under the id of the answer, and nothing of what was sent.
    const path = '/api/v1/browser-reports';
    const line = { id: expect.stringMatching(/^[0-9a-f-]{36}$/u) as string, code: 'foreign-origin' };
    expect(told.mock.calls).toEqual([[{ ...line, method: 'POST', path }, 'refused']]);
  });

  const metrics = async (): Promise<string> => (await fetch(`${plain.address}/metrics`)).text();
});
