import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerFor } from './api.ts';
import { complaintsOf, newVisitor, openBrowser, pageOf, signIn } from './browser.ts';
import {
  ADVICE,
  BENCHMARK,
  QUARTER,
  QUARTER_IN_WORDS,
  counting,
  deliverQuarterBefore,
  filledIn,
  lastFigures,
  openFirstQuarter,
  reopenIfApproved,
  soundFigures,
  taskOn,
  type Counted,
  type Filling,
} from './first-quarter.ts';
import { checked, submitted } from './second-quarter.ts';

const JUMP = 'Een grote actie met een nieuwe partner.';
const COMMENT = 'Klopt het aantal aanmeldingen wel? Kijk het na bij de partner.';
const REASON = 'De lopende voorzieningen zijn nageleverd.';

/** One quarter of Zwolle, from the template that goes out to a second version that is approved. */
describe('a delivery by template', () => {
  let browser: Browser;
  let reporter: Page;
  let approver: Page;
  let coordinator: Page;
  let complaints: readonly string[];
  let steps: Counted;
  let template: Uint8Array;
  let figures: Map<string, number>;
  /** The address of the delivery that is decided on. */
  let delivery = '';
  let firstExport = '';
  let sent = '';

  beforeAll(async () => {
    browser = await openBrowser();
    const byProgram = await callerFor('approver@zwolle.example');
    await deliverQuarterBefore(await callerFor('reporter@zwolle.example'), byProgram);
    coordinator = await pageOf(browser, 'coordinator@divosa.example');
    await openFirstQuarter(coordinator);
    await reopenIfApproved(byProgram, QUARTER);
    reporter = await (await newVisitor(browser)).newPage();
    steps = await counting(reporter);
    await signIn(reporter, 'reporter@zwolle.example');
    approver = await pageOf(browser, 'approver@zwolle.example');
    complaints = complaintsOf(reporter);
  });
  afterAll(() => browser?.close());

  const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
  const figure = (name: string): number => figures.get(name) ?? Number.NaN;
  const finding = (text: string | RegExp) => reporter.locator('li.finding').filter({ hasText: text });
  const task = () => taskOn(reporter, QUARTER_IN_WORDS);

  /** Where a municipality stands, as the coordinator reads it. */
  async function standing(municipality: string): Promise<string> {
    await coordinator.goto(`/beheer/uitvragen/${BENCHMARK}/${QUARTER}?naam=${municipality}`);
    const row = coordinator.getByRole('row').filter({
      has: coordinator.getByRole('rowheader', { name: municipality }),
    });
    return (await row.locator('td .state').innerText()).trim();
  }

  async function fetched(
    page: Page,
    name: string,
  ): Promise<{ readonly name: string; readonly content: Buffer }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).first().click(),
    ]);
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
  }

  async function send(name: string, buffer: Buffer): Promise<void> {
    await reporter.getByLabel('Kies een bestand').setInputFiles({ name, mimeType: '', buffer });
    await reporter.getByRole('button', { name: 'Aanleveren', exact: true }).click();
    await checked(reporter);
  }

  const sendFilled = async (filling: Filling): Promise<void> =>
    send('levering.xlsx', Buffer.from(await filledIn(template, filling)));

  /** Explains what is still open, confirms the definitions and submits. */
  async function finish(text: string): Promise<void> {
    for (const field of await reporter.getByLabel('Toelichting', { exact: true }).all())
      if ((await field.inputValue()) === '') await field.fill(text);
    const save = reporter.getByRole('button', { name: 'Toelichtingen opslaan' });
    if ((await save.count()) > 0) {
      await save.click();
      await reporter.getByText('De toelichtingen zijn opgeslagen.').waitFor();
    }
    const profile = part(reporter, 'Gebruikte definities');
    await profile.getByRole('button', { name: 'Definities bevestigen' }).click();
    await profile.getByText('Bevestigd.', { exact: true }).waitFor();
    await submitted(reporter);
    delivery = new URL(reporter.url()).pathname;
  }

  async function approve(): Promise<void> {
    await approver.goto(delivery);
    await approver.getByRole('button', { name: 'Levering goedkeuren' }).click();
    await approver.getByText('De levering is goedgekeurd en gaat mee in de vergelijking.').waitFor();
  }

  it('is asked of every municipality', async () => {
    expect(await standing('Amsterdam')).toBe('Niet begonnen');
  });

  it('begins with a template that shows the figures of last time', async () => {
    await reporter.goto('/werkplek');
    Object.assign(steps, { clicks: 0, fields: 0 });
    await task()
      .getByRole('link', { name: /bestand aanleveren/iu })
      .click();
    const { name, content } = await fetched(reporter, 'Sjabloon voor Excel ophalen');
    expect(name).toMatch(/2026Q1.*\.xlsx$/u);
    template = Uint8Array.from(content);
    const last = await lastFigures(template);
    expect(last.size).toBeGreaterThan(30);
    figures = soundFigures(last);
    figures.set('F01', figure('F01') * 10).set('E01', ADVICE.jump);
  });

  it('comes back with a wrong sum, a jump and a gap, each of which is found', async () => {
    const wrong = new Map<string, number | ''>(figures).set('B01.men', figure('B01.men') + 7).set('F02', '');
    await sendFilled(wrong);
    await finding(`${figure('B01') + 7}`)
      .filter({ hasText: 'B01' })
      .first()
      .waitFor();
    await finding('De waarde is leeg en er staat geen reden bij.').filter({ hasText: 'F02' }).waitFor();
    await finding(`Dit is ${figure('F01')}`)
      .filter({ hasText: 'F01' })
      .waitFor();
    await expect(part(reporter, 'Indienen').innerText()).resolves.toContain('2 te herstellen');
    expect(await standing('Zwolle')).toBe('Bevindingen open');
  });

  it('is corrected in the file, and then asks for explanations alone', async () => {
    await reporter.getByRole('link', { name: 'Nieuw bestand aanleveren' }).first().click();
    await sendFilled(new Map<string, number | 'late'>(figures).set('F02', 'late'));
    const panel = await part(reporter, 'Indienen').innerText();
    expect(panel).toMatch(/nog toe te lichten/u);
    expect(panel).not.toContain('te herstellen');
  });

  it('takes over what was explained last time', async () => {
    const again = finding('E01 Onderwijsadvies');
    await again.getByRole('button', { name: 'Toelichting van vorige keer overnemen' }).click();
    const field = again.getByLabel('Toelichting', { exact: true });
    expect(await field.inputValue()).toBe('Dit kwartaal was er een inhaalslag.');
  });

  it('is explained, once also for the public, and submitted', async () => {
    const jump = finding(`Dit is ${figure('F01')}`);
    await jump.getByLabel('Toelichting', { exact: true }).fill(JUMP);
    await jump.getByLabel('Ook zichtbaar voor het publiek').check();
    await finish('Nagekeken in de administratie: dit klopt.');
    expect(await standing('Zwolle')).toBe('Wacht op goedkeuring');
    console.log(
      `From the start page to submitted, with one correction on the way: ${steps.clicks} clicks, ${steps.fields} fields`,
    );
    expect(steps.clicks).toBeLessThan(25);
  });

  it('shows the second person what changed since last quarter, and what will be public', async () => {
    await approver.goto('/werkplek/leveringen');
    await approver.locator(`a[href$="${delivery}"]`).first().click();
    const changes = part(approver, 'Wat er veranderde');
    await changes.getByText('Vergeleken met de goedgekeurde levering van het 4e kwartaal 2025').waitFor();
    const row = changes.getByRole('row', { name: /Aanmeldingen bij re-integratiepartners/u }).first();
    const words = (await row.innerText()).replaceAll(/\s+/gu, ' ');
    expect(words).toContain(String(figure('F01')));
    expect(words).toContain(String(figure('F01') / 10));
    expect(await row.locator('svg').count()).toBe(1);
    await part(approver, 'Wat er openbaar wordt').getByText('Wordt getoond').first().waitFor();
    const explained = approver.locator('li.finding').filter({ hasText: JUMP });
    await explained.getByText('Ook zichtbaar voor het publiek.').waitFor();
  });

  it('is sent back with a comment', async () => {
    await approver.getByRole('button', { name: 'Teruggeven met opmerking' }).click();
    await approver.getByText('Schrijf wat er anders moet, in ten minste drie tekens').first().waitFor();
    await approver.getByLabel('Wat moet er anders?').fill(COMMENT);
    await approver.getByRole('button', { name: 'Teruggeven met opmerking' }).click();
    await approver.getByText('De levering is teruggegeven.').waitFor();
    expect(await standing('Zwolle')).toBe('Teruggegeven');
  });

  it('tells the reporter at the task what has to change', async () => {
    await reporter.goto('/werkplek');
    await task().getByText('Teruggegeven met een opmerking').waitFor();
    await task()
      .getByRole('link', { name: /Opmerking lezen/u })
      .click();
    await reporter.getByText(COMMENT).waitFor();
  });

  it('is delivered again with better figures, and approved', async () => {
    // The figures that stay are no odd ones: other quarters are measured against them.
    figures.set('F01', figure('F01') / 10).set('E01', ADVICE.usual);
    await reporter.getByRole('link', { name: 'Nieuw bestand aanleveren' }).first().click();
    await sendFilled(new Map<string, number | 'late'>(figures).set('F02', 'late'));
    await finish('Nagekeken in de administratie: dit klopt.');
    await approve();
    expect(await standing('Zwolle')).toBe('Goedgekeurd');
  });

  it('is locked from then on', async () => {
    await reporter.goto(`/werkplek/uploads/nieuw?benchmark=${BENCHMARK}&kwartaal=${QUARTER}`);
    await reporter.getByRole('button', { name: 'Controleren', exact: true }).waitFor();
    expect(await reporter.getByRole('button', { name: 'Aanleveren', exact: true }).count()).toBe(0);
  });

  it('is opened again by the approver, with a reason', async () => {
    const file = await fetched(approver, 'CSV bestand van versie');
    firstExport = file.content.toString('utf8');
    expect(file.name).toMatch(/2026Q1-v\d+\.csv$/u);
    await approver.getByText('Heropenen', { exact: true }).click();
    await approver.getByLabel('Waarom moet de levering opnieuw?').fill(REASON);
    await approver.getByRole('button', { name: 'Levering heropenen' }).click();
    await approver.getByText('Een nieuwe versie wordt verwacht.').first().waitFor();
    await reporter.goto('/werkplek');
    await task().getByText(`Heropend: ${REASON}`).waitFor();
  });

  it('gets another version from the file that was handed out, with the gap filled', async () => {
    const columns = (firstExport.slice(1).split('\r\n')[0] ?? '').split(';');
    const gap = firstExport.split('\r\n').find((line) => line.includes(';F02;')) ?? '';
    const cells = gap.split(';');
    cells[columns.indexOf('waarde')] = String(figure('F02'));
    cells[columns.indexOf('precisie')] = 'exact';
    cells[columns.indexOf('reden')] = '';
    sent = firstExport.replace(gap, cells.join(';'));
    await task()
      .getByRole('link', { name: /bestand aanleveren/iu })
      .first()
      .click();
    await send('nalevering.csv', Buffer.from(sent));
    await finish('Nagekeken in de administratie: dit klopt.');
    await approve();
  });

  it('compares that version with the one before', async () => {
    const options = approver.getByLabel('Vergelijk met').locator('option');
    const before = await options.nth(1).innerText();
    const version = /Versie (\d+)/u.exec(before)?.[1];
    await approver.getByLabel('Vergelijk met').selectOption({ index: 1 });
    await approver.getByRole('button', { name: 'Vergelijken', exact: true }).click();
    const changes = part(approver, 'Wat er veranderde');
    await changes.getByText(`Vergeleken met versie ${version} van het ${QUARTER_IN_WORDS}`).waitFor();
    await changes.getByLabel('Alleen wat veranderde').click();
    const rows = changes.getByRole('row').filter({ has: approver.getByRole('cell') });
    await expect.poll(() => rows.count()).toBe(1);
    await expect(rows.innerText()).resolves.toMatch(new RegExp(`F02[^]*${figure('F02')}`, 'u'));
  });

  it('hands out as CSV exactly what was delivered', async () => {
    const file = await fetched(approver, 'CSV bestand van versie');
    expect(file.content.toString('utf8')).toBe(sent);
  });

  it('leaves nothing for the browser to complain of', () => {
    expect(complaints).toEqual([]);
  });
});
