import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DraftCell, DraftReply } from '@ijkpunt/contract';
import { callerFor, type Caller } from './api.ts';
import { complaintsOf, openBrowser, pageOf } from './browser.ts';
import { BENCHMARK, checked, draftOf, lastTotals, openSecondQuarter, QUARTER } from './second-quarter.ts';

const FORM = `/drafts/${BENCHMARK}/${QUARTER}`;
/** So many stops does the longest page have at most. */
const MOST_STOPS = 400;

/** One reporter fills in the form without ever touching a mouse, while a colleague works in it as well. */
describe('the form, by keyboard alone', () => {
  let browser: Browser;
  let page: Page;
  let colleague: Caller;
  let complaints: readonly string[];
  let figures: ReadonlyMap<string, number>;
  let pointed = 0;

  beforeAll(async () => {
    await openSecondQuarter();
    browser = await openBrowser();
    page = await pageOf(browser, 'reporter@zwolle.example');
    colleague = await callerFor('wijkteam@zwolle.example');
    await emptied(await callerFor('reporter@zwolle.example'));
    figures = lastTotals(await draftOf(colleague));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.exposeFunction('pointedAt', () => (pointed += 1));
    await page.addInitScript(`addEventListener('pointerdown', () => pointedAt(), true)`);
    complaints = complaintsOf(page);
  });
  afterAll(() => browser?.close());

  const figure = (measure: string): number => figures.get(measure) ?? Number.NaN;
  const typed = (value: number): string => String(value).replace('.', ',');
  const fieldOf = (measure: string, column = 'Waarde') =>
    page.getByRole('textbox', { name: new RegExp(`^${column} ${measure} `, 'u') });
  const saved = () => page.getByText(/^Opgeslagen om/u).waitFor();

  /** Types figures one below the other. */
  async function typeDown(measures: readonly string[]): Promise<void> {
    for (const measure of measures) {
      await page.keyboard.type(typed(figure(measure)));
      await page.keyboard.press('Enter');
    }
  }

  it('opens from the card of the task', async () => {
    await page.goto('/werkplek');
    await page.getByRole('link', { name: `Formulier invullen (${QUARTER})` }).waitFor();
    await tabTo(page, /^Formulier invullen \(2026Q2\)$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/werkplek/formulier/${BENCHMARK}/${QUARTER}`);
    await page.getByText(`0 van ${figures.size} maten ingevuld`).waitFor();
  });

  it('tells while one types that a part is larger than its whole, and is content when that is mended', async () => {
    await tabTo(page, /^Waarde A01 /u);
    await typeDown(['A01', 'B01']);
    const whole = figure('B01');
    await page.keyboard.type(String(whole + 100));
    const sentence = `Dit deel is ${whole + 100}, meer dan het geheel waar het bij hoort: ${whole}`;
    const remark = page.locator('tr.cell-findings').getByText(sentence);
    await remark.waitFor();
    expect(await fieldOf('B01J').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Control+A');
    await typeDown(['B01J']);
    await remark.waitFor({ state: 'detached' });
    expect(await fieldOf('B01J').getAttribute('aria-invalid')).not.toBe('true');
  });

  it('goes up and down with the arrows, and puts back with Escape what stood there', async () => {
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('1');
    await page.keyboard.press('Escape');
    expect(await fieldOf('B01J').inputValue()).toBe(typed(figure('B01J')));
    await page.keyboard.press('ArrowDown');
    await typeDown(['B03', 'B04', 'B05', 'B06', 'B07', 'B08']);
  });

  it('takes a column of numbers from a spreadsheet, with a decimal comma', async () => {
    const codes = [...figures.keys()];
    const column = codes.slice(codes.indexOf('C01')).map((code) => typed(figure(code)));
    await page.evaluate((text) => navigator.clipboard.writeText(text), column.join('\r\n'));
    await page.keyboard.press('Control+V');
    await page.getByText(`${column.length} cijfers geplakt.`).waitFor();
    await page.getByText(`${figures.size} van ${figures.size} maten ingevuld`).waitFor();
    expect(await fieldOf('C03').inputValue()).toBe(typed(figure('C03')));
  });

  it('keeps what was typed, and finds everything back after loading the page again', async () => {
    await saved();
    await page.reload();
    await page.getByText(`${figures.size} van ${figures.size} maten ingevuld`).waitFor();
    for (const [measure, value] of figures)
      expect([measure, await fieldOf(measure).inputValue()]).toEqual([measure, typed(value)]);
  });

  it('names the colleague who changed it in the meantime, and goes on with the changes of both', async () => {
    const { revision, cells } = await draftOf(colleague);
    const before = cells.find(({ measure }) => measure === 'B03');
    const changed = { ...(before as DraftCell), value: String(figure('B03') + 1) };
    expect((await save(colleague, { revision, cells: [changed] })).status).toBe(200);
    await tabTo(page, /^Toelichting A01 /u);
    await page.keyboard.type('Geteld op de laatste dag.');
    await page
      .getByText(/^Niet opgeslagen: Een collega, Wim \(wijkteam Zwolle\), heeft dit formulier/u)
      .waitFor();
    await tabTo(page, /^Ophalen en mijn invoer behouden$/u, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await saved();
    expect(await fieldOf('B03').inputValue()).toBe(changed.value);
    expect(await fieldOf('A01', 'Toelichting').inputValue()).toBe('Geteld op de laatste dag.');
  });

  it('becomes a delivery that is checked', async () => {
    await tabTo(page, /^Waarde E01 /u);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(String(figure('E01') * 10));
    await tabTo(page, /^Controleren en verder$/u);
    await page.keyboard.press('Enter');
    await checked(page);
    const seen = page.locator('li.finding.explanation').filter({ hasText: `Dit is ${figure('E01') * 10}` });
    await seen.waitFor();
    await page.getByText('Formulier in de browser').waitFor();
  });

  it('is explained and confirmed', async () => {
    const fields = await page.getByLabel('Toelichting', { exact: true }).count();
    expect(fields).toBeGreaterThan(0);
    for (let field = 0; field < fields; field += 1) {
      await tabTo(page, /^Toelichting$/u);
      await page.keyboard.type('Dit kwartaal was er een inhaalslag.');
    }
    await tabTo(page, /^Toelichtingen opslaan$/u);
    await page.keyboard.press('Enter');
    await page.getByText('De toelichtingen zijn opgeslagen.').waitFor();
    await tabTo(page, /^Definities bevestigen$/u);
    await page.keyboard.press('Enter');
    await page.getByText('Bevestigd.', { exact: true }).waitFor();
  });

  it('is submitted', async () => {
    await tabTo(page, /^Levering indienen$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/werkplek/leveringen/*');
    await page.getByText('Wacht op goedkeuring').first().waitFor();
  });

  it('took no pointer at all, and left the browser nothing to complain of but the change that clashed', () => {
    expect(pointed).toBe(0);
    expect(complaints.filter((complaint) => !complaint.includes('409'))).toEqual([]);
  });
});

function save(caller: Caller, body: Pick<DraftReply, 'revision' | 'cells'>) {
  return caller.call(FORM, { method: 'PUT', body });
}

/** Takes away what somebody left in the form. */
async function emptied(caller: Caller): Promise<void> {
  const { revision, cells } = await draftOf(caller);
  if (cells.length === 0) return;
  const empty = cells.map((cell) => ({ ...cell, value: '', reason: '', note: '' }));
  expect((await save(caller, { revision, cells: empty })).status).toBe(200);
}

/** Goes from stop to stop until the one with this name has the focus. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed = new Set<string>();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(nameOfFocused);
    if (name.test(focused)) return;
    passed.add(focused.slice(0, 60));
  }
  throw new Error(`${name.source} cannot be reached; passed ${[...passed].slice(-20).join(' / ')}`);
}

/** What a screen reader calls the element with the focus. It runs in the page. */
function nameOfFocused(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return '';
  // What is for the eye alone, such as a key beside a name, is not read.
  const spoken = element.cloneNode(true) as HTMLElement;
  for (const unread of spoken.querySelectorAll('[aria-hidden="true"]')) unread.remove();
  const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const byId = labelled.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : [];
  const byLabel = [...(labels ?? [])].map(({ textContent }) => textContent).join(' ');
  const names = [element.getAttribute('aria-label') ?? '', byId, byLabel, spoken.textContent ?? ''];
  return (names.find((text) => text.trim() !== '') ?? '').replaceAll(/\s+/gu, ' ').trim();
}
