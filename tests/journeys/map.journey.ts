import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, newVisitor, openBrowser } from './browser.ts';

describe('somebody who reads the map of an indicator', () => {
  let browser: Browser;
  let page: Page;
  let figure: Locator;
  let complaints: readonly string[];
  beforeAll(async () => {
    browser = await openBrowser();
    page = await (await newVisitor(browser)).newPage();
    complaints = complaintsOf(page);
    await page.goto('/indicatoren/bereik-van-de-ondersteuning');
    figure = page.locator('figure:has(svg.chart-tile-map)').first();
  });
  afterAll(() => browser?.close());

  it('finds every municipality on it, each at a place of its own', async () => {
    const places = await figure.locator('[data-mark]').evaluateAll((marks) =>
      marks.map((mark) => {
        const { x, y, width, height } = (mark as SVGGraphicsElement).getBBox();
        return `${Math.floor((x + width / 2) / 20)} ${Math.floor((y + height / 2) / 20)}`;
      }),
    );
    expect(places).toHaveLength(342);
    expect(new Set(places).size).toBe(342);
  });

  it('hears of the one that is pointed at what the table says', async () => {
    await figure.locator('[data-mark="GM0193"]').hover();
    expect(await figure.locator('[data-words]').textContent()).toMatch(/^Zwolle: .+, Overijssel$/u);
  });

  it('goes over it with the arrows and opens the page of a municipality', async () => {
    await figure.locator('svg.chart').focus();
    await page.keyboard.press('ArrowDown');
    const below = await figure.locator('[data-words]').textContent();
    expect(below).not.toMatch(/^Zwolle/u);
    await page.keyboard.press('ArrowUp');
    expect(await figure.locator('[data-words]').textContent()).toMatch(/^Zwolle/u);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Zwolle', level: 1 }).waitFor();
    await page.goBack();
  });

  it('takes it along as lines, as pixels and as figures, with the source and that it is invented', async () => {
    const svg = (await taken('SVG')).toString();
    expect(svg).toMatch(/^<svg xmlns/u);
    const read = svg.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
    expect(read).toContain('Bron: Statushouders: voorbeeld');
    expect(read).toContain('Verzonnen voorbeeldcijfers');
    expect(svg).not.toMatch(/class=|<script|style=/u);
    const png = await taken('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(10_000);
    const lines = (await taken('CSV'))
      .toString()
      .split('\r\n')
      .filter((line) => line !== '');
    expect(lines[0]).toMatch(/^\uFEFFGemeente;/u);
    expect(lines.some((line) => line.startsWith('Zwolle;'))).toBe(true);
    expect(lines.at(-1)).toMatch(/^"?Bron: /u);
    expect(complaints).toEqual([]);
  });

  async function taken(format: string): Promise<Buffer> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name: new RegExp(`als ${format}`, 'u') }).click(),
    ]);
    return readFile(await download.path());
  }
});
