import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { complaintsOf, newVisitor, openBrowser } from './browser.ts';

/** Bytes of all scripts of a public page together, compressed: they are an extra, not the page. */
const MOST_SCRIPT = 6 * 1024;

describe('somebody who looks for their municipality', () => {
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    browser = await openBrowser();
    page = await (await newVisitor(browser)).newPage();
    complaints = complaintsOf(page);
  });
  afterAll(() => browser?.close());

  it('types its name with an error, chooses by keyboard and is there', async () => {
    await page.goto('/');
    const field = page.getByRole('combobox', { name: 'Gemeente of cijfer' });
    await field.pressSequentially('haarlm');
    await page.getByRole('option', { name: 'Haarlem', exact: true }).waitFor();
    await page.getByText('2 voorstellen').waitFor({ state: 'attached' });
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe('q-list-0');
    await field.press('Enter');
    await page.waitForURL('**/gemeenten/haarlem');
  });

  it('closes the suggestions with Escape and asks the server with Enter', async () => {
    await page.goto('/en/zoeken');
    const field = page.getByRole('combobox');
    await field.pressSequentially('den haa');
    await page.getByRole('option').waitFor();
    await field.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await field.press('Enter');
    await page.getByRole('heading', { name: '1 found for “den haa”' }).waitFor();
    expect(await page.locator('.results a').getAttribute('href')).toBe('/en/gemeenten/s-gravenhage');
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await page.getByRole('heading', { name: '1 gevonden voor “den haa”' }).waitFor();
  });

  it('finds it without a script, by the name of before the merger', async () => {
    const plain = await (await newVisitor(browser, { javaScriptEnabled: false })).newPage();
    await plain.goto('/');
    await plain.getByLabel('Gemeente of cijfer').fill('slogteren');
    await plain.getByRole('button', { name: 'Zoeken' }).click();
    await plain.locator('.results').getByRole('link', { name: 'Midden-Groningen' }).click();
    await plain.getByRole('heading', { name: 'Midden-Groningen', level: 1 }).waitFor();
  });

  it('is told what was asked when nothing is found, and as text whatever it is', async () => {
    await page.goto(`/zoeken?q=${encodeURIComponent('<b>"xyzzy')}`);
    await page.getByRole('heading', { name: 'Niets gevonden voor “<b>"xyzzy”' }).waitFor();
    await page.goto('/zoeken?q=a&q=b');
    await page.getByRole('heading', { name: 'Zoeken', level: 1 }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('gets scripts of a few kilobytes', async () => {
    await page.goto('/');
    const sources = await page
      .locator('script[src]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('src')));
    let bytes = 0;
    for (const source of sources) {
      const reply = await fetch(new URL(source ?? '', inject('url')));
      const script = Buffer.from(await reply.arrayBuffer());
      // What a script takes in from elsewhere would be fetched as well, and not be counted here.
      expect(script.toString()).not.toMatch(/\b(?:import|from)\s*["'`]/u);
      bytes += brotliCompressSync(script).length;
    }
    expect(sources.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(MOST_SCRIPT);
  });
});
