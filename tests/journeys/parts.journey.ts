import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerFor, type Caller } from './api.ts';
import { complaintsOf, openBrowser, pageOf } from './browser.ts';
import {
  answer,
  BENCHMARK,
  csvOf,
  deliver,
  draftOf,
  lastTotals,
  NEW_UPLOAD,
  openSecondQuarter,
  submitted,
} from './second-quarter.ts';

const ZWOLLE = 'GM0193';
/** Every run has parts of its own. */
const RUN = Date.now().toString(36);
const INCOME = `Inkomen ${RUN}`;
const TEAM = `Wijkteam ${RUN}`;
const PARTS = `/werkplek/delen/${BENCHMARK}`;

/** Two reporters of one municipality deliver a part each, trip over a figure that both hold, and submit as one. */
describe('a delivery in parts', () => {
  let browser: Browser;
  let rachida: Page;
  let wim: Page;
  let caller: Caller;
  let complaints: readonly string[];
  let figures: ReadonlyMap<string, number>;

  beforeAll(async () => {
    await openSecondQuarter();
    caller = await callerFor('reporter@zwolle.example');
    figures = lastTotals(await draftOf(caller));
    browser = await openBrowser();
    rachida = await pageOf(browser, 'reporter@zwolle.example');
    wim = await pageOf(browser, 'wijkteam@zwolle.example');
    complaints = complaintsOf(wim);
  });
  afterAll(async () => {
    for (const name of [INCOME, TEAM])
      await caller.call(`/parts?${new URLSearchParams({ benchmark: BENCHMARK, name })}`, {
        method: 'DELETE',
      });
    await browser?.close();
  });

  const isIncome = (code: string): boolean => /^[AB]/u.test(code);
  const income = () => [...figures].filter(([code]) => isIncome(code));
  const team = () => [...figures].filter(([code]) => !isIncome(code));

  /** Says which measures a part takes care of. */
  async function divide(page: Page, name: string, codes: readonly string[]): Promise<void> {
    await page.goto('/werkplek/delen');
    await page.locator(`main a[href="${PARTS}"]`).click();
    const form = page.getByRole('form', { name: 'Nieuw deel' });
    await form.getByLabel('Naam van het deel').fill(name);
    for (const code of codes)
      await form.getByRole('checkbox', { name: new RegExp(`^${code} `, 'u') }).check();
    await form.getByRole('button', { name: 'Deel vastleggen' }).click();
    await page.getByRole('heading', { name, exact: true }).waitFor();
  }

  /** Delivers a file for a part. */
  async function deliverPart(
    page: Page,
    part: string,
    rows: readonly (readonly [string, number])[],
  ): Promise<void> {
    await page.goto(NEW_UPLOAD);
    await page.getByLabel('Welk deel levert u aan?').selectOption(part);
    await deliver(page, `${part.split(' ')[0]?.toLowerCase()}.csv`, csvOf([ZWOLLE, rows]));
    await page.getByRole('definition').getByText(part, { exact: true }).waitFor();
  }

  it('begins with who takes care of which measures', async () => {
    await divide(
      rachida,
      INCOME,
      income().map(([code]) => code),
    );
    await rachida.getByText('Maten die bij geen deel horen.').waitFor();
    await divide(
      wim,
      TEAM,
      team().map(([code]) => code),
    );
    await wim.getByText('Elke maat hoort bij precies één deel.').waitFor();
  });

  it('asks a part for its own measures only', async () => {
    await rachida.goto(NEW_UPLOAD);
    await rachida.getByLabel('Welk deel levert u aan?').selectOption(INCOME);
    await rachida.getByRole('link', { name: 'Formulier openen' }).click();
    await rachida.getByText(`Deel: ${INCOME}`).waitFor();
    await rachida.getByText(`van ${income().length} maten ingevuld`).waitFor();
    expect(await rachida.getByRole('textbox', { name: /^Waarde C01 /u }).count()).toBe(0);
  });

  it('waits for the other part before it can be submitted', async () => {
    await deliverPart(rachida, INCOME, income());
    await answer(rachida, 'Dit is nageteld.');
    await rachida.getByRole('button', { name: 'Levering indienen' }).click();
    await rachida
      .getByText(`Nog niet alle delen van deze levering zijn er: ${TEAM} ontbreekt nog.`)
      .waitFor();
  });

  it('tells the second that a figure is in the file of the first as well', async () => {
    const assistance = figures.get('B01') ?? 0;
    await deliverPart(wim, TEAM, [...team(), ['B01', assistance + 3]]);
    const finding = wim.locator('li.finding.correction').filter({ hasText: 'Dit cijfer staat ook in' });
    await finding.getByText(`inkomen.csv van “${INCOME}”: daar staat ${assistance}.`).waitFor();
    await expect(finding.innerText()).resolves.toContain('haal het uit het andere bestand');
    const words = await wim.getByRole('region', { name: 'Indienen' }).innerText();
    expect(words).toMatch(/1 te herstellen/u);
  });

  it('is put right by delivering the second part again, without that figure', async () => {
    await deliverPart(wim, TEAM, team());
    expect(await wim.locator('li.finding.correction').count()).toBe(0);
    await answer(wim, 'Dit is nageteld.');
  });

  it('is submitted as one, by either of them, and names both files', async () => {
    await rachida.reload();
    await submitted(rachida);
    const main = (await rachida.locator('main').innerText()).replaceAll(/\s+/gu, ' ');
    for (const [part, by] of [
      [INCOME, 'Rachida'],
      [TEAM, 'Wim'],
    ])
      expect(main).toMatch(new RegExp(`${part}.*${by}`, 'u'));
    await rachida
      .getByRole('row', { name: /Statushouders met bijstand\b/u })
      .first()
      .waitFor();
    await rachida
      .getByRole('row', { name: /Mensen in begeleiding/u })
      .first()
      .waitFor();
  });

  it('is whole again once the parts are ended', async () => {
    await wim.goto(PARTS);
    for (const name of [INCOME, TEAM]) {
      await wim.getByRole('button', { name: `Deel ${name} opheffen` }).click();
      await wim.getByRole('dialog').getByRole('button', { name: 'Opheffen' }).click();
      await wim.getByRole('heading', { name, exact: true }).waitFor({ state: 'detached' });
    }
    await wim.goto(NEW_UPLOAD);
    await wim.getByRole('heading', { name: 'Met het formulier' }).waitFor();
    expect(await wim.getByLabel('Welk deel levert u aan?').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
