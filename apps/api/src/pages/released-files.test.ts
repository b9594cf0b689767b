import { createServer, request as ask, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { log, type PublicFile } from '@ijkpunt/backend';
import { securityHeaders } from '../platform/security-headers.ts';
import { headersOf, releasedFiles, standInFront } from './released-files.ts';
import { sendFile } from './send-file.ts';

const HTML = Buffer.from('<!doctype html><p>Zwolle</p>'.repeat(200));

const file: PublicFile = {
  etag: '"0123456789abcdef0123456789abcdef"',
  media: 'text/html; charset=utf-8',
  brotli: brotliCompressSync(HTML),
  identity: HTML,
};
const released = new Map([
  ['/', file],
  ['/en', file],
  ['/gemeenten/zwolle', file],
  ['/assets/public-1a2b.css', { ...file, media: 'text/css' }],
]);

/** What is behind, as the product has it: the same headers, and the address that came in. */
function behind(): express.Express {
  const edge = express();
  edge.disable('x-powered-by');
  edge.use(securityHeaders({ publicUrl: 'https://ijkpunt.example' }));
  edge.use('/within', (request, response) => sendFile(request, response, file));
  edge.use((request, response) => void response.status(404).set('x-behind', request.url).end());
  return edge;
}

let away = false;
const asked: string[] = [];
const files = {
  ready: (path: string) => (path === '/en' ? undefined : released.get(path)),
  at: (path: string) => {
    asked.push(path);
    return away ? Promise.reject(new Error('the database is away')) : Promise.resolve(released.get(path));
  },
};

let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer(behind());
  standInFront(
    server,
    releasedFiles(files, headersOf(securityHeaders({ publicUrl: 'https://ijkpunt.example' }))),
  );
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = ask({ port, path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** The first line of the answer to what no client would send. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.once('error', reject);
    socket.once('data', (part) => {
      socket.destroy();
      resolve(part.toString('latin1'));
    });
  });
}

describe('a released file in front of the framework', () => {
  it.each(['/', '/en', '/en/', '/gemeenten/zwolle', '/gemeenten/zwolle?utm=1'])(
    'is answered whole at %s',
    async (path) => {
      const plain = await get(path);
      expect(plain.status).toBe(200);
      expect(plain.body.equals(HTML)).toBe(true);
      const compressed = await get(path, { 'accept-encoding': 'gzip, br' });
      expect(compressed.headers['content-encoding']).toBe('br');
      expect(compressed.body.equals(file.brotli)).toBe(true);
      expect(plain.headers.vary).toBe('accept-encoding');
    },
  );

  it.each([
    ['GET', {}],
    ['GET', { 'accept-encoding': 'br' }],
    ['HEAD', { 'accept-encoding': 'br' }],
    ['GET', { 'if-none-match': `W/${file.etag}` }],
  ])('has the status and every header that Express gives it: %s %o', async (method, headers) => {
    const front = await get('/gemeenten/zwolle', headers as Record<string, string>, method);
    const within = await get('/within', headers as Record<string, string>, method);
    const { date: _front, ...frontHeaders } = front.headers;
    const { date: _within, ...withinHeaders } = within.headers;
    expect(frontHeaders).toEqual(withinHeaders);
    expect(front.status).toBe(within.status);
    expect(front.body.equals(within.body)).toBe(true);
    expect(Object.keys(frontHeaders)).toEqual(
      expect.arrayContaining([
        'content-security-policy',
        'strict-transport-security',
        'x-content-type-options',
        'referrer-policy',
      ]),
    );
  });

  it('answers 304 to whoever has it, and HEAD with the length alone', async () => {
    const unchanged = await get('/', { 'if-none-match': `"other", W/${file.etag}` });
    expect([unchanged.status, unchanged.body.length]).toEqual([304, 0]);
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
      200,
      String(HTML.length),
      0,
    ]);
  });

  it('that is named by its content may be kept for good', async () => {
    const { headers } = await get('/assets/public-1a2b.css');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/')).headers['cache-control']).toMatch(/max-age=60,/);
  });
});

describe('what is left to who stands behind', () => {
  it.each([
    '/vergelijken?gemeenten=zwolle',
    '/api/v1/releases',
    '/werkplek/publicaties',
    '/gemeenten/../gemeenten/zwolle',
    '/gemeenten/%2e%2e/zwolle',
    '/%67emeenten/zwolle',
    '/gemeenten/zwolle/',
    '//gemeenten/zwolle',
    '/gemeenten/zwolle%00',
    '/gemeenten/%',
    '/__proto__',
    `/${'a'.repeat(8000)}`,
  ])('%s comes there as it came in', async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers['x-behind']]).toEqual([404, path]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s', async (method) => {
    const { status, headers } = await get('/gemeenten/zwolle', {}, method);
    expect([status, headers['x-behind']]).toEqual([404, '/gemeenten/zwolle']);
  });

  it('does not wait for the pages when it never is one', async () => {
    asked.length = 0;
    for (const path of ['/api/v1/releases', '/readyz', '/healthz', '/metrics', '/werkplek', '/beheer/x'])
      await get(path);
    expect(asked).toEqual([]);
  });

  it('is every page while the database is away and nothing is known', async () => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    away = true;
    expect((await get('/en')).status).toBe(404);
    away = false;
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  it('or refused by the server before anybody sees it', async () => {
    expect(await raw(`GET /${'a'.repeat(40_000)} HTTP/1.1\r\nhost: x\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
    expect(await raw('HEIST / HTTP/1.1\r\nhost: x\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw('GET http://x/gemeenten/zwolle HTTP/1.1\r\nhost: x\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 404 /,
    );
  });
});
