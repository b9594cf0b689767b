import { afterAll, describe, expect, it } from 'vitest';
import { aDatabase } from '@ijkpunt/testing';
import { log } from '@ijkpunt/backend';
import { aTestEdge, OUT_OF_REACH } from './test-edge.ts';

log.level = 'silent';
const database = await aDatabase();
const { raw, close } = await aTestEdge(database, { publicUrl: 'https://ijkpunt.example' });
afterAll(close);

/** Sends an address as it stands here: a client library would tidy it up first. */
async function got(target: string, headers: readonly string[] = ['host: localhost'], method = 'GET') {
  const asked = [`${method} ${target} HTTP/1.1`, ...headers, 'connection: close', '', ''].join('\r\n');
  const { text, closed } = await raw([asked]);
  const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/su);
  return { status: Number(head.split(' ')[1]), head, body, text, closed };
}

/** Of every kind that is answered: pages, documents, doors, files, probes, and what is not there. */
const PLACES = [
  ...[
    '/',
    '/en',
    '/en/',
    '/data',
    '/en/data',
    '/vergelijken',
    '/en/vergelijken?gemeenten=zwolle',
    '/nergens',
  ],
  ...[
    '/api/v1/openapi.json',
    '/api/v1/session',
    '/api/v1/nergens',
    '/publicaties/sleutels.json',
    '/bestanden/x',
  ],
  ...[
    '/werkplek',
    '/beheer/uitvragen',
    '/assets/public-1.css',
    '/assets',
    '/favicon.ico',
    '/healthz',
    '/readyz',
  ],
];

const ELSEWHERE: readonly (readonly [string, readonly string[]])[] = [
  ['Host', ['host: evil.example']],
  ['X-Forwarded-Host', ['host: localhost', 'x-forwarded-host: evil.example', 'x-forwarded-proto: gopher']],
  ['Forwarded', ['host: localhost', 'forwarded: host=evil.example;proto=https']],
  ['X-Original-URL', ['host: localhost', 'x-original-url: //evil.example', 'x-rewrite-url: //evil.example']],
  ['Referer', ['host: localhost', 'referer: https://evil.example/']],
];

describe('an answer', () => {
  it.each(ELSEWHERE)('holds nothing of a foreign %s', async (_name, headers) => {
    for (const place of PLACES) {
      const { status, text } = await got(place, headers);
      expect([place, status < 500, text.includes('evil')]).toEqual([place, true, false]);
    }
  });

  it('holds nothing of the host of an address that is given in full', async () => {
    for (const place of PLACES) {
      const { status, text } = await got(`http://evil.example${place}`);
      expect([place, status < 500, text.includes('evil')]).toEqual([place, true, false]);
    }
  });

  it('names the address that people use, whatever host was asked', async () => {
    const { body } = await got('/api/v1/openapi.json', ['host: evil.example']);
    expect(JSON.parse(body)).toMatchObject({ servers: [{ url: 'https://ijkpunt.example/api/v1' }] });
  });

  it('is refused where somebody says two hosts, or none', async () => {
    expect((await got('/', [])).status).toBe(400);
    expect((await got('/', ['host: localhost', 'host: evil.example'])).text).not.toContain('evil');
  });
});

const AWAY = [
  ...['//evil.example', '///evil.example', '/\\evil.example', '/%5Cevil.example', '/%5c%5cevil.example'],
  ...[
    '/%2F%2Fevil.example',
    '/%2fevil.example',
    '//evil.example/..',
    '//evil.example/%2e%2e',
    '/.//evil.example',
  ],
  ...['/%09/evil.example', '/%0d%0alocation:%20//evil.example', '/https://evil.example', '/;@evil.example'],
];
const BELOW = [
  '',
  '/en',
  '/assets',
  '/werkplek',
  '/beheer',
  '/api',
  '/api/v1',
  '/bestanden',
  '/publicaties',
  '/en/en',
];

/** Whatever leads a browser away: a redirect, a link, a form. */
const LEADS_AWAY = /^location:|^refresh:|(?:href|src|action|content)="?(?:https?:)?[\\/]{2}[^"]*evil/imu;

