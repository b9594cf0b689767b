import { brotliDecompressSync } from 'node:zlib';
import { request as ask } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { complaintsOf, newVisitor, openBrowser, sidewaysScroll } from './browser.ts';

interface Kind {
  readonly path: string;
  /** Whether the page shows figures: then it has a chart with a table, and invented figures are marked. */
  readonly figures: boolean;
  readonly chart: boolean;
}

const PAGES: readonly Kind[] = [
  { path: '/', figures: true, chart: true },
  { path: '/gemeenten/zwolle', figures: true, chart: true },
  { path: '/gemeenten/haarlem', figures: true, chart: true },
  { path: '/indicatoren/uitstroom-naar-werk', figures: true, chart: true },
  { path: '/indicatoren/bijstand-beeindigd-door-werk', figures: true, chart: false },
  { path: '/zoeken', figures: false, chart: false },
  { path: '/methode', figures: false, chart: false },
  { path: '/publicaties', figures: true, chart: false },
  { path: '/toegankelijkheid', figures: false, chart: false },
  { path: '/privacy', figures: false, chart: false },
  { path: '/vergelijken', figures: false, chart: false },
  { path: '/praktijken', figures: false, chart: false },
  { path: '/data', figures: false, chart: false },
];

const LANGUAGES = [
  { language: 'nl', prefix: '', invented: /verzonnen/iu },
  { language: 'en', prefix: '/en', invented: /invented/iu },
] as const;

const ALL = LANGUAGES.flatMap((words) =>
  PAGES.map((kind) => ({ ...words, ...kind, address: addressOf(words.prefix, kind.path) })),
);

function addressOf(prefix: string, path: string): string {
  return prefix === '' ? path : `${prefix}${path === '/' ? '' : path}`;
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(ALL)('$address', ({ address, language, invented, figures, chart }) => {
  let page: Page;
  let complaints: readonly string[];
  let status = 0;

  beforeAll(async () => {
    const visitor = await newVisitor(browser, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 780 },
    });
    page = await visitor.newPage();
    complaints = complaintsOf(page);
    status = (await page.goto(address))?.status() ?? 0;
  });
  afterAll(() => page?.context().close());

  it('answers a whole page in its language without JavaScript', async () => {
    expect(status).toBe(200);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
  });

  it('fits a narrow screen and leaves the browser nothing to complain of', async () => {
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });

  if (figures)
    it('marks invented figures', async () => {
      await expect(page.locator('body').innerText()).resolves.toMatch(invented);
    });

  if (chart)
    it('shows charts with a table beside them', async () => {
      const charts = page.locator('main svg');
      expect(await charts.count()).toBeGreaterThan(0);
      expect(await page.locator('main table').count()).toBeGreaterThan(0);
      expect(await charts.first().getAttribute('role')).toBe('img');
    });
});

describe('invented figures', () => {
  it('are marked at every chart and table of them on a municipality page', async () => {
    const page = await (await newVisitor(browser, { javaScriptEnabled: false })).newPage();
    await page.goto('/gemeenten/zwolle');
    const figures = page.locator('section.benchmark').last().locator('figure');
    const marked = figures.filter({ hasText: 'Verzonnen voorbeeldcijfers' });
    expect(await figures.count()).toBeGreaterThan(5);
    expect(await marked.count()).toBe(await figures.count());
    const real = page.locator('section.benchmark').first();
    expect(await real.getByText('Verzonnen voorbeeldcijfers').count()).toBe(0);
  });
});

describe('an address where nothing stands', () => {
  it.each([
    ['/gemeenten/nergenshuizen', 'Deze pagina bestaat niet', 'Vind uw gemeente'],
    ['/en/gemeenten/nergenshuizen', 'This page does not exist', 'Find your municipality'],
    ['/geen%20blad', 'Deze pagina bestaat niet', 'Vind uw gemeente'],
  ])('%s answers 404 with the ways from there', async (address, heading, way) => {
    const page = await (await newVisitor(browser, { javaScriptEnabled: false })).newPage();
    expect((await page.goto(address))?.status()).toBe(404);
    await page.getByRole('heading', { name: heading }).waitFor();
    await page.getByRole('link', { name: way }).click();
    expect(await page.getByRole('heading', { name: way }).count()).toBeGreaterThan(0);
  });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A request as it is, without what `fetch` unpacks or adds. */
function bare(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = ask(new URL(path, inject('url')), { method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    request.on('error', reject);
    request.setTimeout(10_000, () => request.destroy(new Error(`${path} does not answer`)));
    request.end();
  });
}

describe('a released page on the wire', () => {
  const path = '/gemeenten/zwolle';

  it('is the same page compressed and plain', async () => {
    const plain = await bare(path, 'GET', { 'accept-encoding': 'identity' });
    const compressed = await bare(path, 'GET', { 'accept-encoding': 'gzip, br' });
    expect(compressed.headers['content-encoding']).toBe('br');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotliDecompressSync(compressed.body).equals(plain.body)).toBe(true);
    expect(compressed.body.length).toBeLessThan(plain.body.length / 3);
    expect(compressed.headers.vary).toMatch(/accept-encoding/iu);
  });

  it('answers HEAD with the headers alone', async () => {
    const head = await bare(path, 'HEAD', { 'accept-encoding': 'br' });
    expect(head.status).toBe(200);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(1000);
    expect(head.body.length).toBe(0);
  });

  it('answers 304 to whoever has it', async () => {
    const { headers } = await bare(path);
    const again = await bare(path, 'GET', { 'if-none-match': String(headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect((await bare(path, 'GET', { 'if-none-match': '"other"' })).status).toBe(200);
  });
});
