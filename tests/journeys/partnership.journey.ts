import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeliveryReply, Problem } from '@ijkpunt/contract';
import { callerFor, type Caller } from './api.ts';
import { complaintsOf, openBrowser, pageOf } from './browser.ts';
import {
  answer,
  BENCHMARK,
  checked,
  csvOf,
  draftOf,
  lastTotals,
  openSecondQuarter,
  outcomeOf,
  QUARTER,
  QUARTER_IN_WORDS,
  submitted,
  taskOf,
} from './second-quarter.ts';

const DALFSEN = 'GM0148';
const KAMPEN = 'GM0166';
const ZWARTEWATERLAND = 'GM1896';
const OMMEN = 'GM0175';
/** A figure that nobody else has, so that it is known wherever it turns up. */
const KAMPENS_OWN = 38_217;
const EXPLANATION = 'Het team van het samenwerkingsverband heeft dit nageteld.';

/** One reporter of a partnership delivers for three municipalities; one of them approves its own figures, and sees no other. */
describe('a file of a partnership', () => {
  let browser: Browser;
  let irene: Page;
  let dewi: Page;
  let program: Caller;
  let approver: Caller;
  let complaints: readonly string[];
  let figures: Map<string, number>;
  let kampens = '';
  let delivery = '';

  beforeAll(async () => {
    await openSecondQuarter();
    approver = await callerFor('approver@dalfsen.example');
    await reopened(approver);
    program = await callerFor('reporter@ijsselland.example');
    await actFor(program, DALFSEN);
    figures = new Map(lastTotals(await draftOf(program)));
    browser = await openBrowser();
    irene = await pageOf(browser, 'reporter@ijsselland.example');
    dewi = await pageOf(browser, 'approver@dalfsen.example');
    complaints = complaintsOf(irene);
  });
  afterAll(() => browser?.close());

  const chooser = () => irene.getByLabel('Handelen voor');
  async function turnTo(municipality: string): Promise<void> {
    await chooser().selectOption(municipality);
    await irene.getByRole('button', { name: 'Wisselen' }).click();
  }

  it('is sent once for four municipalities, of which one has not agreed', async () => {
    // Ten times the inflow of last time: something to explain.
    const dalfsens = new Map(figures).set('B03', (figures.get('B03') ?? 0) * 10 + 100);
    const buffer = csvOf(
      [DALFSEN, dalfsens],
      [
        KAMPEN,
        [
          ['A01', KAMPENS_OWN],
          ['B01', 101],
        ],
      ],
      [ZWARTEWATERLAND, [['A01', 240]]],
      [OMMEN, [['A01', 77]]],
    );
    await irene.goto('/werkplek');
    await irene.getByLabel('Uitvraag', { exact: true }).selectOption(`${BENCHMARK} ${QUARTER}`);
    await irene
      .getByLabel('Kies een bestand')
      .setInputFiles({ name: 'regio.csv', mimeType: 'text/csv', buffer });
    await irene.getByRole('button', { name: 'Aanleveren', exact: true }).click();
    await irene.getByRole('region', { name: 'Wat er met het bestand is gebeurd' }).waitFor();
  });

  it('tells what became of the rows of each', async () => {
    const row = (name: string) => irene.getByRole('row', { name });
    expect(await row('Dalfsen').innerText()).toMatch(new RegExp(`${figures.size}\\s+Ontvangen`, 'u'));
    expect(await row('Kampen').innerText()).toMatch(/2\s+Ontvangen/u);
    expect(await row('Zwartewaterland').innerText()).toMatch(/1\s+Ontvangen/u);
    expect(await row(OMMEN).innerText()).toContain(`De gemeente ${OMMEN} is niet (meer) akkoord`);
    expect(await row(OMMEN).getByRole('button').count()).toBe(0);
  });

  it('is explained and submitted for Dalfsen by whoever acts for it, who cannot approve it', async () => {
    await irene.getByRole('button', { name: 'Open voor Dalfsen' }).click();
    await checked(irene);
    await irene.getByText('U handelt voor Gemeente Dalfsen, namens Samenwerking IJsselland').waitFor();
    await irene.getByText('Bestand van het samenwerkingsverband').waitFor();
    await answer(irene, EXPLANATION);
    delivery = await submitted(irene);
    expect(await irene.getByRole('button', { name: 'Levering goedkeuren' }).count()).toBe(0);
    await actFor(program, DALFSEN);
    const approval = await program.call<Problem>(`/deliveries/${delivery}/approval`, { method: 'POST' });
    expect([approval.status, approval.body.code]).toEqual([403, 'not-allowed']);
  });

  it('shows on every page for whom one acts, and only what is of that municipality', async () => {
    await turnTo(KAMPEN);
    const words = irene.getByText('U handelt voor Gemeente Kampen, namens Samenwerking IJsselland');
    await words.waitFor();
    for (const page of ['Taken', 'Leveringen', 'Vergelijking', 'Delen']) {
      await irene.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: page }).click();
      await irene.getByRole('heading', { level: 1 }).waitFor();
      await words.waitFor();
      expect(await chooser().inputValue()).toBe(KAMPEN);
    }
    await irene.goto('/werkplek');
    const task = irene.locator('li.task').filter({ hasText: QUARTER_IN_WORDS });
    await task.getByRole('link', { name: /^(Bevindingen afwerken|Nakijken en indienen)/u }).click();
    await checked(irene);
    kampens = irene.url().split('/').at(-1) ?? '';
    await words.waitFor();
    await actFor(program, KAMPEN);
    const { observations } = await outcomeOf(program, kampens);
    expect(observations.map(({ cell }) => (cell.kind === 'figure' ? cell.value : ''))).toEqual([
      KAMPENS_OWN,
      101,
    ]);
  });

  it('goes back to the partnership itself', async () => {
    await turnTo('');
    await irene.getByText('U handelt namens Samenwerking IJsselland').waitFor();
    await irene.getByRole('heading', { name: 'Uw gemeenten' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is approved by Dalfsen, who reads the explanation and no figure of Kampen', async () => {
    await dewi.goto('/werkplek/leveringen');
    expect(await dewi.locator('main').innerText()).not.toContain('Kampen');
    await dewi.locator(`a[href$="/werkplek/leveringen/${delivery}"]`).click();
    await dewi.getByText(EXPLANATION).first().waitFor();
    await dewi.getByRole('button', { name: 'Levering goedkeuren' }).click();
    await dewi.getByText('De levering is goedgekeurd en gaat mee in de vergelijking.').waitFor();
    expect(await dewi.locator('main').innerText()).not.toMatch(/38\.?217/u);
  });

  it('gives the approver of Dalfsen nothing of Kampen, by whatever door', async () => {
    expect((await approver.call(`/uploads/${kampens}`)).status).toBe(404);
    for (const door of ['/deliveries', '/tasks']) {
      const { status, text } = await approver.call(door);
      expect(status).toBe(200);
      expect(text).not.toMatch(new RegExp(`${KAMPENS_OWN}|${KAMPEN}|Kampen|regio\\.csv-?GM0166`, 'u'));
    }
    const { status } = await approver.call('/session/acting-for', {
      method: 'PUT',
      body: { municipality: KAMPEN },
    });
    expect(status).toBe(403);
  });
});

async function actFor(program: Caller, municipality: string): Promise<void> {
  const body = { municipality };
  expect((await program.call('/session/acting-for', { method: 'PUT', body })).status).toBe(200);
}

/** An approved quarter takes nothing new until it is opened again. */
async function reopened(approver: Caller): Promise<void> {
  const task = await taskOf(approver);
  if (task?.state !== 'accepted' || task.reopened !== undefined) return;
  const { body } = await approver.call<DeliveryReply[]>(
    `/deliveries?benchmark=${BENCHMARK}&quarter=${QUARTER}`,
  );
  const accepted = body.find(({ state }) => state === 'accepted');
  const reason = 'Het bestand van het samenwerkingsverband wordt opnieuw aangeleverd.';
  const { status } = await approver.call(`/deliveries/${accepted?.id}/reopening`, {
    method: 'POST',
    body: { reason },
  });
  expect(status).toBe(200);
}
