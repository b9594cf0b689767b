import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerFor } from './api.ts';
import { newVisitor, openBrowser, PASSWORD } from './browser.ts';
import { filledIn, lastFigures, reopenIfApproved, soundFigures, taskOn } from './first-quarter.ts';
import { openRound } from './second-quarter.ts';
import { fromStart, signsIn, told, type Walk } from './steps.ts';

/** A quarter that no other journey delivers. */
const QUARTER = '2026Q3';
const QUARTER_IN_WORDS = '3e kwartaal 2026';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await openRound(QUARTER);
  await reopenIfApproved(await callerFor('approver@haarlem.example'), QUARTER);
});
afterAll(() => browser?.close());

const visitor = async (): Promise<Page> => (await newVisitor(browser)).newPage();

describe('the steps of a municipality', () => {
  it('of a data officer, who delivers a quarter with one figure to explain', async () => {
    const page = await visitor();
    const walk = await fromStart(page);
    await signsIn(walk, page, 'reporter@haarlem.example', PASSWORD);
    const deliver = taskOn(page, QUARTER_IN_WORDS).getByRole('link', { name: /bestand aanleveren/iu });
    await walk.press('follows "Bestand aanleveren" at the quarter', deliver);
    const coming = page.waitForEvent('download');
    const template = page.getByRole('link', { name: 'Sjabloon voor Excel ophalen' });
    await walk.press('fetches the template, with the figures of last time beside it', template);
    await chooses(walk, page, await filledTemplate(await readFile(await (await coming).path())));
    const deliverNow = page.getByRole('button', { name: 'Aanleveren', exact: true });
    await walk.press('presses "Aanleveren"', deliverNow);
    await page.getByText(/De controle is klaar: \d+ rij/u).waitFor({ timeout: 30_000 });
    for (const field of await page.getByLabel('Toelichting', { exact: true }).all())
      await walk.fill('explains what stands out', field, 'Er is één keer een extra groep begonnen.');
    const save = page.getByRole('button', { name: 'Toelichtingen opslaan' });
    await walk.press('presses "Toelichtingen opslaan"', save);
    await page.getByText('De toelichtingen zijn opgeslagen.').waitFor();
    const confirm = page.getByRole('button', { name: 'Definities bevestigen' });
    await walk.press('presses "Definities bevestigen"', confirm);
    await page.getByText('Bevestigd.', { exact: true }).waitFor();
    await walk.press('presses "Levering indienen"', page.getByRole('button', { name: 'Levering indienen' }));
    await page.getByText('Wacht op goedkeuring').first().waitFor();
    await told({
      person: 'Data officer of a municipality',
      goal: 'deliver a quarter by template, and explain a figure that stands out',
      good: 'under ten minutes: no more than ten steps after signing in, next to filling in the figures themselves',
      remarks:
        'With a file of its own, a form, a part of the measures, or corrections on the way: `tests/journeys/own-file.journey.ts`, `tests/journeys/form.journey.ts`, `tests/journeys/parts.journey.ts` and `tests/journeys/delivery.journey.ts`.',
      counted: walk.counted(),
    });
  });

  it('of a team manager, who sees what changed and puts the name of the municipality to it', async () => {
    const page = await visitor();
    const walk = await fromStart(page);
    await signsIn(walk, page, 'approver@haarlem.example', PASSWORD);
    const task = taskOn(page, QUARTER_IN_WORDS).getByRole('link').first();
    await walk.press('follows the task at the quarter', task);
    await page.getByRole('region', { name: 'Wat er veranderde', exact: true }).waitFor();
    await page.getByRole('region', { name: 'Wat er openbaar wordt', exact: true }).waitFor();
    const approve = page.getByRole('button', { name: 'Levering goedkeuren' });
    await walk.press(
      'reads what changed and what will be public, and presses "Levering goedkeuren"',
      approve,
    );
    await page.getByText('De levering is goedgekeurd en gaat mee in de vergelijking.').waitFor();
    await told({
      person: 'Team manager of a municipality',
      goal: 'see what changed since last quarter and what will be shown, and approve it',
      good: 'one page with everything on it, and one press',
      remarks:
        'Sending back, opening again and comparing versions: `tests/journeys/delivery.journey.ts`. Replying to a draft of a release: `tests/journeys/release.journey.ts`.',
      counted: walk.counted(),
    });
  });

  it('of a policy officer, who sees where the municipality stands and takes that along', async () => {
    const page = await visitor();
    const walk = await fromStart(page);
    await signsIn(walk, page, 'reader@zwolle.example', PASSWORD);
    await walk.press('follows "Vergelijking"', page.getByRole('link', { name: 'Vergelijking', exact: true }));
    const round = page.locator('main a[href*="statushouders-voorbeeld"]').first();
    await walk.press('follows the newest quarter', round);
    const table = page.getByRole('table', { name: /^Naast anderen: / }).first();
    await table.waitFor();
    const coming = page.waitForEvent('download');
    await walk.press('presses "Opslaan als CSV"', page.getByRole('button', { name: 'Opslaan als CSV' }));
    expect((await coming).suggestedFilename()).toMatch(/^vergelijking-.*\.csv$/u);
    await told({
      person: 'Policy officer of a municipality',
      goal: 'see where the municipality stands, among whom and how sure that is, before it is published, and take it along',
      good: 'two steps after signing in to see it, one more to have it',
      remarks: 'A note for the council, practices and whom to call are not part of the product yet.',
      counted: walk.counted(),
    });
  });

  it('of an administrator, who lets a colleague in', async () => {
    const page = await visitor();
    const walk = await fromStart(page);
    await signsIn(walk, page, 'admin@zwolle.example', PASSWORD);
    await walk.press('follows "Mensen"', page.getByRole('link', { name: 'Mensen', exact: true }));
    const form = page.getByRole('form', { name: 'Iemand uitnodigen' });
    await walk.fill('fills in the name', form.getByLabel('Naam'), 'Sanne');
    const address = `sanne.${Date.now()}@zwolle.example`;
    await walk.fill('fills in the e-mail address of the colleague', form.getByLabel('E-mailadres'), address);
    await walk.press('ticks a role', form.getByRole('checkbox', { name: /^aanleveraar/u }));
    await walk.press(
      'presses "Uitnodiging sturen"',
      form.getByRole('button', { name: 'Uitnodiging sturen' }),
    );
    await page.getByText('De uitnodiging voor Sanne wordt verstuurd.').waitFor();
    await told({
      person: 'Administrator of an organisation',
      goal: 'let a colleague in, with a role',
      good: 'five steps after signing in, without a password that somebody else knows',
      remarks:
        'What the colleague does with the letter, second factors and passkeys: `tests/journeys/people.journey.ts`. Single sign-on: `tests/journeys/sign-on.journey.ts`.',
      counted: walk.counted(),
    });
  });
});

/** The figures of last time that agree with each other, one of them ten times what it was. */
async function filledTemplate(template: Buffer): Promise<Buffer> {
  const figures = soundFigures(await lastFigures(Uint8Array.from(template)));
  const filling = figures.set('E01', (figures.get('E01') ?? 1) * 10);
  return Buffer.from(await filledIn(Uint8Array.from(template), filling));
}

async function chooses(walk: Walk, page: Page, buffer: Buffer): Promise<void> {
  await walk.act('fills in the template and chooses the file', () =>
    page.getByLabel('Kies een bestand').setInputFiles({ name: 'levering.xlsx', mimeType: '', buffer }),
  );
}
