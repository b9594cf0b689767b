import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newVisitor, openBrowser, sidewaysScroll } from './browser.ts';

const MUNICIPALITY = '/embed/gemeenten/zwolle';
const INDICATOR = '/embed/indicatoren/uitstroom-naar-werk?gemeente=zwolle';

/** The first embed after something came out waits until all figures are read. */
const PATIENCE = 60_000;

let browser: Browser;
let page: Page;
let other: Server;

/** Another site: whatever stands after the address is its page. */
beforeAll(async () => {
  browser = await openBrowser();
  page = await (await newVisitor(browser)).newPage();
  page.setDefaultTimeout(PATIENCE);
  other = createServer(({ url = '' }, response) => {
    const html = decodeURIComponent(url.slice(2));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="nl"><title>Een andere site</title><body>${html}</body></html>`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => other.close(resolve));
});

const here = (path: string): string => new URL(path, inject('url')).href;
const framing = (path: string): string => `<iframe src="${here(path)}" width="100%" height="200"></iframe>`;
const follower = (): string => `<script src="${here('/embed.js')}" async></script>`;

async function open(html: string): Promise<void> {
  const { port } = other.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/?${encodeURIComponent(html)}`);
}

/** Height of the window, and of what stands in it. */
async function heights(): Promise<readonly [number, number]> {
  const outside = await page.locator('iframe').evaluate((frame) => (frame as HTMLElement).offsetHeight);
  const within = await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  return [outside, within];
}

describe('on another site', () => {
  it.each([MUNICIPALITY, INDICATOR])(
    'a window becomes as high as what is in it, and follows: %s',
    async (path) => {
      await open(`${framing(path)}${follower()}`);
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
      const fits = async (): Promise<boolean> => {
        const [outside, within] = await heights();
        return within > 300 && Math.abs(outside - within) <= 5;
      };
      await expect.poll(fits, { timeout: PATIENCE }).toBe(true);
      const [wide] = await heights();
      await page.setViewportSize({ width: 360, height: 900 });
      await expect
        .poll(async () => (await heights())[0] > wide && (await fits()), { timeout: PATIENCE })
        .toBe(true);
      await page.setViewportSize({ width: 1280, height: 900 });
    },
  );

  it('a window keeps its own height and can be scrolled without the script', async () => {
    await open(framing(MUNICIPALITY));
    await page.frameLocator('iframe').getByRole('heading', { level: 1, name: 'Zwolle' }).waitFor();
    const [outside, within] = await heights();
    expect(outside).toBeLessThan(220);
    expect(within).toBeGreaterThan(outside);
  });

  it('nobody else sets the height of a window', async () => {
    await open(`${framing(MUNICIPALITY)}<iframe name="liar" srcdoc="x"></iframe>${follower()}`);
    await expect.poll(async () => (await heightOf(0)) > 300, { timeout: PATIENCE }).toBe(true);
    const before = await heightOf(0);
    await page.evaluate(() => window.postMessage({ ijkpunt: 4000 }, '*'));
    await page.frame('liar')?.evaluate(() => window.parent.postMessage({ ijkpunt: 4000 }, '*'));
    await page.waitForTimeout(300);
    expect([await heightOf(0), await heightOf(1)]).toEqual([before, 154]);
  });

  it('the window shows the chart, its source and the way to the whole page, and leaves no cookie', async () => {
    await open(framing(INDICATOR));
    const frame = page.frameLocator('iframe');
    await frame.locator('svg.chart').waitFor();
    expect(await frame.locator('.chart-sentence').innerText()).toContain('Zwolle');
    expect(await frame.locator('.sources').innerText()).toMatch(/Bron: .+, publicatie \d+ van/u);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByRole('link', { name: 'de hele pagina op IJkpunt' }).click(),
    ]);
    await opened.waitForURL(here('/indicatoren/uitstroom-naar-werk'), { timeout: PATIENCE });
    await opened.close();
    expect(await page.context().cookies()).toEqual([]);
  });

  it.each(['/gemeenten/zwolle', '/vergelijken', '/werkplek/aanmelden', '/'])(
    'a page that is no embed lets itself not be framed: %s',
    async (path) => {
      await open(framing(path));
      // What the browser shows instead is a page of its own.
      await expect
        .poll(() => page.frames().map((frame) => frame.url())[1], { timeout: PATIENCE })
        .toBe('chrome-error://chromewebdata/');
    },
  );

  it('what is not there says so within the window', async () => {
    await open(framing('/embed/indicatoren/uitstroom-naar-werk?grafiek=taart'));
    await page.frameLocator('iframe').getByText('Deze grafiek is er niet bij.').waitFor();
  });
});

describe('an embed', () => {
  it.each([MUNICIPALITY, INDICATOR])('needs no more than 320 pixels: %s', async (path) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('the page that somebody shares', () => {
  it.each(['/', '/gemeenten/zwolle', '/en/indicatoren/uitstroom-naar-werk'])(
    'names a picture that is there, of the size that it says: %s',
    async (path) => {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const address = await page.locator('meta[property="og:image"]').getAttribute('content');
      const reply = await fetch(address ?? '');
      const bytes = Buffer.from(await reply.arrayBuffer());
      expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'image/png']);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      const again = await fetch(address ?? '', {
        headers: { 'if-none-match': reply.headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
    },
  );

  it('is told that a picture of nobody is not there', async () => {
    expect((await fetch(here('/deelbeeld/gemeenten/nergens.png'))).status).toBe(404);
  });
});

async function heightOf(at: number): Promise<number> {
  return page
    .locator('iframe')
    .nth(at)
    .evaluate((frame) => (frame as HTMLElement).offsetHeight);
}
