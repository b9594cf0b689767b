import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, newVisitor, openBrowser, pageOf, sidewaysScroll } from './browser.ts';

const OWN = '/werkplek/vergelijking?benchmark=statushouders-voorbeeld&kwartaal=2025Q3';
const NAME = `Groep ${Date.now()}`;
/** Large enough that none of their figures is withheld for being small. */
const CITIES = ['GM0363', 'GM0344', 'GM0599', 'GM0518', 'GM0014', 'GM0202', 'GM0153'];

/** A reporter sees where the municipality stands, follows a calculation, and puts a group together. */
describe('the comparison of a municipality', () => {
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    browser = await openBrowser();
    page = await pageOf(browser, 'reporter@zwolle.example');
    complaints = complaintsOf(page);
  });
  afterAll(() => browser?.close());

  const outflow = () =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Uitstroom naar werk' }) });

  it('tells of every group how many others there are and what they come to', async () => {
    await page.goto(OWN);
    const table = outflow().getByRole('table', { name: 'Naast anderen: Uitstroom naar werk' });
    await table.waitFor();
    const rows = await table.getByRole('row').allInnerTexts();
    expect(rows).toHaveLength(6);
    for (const group of [
      'Heel Nederland',
      'Even groot',
      'Provincie',
      'Arbeidsmarktregio',
      'Meest gelijkende',
    ]) {
      expect(rows.some((row) => row.startsWith(group))).toBe(true);
    }
    expect(rows[1]).toMatch(/^Heel Nederland\s+3\d\d\s/u);
  });

  it('explains a figure with the numbers that make it', async () => {
    await outflow().getByText('Zo is dit berekend').click();
    const steps = await outflow().getByRole('listitem').allInnerTexts();
    const division = steps.find((step) => /^\d+ \/ [\d,.]+ = 0,\d+\.$/u.test(step.trim()));
    const [above, below, value] = (division ?? '')
      .match(/[\d.,]+\d/gu)!
      .map((text) => Number(text.replace(',', '.')));
    expect(value).toBeCloseTo(above! / below!, 4);
    expect(await page.getByRole('heading', { name: 'Waar dit op berust' }).count()).toBe(1);
  });

  it('is saved as a table with the same words', async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Opslaan als CSV' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('vergelijking-2025Q3.csv');
    const text = await readFile(await download.path(), 'utf8');
    expect(text.split('\r\n')[0]).toContain('code;indicator;uitkomst');
    expect(text).toMatch(/B10;Uitstroom naar werk;.*Heel Nederland/u);
  });

  it('asks for enough municipalities, and then compares with a group of one’s own', async () => {
    await page.goto('/werkplek/groepen');
    await page.getByLabel('Naam van de groep').fill(NAME);
    await page.getByRole('button', { name: 'Groep opslaan' }).click();
    await page
      .getByRole('link', { name: 'Kies minstens vijf gemeenten: over minder zeggen we niets.' })
      .waitFor();
    await page.getByRole('listbox', { name: 'Gemeenten' }).selectOption(CITIES);
    await page.getByRole('button', { name: 'Groep opslaan' }).click();
    const group = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: NAME }) });
    await group.getByRole('link', { name: 'Vergelijken' }).click();
    const table = page.getByRole('table', { name: /^Statushouders: voorbeeld/u });
    await table.waitFor();
    const row = table.getByRole('row', { name: /^Brede intake gestart/u });
    expect(await row.innerText()).toMatch(/[5-7]\s+\d+,\d%/u);
  });

  it('fits a phone, and breaks nothing', async () => {
    const phone = await newVisitor(browser, {
      viewport: { width: 320, height: 700 },
      storageState: await page.context().storageState(),
    });
    const small = await phone.newPage();
    for (const address of [OWN, '/werkplek/groepen', '/gemeenten/zwolle', '/methode']) {
      await small.goto(address);
      await small.getByRole('heading', { level: 1 }).waitFor();
      await small.waitForTimeout(300);
      expect(await sidewaysScroll(small), address).toBe(0);
    }
    await phone.close();
    await page.goto('/werkplek/groepen');
    await page.getByRole('button', { name: `Groep ${NAME} weghalen` }).click();
    await page.getByRole('heading', { name: NAME }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});

describe('what is computed', () => {
  it('is told to the coordinator, with what is out of date', async () => {
    const browser = await openBrowser();
    try {
      const page = await pageOf(browser, 'coordinator@divosa.example');
      await page.goto('/beheer/vergelijkingen');
      const example = page.getByRole('button', { name: 'Nagaan wat verouderd is: Statushouders: voorbeeld' });
      await example.click();
      await page.getByText('Alles is actueel: er hoeft niets opnieuw berekend te worden.').first().waitFor();
    } finally {
      await browser.close();
    }
  });
});