describe('an address that looks like another host', () => {
  it.each(BELOW)('leads nobody there, below "%s"', async (below) => {
    for (const away of AWAY)
      for (const target of [
        `${below}${away}`,
        `${below}${away}/`,
        `${below}/?next=${away}&return_to=${away}`,
      ]) {
        const { status, head, body } = await got(target);
        const redirects = status >= 300 && status < 400;
        expect([target, status < 500, redirects]).toEqual([target, true, false]);
        expect(`${target}\n${head}\n${body}`).not.toMatch(LEADS_AWAY);
      }
  });
});

const UP = [
  ...['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '%252e%252e%252f', '..\\', '..%5c', '%2e%2e%5c', '....//'],
  ...['..;/', './../', '.%2e/', '%c0%ae%c0%ae/', '%c0%ae%c0%ae%c0%af', '%uff0e%uff0e/', '..%00/'],
];
const FILES = [
  'secret.txt',
  'web/index.html',
  'web/.vite/manifest.json',
  '.vite/manifest.json',
  'etc/passwd',
];
const ROOTS = ['/assets/', '/assets//', '/', '/en/', '/bestanden/', '/publicaties/', '/werkplek/', '//'];

describe('an address that climbs', () => {
  it.each(ROOTS)('reaches no file outside what is served, from %s', async (root) => {
    for (const up of UP)
      for (const file of FILES)
        for (const target of [1, 2, 9].map((times) => `${root}${up.repeat(times)}${file}`)) {
          const { status, body } = await got(target);
          expect([target, status < 500]).toEqual([target, true]);
          expect(`${target}\n${body}`).not.toMatch(/root:x:|"src\/public\/public\.css"/u);
          expect(body).not.toContain(OUT_OF_REACH);
        }
  });

  it('reaches nothing that is hidden or no file', async () => {
    for (const target of [
      '/assets/.env',
      '/assets/',
      '/assets',
      '/.git/config',
      '/.data/secret',
      '/api/../.env',
    ])
      expect([target, (await got(target)).status]).toEqual([target, 404]);
    expect((await got('/assets/public-1.css')).status).toBe(200);
  });
});

describe('an address that means nothing', () => {
  it.each([
    ...[
      '/%',
      '/%E0%A4%A',
      '/%00',
      '/assets/%00',
      '/assets/%',
      '/en/%',
      '/werkplek/%00',
      '/vergelijken?gemeenten=%00',
    ],
    ...[
      '/vergelijken?gemeenten[]=x&gemeenten[__proto__]=y',
      '/vergelijken?__proto__=x&indicatoren=%',
      '/api/v1/%',
    ],
    ...[
      '/publicaties/%00',
      '/publicaties/..',
      '/bestanden/%00.csv',
      `/${'a'.repeat(8000)}`,
      '*',
      '/en%2fdata',
    ],
    ...[
      '/vergelijken?gemeenten=__proto__,constructor&indicatoren=toString',
      '/vergelijken?gemeenten=%ED%A0%80',
    ],
  ])('is answered in words: %s', async (target) => {
    const { status, text } = await got(target);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/node_modules|\bat \S+ \(|\.ts:\d/u);
  });

  it.each(['/"><script>alert(1)</script>', "/'-alert(1)-'", '/en/%22%3E%3Csvg%20onload=alert(1)%3E'])(
    'is written into no page: %s',
    async (path) => {
      for (const target of [path, `/vergelijken?gemeenten=${path}&indicatoren=${path}`, `/data?q=${path}`])
        expect((await got(target)).body).not.toMatch(/<script>alert|<svg onload|["']-alert/u);
    },
  );

  it.each(['TRACE', 'CONNECT', 'OPTIONS', 'DELETE', 'PROPFIND', 'PURGE'])(
    'tells nothing of who asks to whoever asks by %s',
    async (method) => {
      for (const place of ['/', '/api/v1/session', '/assets/public-1.css']) {
        const { status, text } = await got(
          place,
          ['host: localhost', 'cookie: ijkpunt=secret-of-mine'],
          method,
        );
        expect(Number.isNaN(status) || status < 500).toBe(true);
        expect(text).not.toContain('secret-of-mine');
      }
    },
  );
});
