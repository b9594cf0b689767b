import { afterAll, describe, expect, it, vi } from 'vitest';
import { EmbedReleased, log } from '@ijkpunt/backend';
import { EXAMPLE_THEMES, publicSheet, type Embed } from '@ijkpunt/contract';
import { aDatabase, aScope } from '@ijkpunt/testing';
import { aTestEdge } from '../platform/test-edge.ts';

const database = await aDatabase();
const { address, close } = await aTestEdge(database);
afterAll(close);

describe('what may stand on other sites', () => {
  it.each([
    '/embed/indicatoren/nergens',
    '/en/embed/gemeenten/nergens?benchmark=x',
    '/embed/iets/anders',
    '/embed/gemeenten/%00',
  ])('is open to windows of others also where it is not there: %s', async (path) => {
    const { status, headers } = await fetch(`${address}${path}`);
    expect(status).toBe(404);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *;');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('x-frame-options')).toBeNull();
    expect([headers.get('x-robots-tag'), headers.get('cross-origin-resource-policy')]).toEqual([
      'noindex',
      'cross-origin',
    ]);
    expect(headers.getSetCookie()).toEqual([]);
  });

  it.each([
    '/',
    '/nergens',
    '/embed',
    '/embedded',
    '/embed.js',
    '/gemeenten/embed/x',
    '/vergelijken?x=/embed/',
  ])('is nothing else: %s', async (path) => {
    const { headers } = await fetch(`${address}${path}`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
  });
});

describe('what could not be made', () => {
  const away = Object.assign(new Error('x'), { code: 'ECONNREFUSED' });

  it('is said of a page that could not be drawn as well', async () => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    const half = { kind: 'municipality' } as Embed;
    const made = vi.spyOn(EmbedReleased.prototype, 'municipality').mockResolvedValue(half);
    const { status, headers, text } = await got('/embed/gemeenten/zwolle');
    for (const spy of [logged, made]) spy.mockRestore();
    expect([status, headers.get('cache-control')]).toEqual([500, 'no-store']);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *;');
    expect(text).toContain('Er ging bij IJkpunt iets mis.');
  });

  it.each([
    ['/embed/gemeenten/zwolle', new Error('x'), 500, 'Er ging bij IJkpunt iets mis.'],
    ['/en/embed/gemeenten/zwolle', away, 503, 'IJkpunt cannot reach its data for a moment.'],
  ])('is said in the window of the other site, and kept by nobody: %s', async (path, error, code, words) => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    const made = vi.spyOn(EmbedReleased.prototype, 'municipality').mockRejectedValue(error);
    const { status, headers, text } = await got(path);
    expect([status, headers.get('cache-control')]).toEqual([code, 'no-store']);
    expect(headers.get('retry-after')).toBe(code === 503 ? '60' : null);
    expect(text).toContain(words);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *;');
    expect(headers.get('x-frame-options')).toBeNull();
    expect(logged).toHaveBeenCalledOnce();
    for (const spy of [logged, made]) spy.mockRestore();
  });
});

describe('the script that another site takes in', () => {
  it('may be taken in by any site, keeps its names to itself, and is kept an hour', async () => {
    const { status, headers, text } = await got('/embed.js');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('javascript');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    expect(text).toMatch(/^\(\(\)=>\{.+\}\)\(\);\n$/su);
    const etag = headers.get('etag') ?? '';
    expect((await fetch(`${address}/embed.js`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});

describe('the picture of a page that is not there', () => {
  it.each([
    '/deelbeeld/gemeenten/nergens.png',
    '/deelbeeld/gemeenten/..%2f.png',
    '/deelbeeld/x.png',
    '/deelbeeld',
  ])('is answered as any page that is not there: %s', async (path) => {
    const { status, headers } = await got(path);
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });
});

async function got(path: string): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(`${address}${path}`);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('the colours of a municipality around what others show of it', () => {
  it('are those of its theme, and none where there is no theme or no municipality', async () => {
    const { organisation } = await aScope(database);
    expect((await got('/thema/zwolle.css')).text).toBe('');
    await database.ask(
      `insert into organisations.theme (organisation, theme, changed_by_name) values ($1, $2, 'Bram')`,
      [organisation, EXAMPLE_THEMES.river],
    );
    const { status, headers, text } = await got('/thema/zwolle.css');
    expect({ status, text }).toEqual({ status: 200, text: publicSheet(EXAMPLE_THEMES.river) });
    expect(headers.get('content-type')).toContain('text/css');
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    expect((await got('/thema/haarlem.css')).text).toBe('');
    for (const path of ['/thema/%27.css', '/thema/Zwolle.css', '/thema/zwolle', '/thema/a/b.css'])
      expect((await fetch(`${address}${path}`)).status, path).toBe(404);
  });

  it('are not kept when they could not be read', async () => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    await database.ask('alter table organisations.theme rename to away');
    const { status, headers } = await got('/thema/zwolle.css');
    await database.ask('alter table organisations.away rename to theme');
    logged.mockRestore();
    expect(status).toBe(500);
    expect(headers.get('cache-control') ?? 'no-store').toBe('no-store');
  });

  it('are colours alone, whatever stands in the database', async () => {
    await database.ask(
      `update organisations.theme set theme = theme || '{"ink": {"light": "red}body{display:none", "dark": "#ffffff"}}'`,
    );
    expect((await got('/thema/zwolle.css')).text).toBe('');
  });
});
