import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newVisitor, openBrowser, sidewaysScroll, signIn } from './browser.ts';

/** The browser keeps a page after it was shown. */
const SOON = { timeout: 20_000 };

/** Addresses of the pages that the browser keeps. */
const keptBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const addresses: string[] = [];
    for (const room of await caches.keys())
      for (const { url } of await (await caches.open(room)).keys()) addresses.push(new URL(url).pathname);
    return addresses;
  });

/** Reads a page and waits until it is kept. */
const read = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect.poll(() => keptBy(page), SOON).toContain(address);
};

describe('somebody who reads on the train', () => {
  let browser: Browser;
  let reader: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    reader = await newVisitor(browser);
    page = await reader.newPage();
  });
  afterAll(() => browser?.close());

  it('has what was read kept from the first page on', async () => {
    await read(page, '/gemeenten/zwolle');
    await read(page, '/en/methode');
    expect(await keptBy(page)).toEqual(expect.arrayContaining(['/offline', '/en/offline']));
  });

  it('reads in the tunnel what was read before, dressed, with the day on top', async () => {
    await reader.setOffline(true);
    await page.goto('/gemeenten/zwolle');
    await page.getByRole('heading', { name: 'Zwolle', level: 1 }).waitFor();
    const mark = page.getByText('U bent offline.');
    await mark.waitFor();
    expect(await page.locator('.kept-mark').textContent()).toMatch(/zoals u haar las op \d+ \w+ \d{4}/u);
    const padding = await page.locator('.kept-mark').evaluate((one) => getComputedStyle(one).paddingTop);
    expect(padding).not.toBe('0px');
    await page.goto('/en/methode');
    await page.getByText('You are offline.').waitFor();
  });

  it('is told of a page that was not read before, and what there is to read', async () => {
    const reply = await page.goto('/gemeenten/haarlem');
    expect(reply?.status()).toBe(503);
    await page.getByRole('heading', { name: 'Geen verbinding', level: 1 }).waitFor();
    await page.getByRole('link', { name: '/gemeenten/haarlem' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Zwolle' }).click();
    await page.getByRole('heading', { name: 'Zwolle', level: 1 }).waitFor();
    await page.goto('/en/gemeenten/haarlem');
    await page.getByRole('heading', { name: 'No connection', level: 1 }).waitFor();
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('reads with a connection what is there now, without a mark', async () => {
    await reader.setOffline(false);
    await page.goto('/gemeenten/zwolle');
    await page.getByRole('heading', { name: 'Zwolle', level: 1 }).waitFor();
    expect(await page.getByText('U bent offline.').count()).toBe(0);
  });

  it('finds no page that is gone: the answer of the server counts, and what was kept goes', async () => {
    await page.evaluate(async () => {
      const room = await caches.open('ijkpunt-pages-2');
      await room.put(
        '/gemeenten/bestaat-niet',
        new Response('<html>', { headers: { 'x-read-at': String(Date.now()) } }),
      );
    });
    expect((await page.goto('/gemeenten/bestaat-niet'))?.status()).toBe(404);
    await expect.poll(() => keptBy(page), SOON).not.toContain('/gemeenten/bestaat-niet');
  });

  it('never has anything of the workspaces kept, or what was searched for', async () => {
    await signIn(page, 'reporter@zwolle.example');
    await page.goto('/werkplek/leveringen');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto('/zoeken?q=haarlem');
    await read(page, '/data');
    expect((await keptBy(page)).filter((path) => /werkplek|beheer|api|zoeken/u.test(path))).toEqual([]);
    await reader.setOffline(true);
    await expect(page.goto('/werkplek/leveringen')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await reader.setOffline(false);
  });
});
