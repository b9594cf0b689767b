import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SavedMappingReply } from '@ijkpunt/contract';
import { writeXlsx } from 'hucre/xlsx';
import { callerFor, type Caller } from './api.ts';
import { complaintsOf, openBrowser, pageOf } from './browser.ts';
import {
  BENCHMARK,
  checked,
  draftOf,
  idIn,
  lastTotals,
  NEW_UPLOAD,
  openSecondQuarter,
  outcomeOf,
} from './second-quarter.ts';

const MAPPING = 'Kwartaaloverzicht werk en inkomen';
const ASSISTANCE = 'Statushouders met bijstand';
const WORK = 'Uitgestroomd naar werk';
const INFLOW = 'Nieuwe uitkeringen';

type Row = readonly [label: string, men: number | string, women: number | string, total: number | string];

/** One overview of a municipality's own in Excel, mapped once and known again ever after. */
describe('a file of its own', () => {
  let browser: Browser;
  let page: Page;
  let caller: Caller;
  let complaints: readonly string[];
  let figures: ReadonlyMap<string, number>;

  beforeAll(async () => {
    await openSecondQuarter();
    browser = await openBrowser();
    page = await pageOf(browser, 'reporter@haarlem.example');
    caller = await callerFor('reporter@haarlem.example');
    figures = lastTotals(await draftOf(caller));
    await forgetMappings(caller);
    complaints = complaintsOf(page);
  });
  afterAll(async () => {
    await forgetMappings(caller);
    await browser?.close();
  });

  const figure = (measure: string): number => figures.get(measure) ?? Number.NaN;
  /** A total with its men and women, who may be more or fewer than they should be. */
  function split(label: string, measure: string, tooMany = 0): Row {
    const total = figure(measure);
    const men = Math.ceil(total / 2);
    return [label, men + tooMany, total - men, total];
  }
  const section = (name: string | RegExp) => page.getByRole('region', { name });

  /** Has the page look at a workbook. */
  async function look(name: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
    await page.goto(NEW_UPLOAD);
    await page.getByRole('link', { name: 'Eigen bestand koppelen' }).click();
    // The page before it has a field of the same name: the file would be chosen there.
    await page.getByRole('button', { name: 'Bestand bekijken' }).waitFor();
    const content = await writeXlsx({ sheets: [{ name: 'Overzicht', rows: rows.map((row) => [...row]) }] });
    await page
      .getByLabel('Kies een bestand')
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    await page.getByRole('button', { name: 'Bestand bekijken' }).click();
    await section('Stap 1: klopt deze indeling?').waitFor();
  }

  it('is looked at, and the rows of titles above it are told apart from the names of the columns', async () => {
    await look('Overzicht Q2.xlsx', [
      ['Kwartaaloverzicht werk en inkomen', '', '', ''],
      ['Tweede kwartaal 2026', '', '', ''],
      ['Onderwerp', 'Man', 'Vrouw', 'Totaal'],
      split(ASSISTANCE, 'B01', 12),
      split(WORK, 'B05'),
      [INFLOW, '', '', figure('B03')],
    ]);
    await page.getByText('Gelezen kolommen: Onderwerp, Man, Vrouw, Totaal.').waitFor();
    expect(await page.getByLabel('Waar staan de namen van de kolommen?').inputValue()).toBe('3');
    expect(await page.getByLabel('In welke kolom staat wat elke rij betekent?').inputValue()).toBe(
      'Onderwerp',
    );
  });

  it('is mapped, number by number, on top of what is proposed', async () => {
    const assistance = page.getByLabel(`Maat voor ${ASSISTANCE}, Totaal`);
    expect(await assistance.inputValue()).toBe('B01');
    await map(ASSISTANCE, 'B01');
    await map(WORK, 'B05');
    await page.getByLabel(`Maat voor ${INFLOW}, Totaal`).selectOption('B03');
    await page.getByText('7 getallen tellen mee.').waitFor();
  });

  async function map(row: string, measure: string): Promise<void> {
    for (const [column, breakdown] of [
      ['Man', 'sex/men'],
      ['Vrouw', 'sex/women'],
      ['Totaal', ''],
    ] as const) {
      await page.getByLabel(`Maat voor ${row}, ${column}`).selectOption('');
      await page.getByLabel(`Maat voor ${row}, ${column}`).selectOption(measure);
      await page.getByLabel(`Totaal of uitsplitsing voor ${row}, ${column}`).selectOption(breakdown);
    }
  }

  it('is delivered with the mapping, and its findings name the line of the file itself', async () => {
    await page.getByLabel('Naam van deze koppeling').fill(MAPPING);
    await page.getByRole('button', { name: 'Koppeling bewaren en bestand aanleveren' }).click();
    await checked(page);
    await page.getByText('Eigen bestand, met koppeling').waitFor();
    const total = figure('B01');
    const finding = section('Bevindingen').locator('li.finding.correction');
    const words = (await finding.innerText()).replaceAll(/\s+/gu, ' ');
    expect(words).toMatch(/^Regel 4\b.* B01 /u);
    expect(words).toContain(`Het totaal is ${inDutch(total)}, maar de delen`);
    expect(words).toContain(`= ${inDutch(total + 12)}.`);
  });

  it('is read with one click the next time, although its rows have moved', async () => {
    await look('Overzicht Q2 verbeterd.xlsx', [
      ['Kwartaaloverzicht werk en inkomen', '', '', ''],
      ['Tweede kwartaal 2026', '', '', ''],
      ['Verbeterd op 4 juli', '', '', ''],
      ['', '', '', ''],
      ['Onderwerp', 'Man', 'Vrouw', 'Totaal'],
      [INFLOW, '', '', figure('B03')],
      split(WORK, 'B05'),
      split(ASSISTANCE, 'B01'),
    ]);
    const fitting = section('Eerder gemaakte koppelingen');
    await fitting.getByText(`Koppeling “${MAPPING}”: 7 van 7 cellen gevonden`).waitFor();
    await fitting.getByRole('button', { name: /^Deze koppeling gebruiken/u }).click();
    await checked(page);
    const { observations, findings } = await outcomeOf(caller, idIn(page));
    const read = observations.flatMap(({ measure, category, cell }) =>
      category === '' && cell.kind === 'figure' ? [[measure, cell.value]] : [],
    );
    expect(new Map(read as [string, number][])).toEqual(
      new Map(['B01', 'B03', 'B05'].map((measure) => [measure, figure(measure)])),
    );
    expect(observations).toHaveLength(7);
    expect(findings.filter(({ asks }) => asks === 'correction')).toEqual([]);
  });

  it('names the label that vanished, and the one that came in its place', async () => {
    await look('Overzicht Q2 anders.xlsx', [
      ['Onderwerp', 'Man', 'Vrouw', 'Totaal'],
      split(ASSISTANCE, 'B01'),
      split(WORK, 'B05'),
      ['Instroom', '', '', figure('B03')],
    ]);
    const fitting = section('Eerder gemaakte koppelingen');
    await fitting.getByText('6 van 7 cellen gevonden').waitFor();
    await fitting.getByRole('button', { name: /^Deze koppeling gebruiken/u }).click();
    await checked(page);
    const text = (await section('Bevindingen').innerText()).replaceAll(/\s+/gu, ' ');
    expect(text).toContain(`geen cel meer bij rij “${INFLOW}”, kolom “Totaal”.`);
    await page.getByText(/nergens aan gekoppeld zijn: Instroom\b/u).waitFor({ state: 'attached' });
  });

  it('forgets a mapping that is thrown away', async () => {
    await page.goto(NEW_UPLOAD);
    await page.getByRole('link', { name: 'Eigen bestand koppelen' }).click();
    await page.getByText('Bewaarde koppelingen (1)').click();
    await page.getByRole('button', { name: `Weggooien (koppeling “${MAPPING}”)` }).click();
    await page.getByText('Bewaarde koppelingen (1)').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});

const inDutch = (value: number): string => new Intl.NumberFormat('nl-NL').format(value);

/** Takes away what an earlier time left behind. */
async function forgetMappings(caller: Caller): Promise<void> {
  const { body } = await caller.call<SavedMappingReply[]>(`/mappings?benchmark=${BENCHMARK}`);
  for (const { id, name } of body)
    if (name === MAPPING) await caller.call(`/mappings/${id}`, { method: 'DELETE' });
}
