import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, newVisitor, openBrowser, pageOf, sidewaysScroll, signIn } from './browser.ts';

const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { name, level: 1 }).waitFor();

describe('finding the way in the workspaces', () => {
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    browser = await openBrowser();
    page = await pageOf(browser, 'reporter@zwolle.example');
    complaints = complaintsOf(page);
  });
  afterAll(() => browser?.close());

  it('offers a newcomer a tour that blocks nothing, and ends with Escape', async () => {
    const tour = page.getByRole('complementary', { name: 'Rondleiding' });
    await tour.getByText('Nieuw hier?').waitFor();
    await tour.getByRole('button', { name: 'Rondleiding beginnen' }).click();
    await tour.getByText('Stap 1 van 5').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Taken');
    await tour.getByRole('button', { name: 'Volgende stap' }).click();
    await tour.getByRole('button', { name: 'Volgende stap' }).click();
    await tour.getByRole('link', { name: 'Open deze pagina' }).click();
    await heading(page, 'Leveringen');
    await tour.getByText('U bent op deze pagina.').waitFor();
    await tour.getByRole('button', { name: 'Vorige stap' }).click();
    await page.keyboard.press('Escape');
    await tour.waitFor({ state: 'detached' });
  });

  it('offers it no second time, and keeps it within reach at the foot of each page', async () => {
    await page.goto('/werkplek');
    await heading(page, 'Taken');
    expect(await page.getByText('Nieuw hier?').count()).toBe(0);
    await page.getByRole('button', { name: 'Rondleiding', exact: true }).click();
    await page.getByText('Stap 1 van 5').waitFor();
    await page.getByRole('button', { name: 'Rondleiding sluiten' }).click();
  });

  it('opens the search with a key, finds by a word of every day and goes there with Enter', async () => {
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: 'Waar wilt u heen?' });
    await field.pressSequentially('goedkeuren');
    await page.getByRole('option', { name: 'Leveringen', exact: true }).waitFor();
    await field.press('Enter');
    await heading(page, 'Leveringen');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('finds a delivery by its quarter and a municipality by the name of before the merger, with the mouse', async () => {
    await page.getByRole('button', { name: 'Zoeken' }).click();
    const field = page.getByRole('combobox', { name: 'Waar wilt u heen?' });
    await field.fill('levering 2026');
    await page.getByRole('group', { name: 'Leveringen en bestanden' }).getByRole('option').first().waitFor();
    await field.fill('slogteren');
    await page.getByRole('option', { name: 'Midden-Groningen' }).click();
    await page.waitForURL('**/gemeenten/midden-groningen');
    await page.goBack();
    await page.getByRole('button', { name: 'Afmelden' }).waitFor();
  });

  it('goes to a page with two keys, and types in a field without going anywhere', async () => {
    await page.goto('/werkplek/leveringen');
    await heading(page, 'Leveringen');
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await heading(page, 'Taken');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Waar wilt u heen?' }).pressSequentially('gl?/');
    expect(await page.getByRole('combobox', { name: 'Waar wilt u heen?' }).inputValue()).toBe('gl?/');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await heading(page, 'Taken');
  });

  it('lists the keys on a question mark, and does nothing more once they are switched off', async () => {
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Sneltoetsen' });
    await list.getByText('Naar Leveringen').waitFor();
    await list.getByRole('checkbox').uncheck();
    await list.getByRole('button', { name: 'Sluiten' }).click();
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'Sneltoetsen' }).click();
    await list.getByRole('checkbox').check();
    await page.keyboard.press('Escape');
  });

  it('leads the coordinator to the row of a municipality in the round, and to a rule', async () => {
    const desk = await pageOf(browser, 'coordinator@divosa.example');
    await desk.keyboard.press('Control+k');
    await desk.getByRole('combobox', { name: 'Waar wilt u heen?' }).fill('zwole');
    await desk
      .getByRole('option', { name: /^Zwolle In de uitvraag/u })
      .first()
      .click();
    await desk.waitForURL('**/beheer/uitvragen/*/*?naam=Zwolle');
    await desk.getByRole('row', { name: /Zwolle/u }).waitFor();
    await desk.keyboard.press('/');
    await desk.getByRole('combobox', { name: 'Waar wilt u heen?' }).fill('controle');
    await desk.getByRole('option', { name: 'Controleregels' }).waitFor();
    await desk.context().close();
  });

  it('fits on a telephone, with the search and the tour open', async () => {
    const narrow = await newVisitor(browser, { viewport: { width: 320, height: 640 }, hasTouch: true });
    const phone = await narrow.newPage();
    await signIn(phone, 'approver@zwolle.example');
    await phone.getByRole('button', { name: 'Rondleiding beginnen' }).tap();
    await phone.getByText('Stap 1 van 4').waitFor();
    expect(await sidewaysScroll(phone)).toBe(0);
    await phone.getByRole('button', { name: 'Zoeken' }).tap();
    await phone.getByRole('combobox', { name: 'Waar wilt u heen?' }).fill('vergelijk');
    expect(await sidewaysScroll(phone)).toBe(0);
    await phone.getByRole('option', { name: 'Vergelijking', exact: true }).tap();
    await phone.waitForURL('**/werkplek/vergelijking');
    expect(complaints).toEqual([]);
  });
});
