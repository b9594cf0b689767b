import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, newVisitor, openBrowser, pageOf, sidewaysScroll } from './browser.ts';

const EXPLORER = '/beheer/verkennen';
const NAME = `Drenthe ${Date.now()}`;

/** An analyst looks over all municipalities before a release, takes along what is shown, and keeps the view. */
describe('the explorer of the owner', () => {
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    browser = await openBrowser();
    page = await pageOf(browser, 'analyst@divosa.example');
    complaints = complaintsOf(page);
  });
  afterAll(() => browser?.close());

  const rows = () => page.locator('#explore-table tbody tr');

  it('shows every municipality, and says that nothing of it was published', async () => {
    await page.goto(EXPLORER);
    await rows().first().waitFor();
    expect(await rows().count()).toBeGreaterThan(340);
    expect(await page.getByRole('note').innerText()).toContain('Niet gepubliceerd');
    expect(new URL(page.url()).searchParams.get('kwartaal')).toMatch(/^\d{4}Q[1-4]$/u);
  });

  it('lights an outlier in the funnel and beside the others', async () => {
    await page.goto(`${EXPLORER}?benchmark=statushouders-voorbeeld&kwartaal=2025Q3`);
    const outliers = page.getByRole('region', { name: /^Buiten de trechter/u }).locator('button');
    const names = page.getByLabel('Indicator', { exact: true }).locator('option');
    await rows().first().waitFor();
    // The first indicator that has somebody outside.
    for (const code of await names.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))) {
      await page.goto(`${EXPLORER}?benchmark=statushouders-voorbeeld&kwartaal=2025Q3&indicator=${code}`);
      await rows().first().waitFor();
      if ((await outliers.count()) > 0) break;
    }
    await page.locator('details.outliers summary').first().waitFor();
    await page
      .locator('details.outliers')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await outliers.first().click();
    const lit = new URL(page.url()).searchParams.get('gemeente');
    await page.locator(`.chart-funnel [data-mark="${lit}"].here`).waitFor({ state: 'attached' });
    await page.locator('figcaption', { hasText: 'Uitgelicht' }).waitFor();
    expect(await page.locator(`tr.lit[data-code="${lit}"]`).count()).toBe(1);
  });

  it('gives a file of exactly what is shown, which says what it is', async () => {
    await page.getByLabel('Groep').selectOption('province');
    await page.getByLabel('Welke provincie').selectOption('Drenthe');
    await page.getByLabel('Toon').selectOption('figures');
    await page.getByRole('button', { name: 'Waarde' }).click();
    await page.locator('th[aria-sort="ascending"]', { hasText: 'Waarde' }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /van 12 gemeenten/u })
      .waitFor();
    const shown = await rows().locator('th').allInnerTexts();
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Download als CSV/u }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^niet-gepubliceerd-statushouders-voorbeeld-/u);
    const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines[0]).toContain('NIET GEPUBLICEERD');
    expect(lines.some((line) => line.startsWith('versies;'))).toBe(true);
    const heading = lines.findIndex((line) => line.startsWith('gemeentecode;'));
    const named = lines.slice(heading + 1).map((line) => line.split(';')[1]);
    expect(named).toEqual(shown);
    expect(shown.length).toBeGreaterThan(3);
  });

  it('keeps the view under a name, and opens it again', async () => {
    const address = page.url();
    await page.getByText(/^Bewaarde weergaven/u).click();
    await page.getByLabel('Naam', { exact: true }).fill(NAME);
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Bewaard.').waitFor();
    await page.goto('/beheer');
    await page
      .getByRole('navigation', { name: 'Bewaarde weergaven' })
      .getByRole('link', { name: NAME })
      .click();
    await rows().first().waitFor();
    expect(page.url()).toBe(address);
    await page.getByText(/^Bewaarde weergaven/u).click();
    await page.getByRole('button', { name: `${NAME} weghalen` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Weghalen' }).click();
    await page.getByRole('link', { name: NAME }).waitFor({ state: 'detached' });
  });

  it('fits a narrow screen, and the browser has nothing to complain of', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is shut to a municipality', async () => {
    const other = await newVisitor(browser);
    const outside = await pageOf(browser, 'reporter@zwolle.example');
    await outside.goto(EXPLORER);
    await outside.getByRole('heading', { name: 'Deze pagina hoort niet bij uw rol' }).waitFor();
    const asked = await outside.request.get('/api/v1/exploration/choices');
    expect(asked.status()).toBe(403);
    expect((await other.request.get('/api/v1/exploration/choices')).status()).toBe(401);
  });
});
