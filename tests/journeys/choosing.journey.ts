import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, newVisitor, openBrowser } from './browser.ts';

const INDICATOR = '/indicatoren/bereik-van-de-ondersteuning';

describe('somebody who follows a few municipalities', () => {
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    browser = await openBrowser();
    page = await (await newVisitor(browser)).newPage();
    complaints = complaintsOf(page);
  });
  afterAll(() => browser?.close());

  const litIn = (where: Page, kind: string) =>
    where
      .locator(`svg.chart-${kind} .lit`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-mark')));

  it('chooses them by keyboard, and sees them in every chart, in the table and in the address', async () => {
    await page.goto(INDICATOR);
    await page.locator('.choose-peers summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Zwolle');
    await page.keyboard.press('Tab');
    await page.keyboard.type('haarlem');
    await page.keyboard.press('Tab');
    await page.getByText('Uitgelicht: 1 Zwolle, 2 Haarlem.').waitFor();
    expect(new URL(page.url()).search).toBe('?gemeenten=zwolle,haarlem');
    expect((await litIn(page, 'tile-map')).toSorted()).toEqual(['GM0193', 'GM0392']);
    const numbers = await page
      .locator('tr.lit th')
      .evaluateAll((all) => all.map((one) => one.dataset['lit']));
    expect(numbers.toSorted()).toEqual(['1', '2']);
  });

  it('shows the same to who follows the link, and nothing moves', async () => {
    const other = await (await newVisitor(browser)).newPage();
    await other.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      let moved = 0;
      Object.assign(globalThis, { movedSoFar: () => moved });
    });
    await other.goto(page.url());
    await other.getByText('Uitgelicht: 1 Zwolle, 2 Haarlem.').waitFor();
    expect(await litIn(other, 'caterpillar')).toEqual(await litIn(page, 'caterpillar'));
    expect(await litIn(other, 'slope')).toEqual(await litIn(page, 'slope'));
    const moved = await other.evaluate(() =>
      (globalThis as unknown as { movedSoFar: () => number }).movedSoFar(),
    );
    expect(moved).toBe(0);
  });

  it('is told of a name that is not in the list, and keeps the others', async () => {
    await page.getByLabel('Gemeente 3').fill('Nergenshuizen');
    await page.keyboard.press('Tab');
    await page.getByText('‘Nergenshuizen’ staat niet in de lijst').waitFor();
    expect(new URL(page.url()).search).toBe('?gemeenten=zwolle,haarlem');
    await page.getByLabel('Gemeente 3').fill('');
  });

  it('puts them side by side with a script and without', async () => {
    await page.getByRole('button', { name: 'Zet ze naast elkaar' }).click();
    await page.waitForURL('**/vergelijken?**');
    const plain = await (await newVisitor(browser, { javaScriptEnabled: false })).newPage();
    await plain.goto(INDICATOR);
    await plain.locator('.choose-peers summary').click();
    await plain.getByLabel('Uw gemeente').fill('Zwolle');
    await plain.getByLabel('Gemeente 2').fill('Deventer');
    await plain.getByRole('button', { name: 'Zet ze naast elkaar' }).click();
    await plain.waitForURL('**/vergelijken?**');
    expect(await plain.locator('.compare h2').count()).toBeGreaterThan(0);
    expect(await plain.locator('#gemeente-2').inputValue()).toBe('deventer');
    expect(complaints).toEqual([]);
  });
});

describe('somebody who puts a table in another order', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await (await newVisitor(browser)).newPage();
    await page.goto(INDICATOR);
  });
  afterAll(() => browser?.close());

  const cells = (column: number) =>
    page.locator('table[data-sort]').first().locator(`tbody tr > :nth-child(${column})`).allInnerTexts();

  /** Of 12,3% or 1.234 the number; undefined where a reason stands. */
  const numberOf = (words: string): number | undefined => {
    const [, digits] = /^(\d[\d.]*(?:,\d+)?)/u.exec(words.trim()) ?? [];
    return digits === undefined ? undefined : Number(digits.replaceAll('.', '').replace(',', '.'));
  };

  it('sorts by value with the keyboard, hears it, and finds reasons last both ways', async () => {
    const table = page.locator('table[data-sort]').first();
    const head = table.getByRole('columnheader', { name: 'Waarde' });
    for (const [order, words] of [
      ['ascending', 'oplopend'],
      ['descending', 'aflopend'],
    ] as const) {
      await head.getByRole('button').focus();
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe(order);
      await page.getByText(`Gesorteerd op Waarde, ${words}.`).first().waitFor({ state: 'attached' });
      const values = (await cells(2)).map(numberOf);
      const shown = values.filter((value) => value !== undefined);
      expect(shown.length).toBeGreaterThan(10);
      expect(values.slice(0, shown.length)).toEqual(
        shown.toSorted((a, b) => (order === 'ascending' ? a - b : b - a)),
      );
    }
  });

  it('sorts names as a Dutch reader does', async () => {
    await page.locator('table[data-sort]').first().getByRole('button', { name: 'Gemeente' }).click();
    const names = await cells(1);
    expect(names).toEqual(names.toSorted(new Intl.Collator('nl', { numeric: true }).compare));
  });
});
