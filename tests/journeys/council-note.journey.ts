import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReleasableReply } from '@ijkpunt/contract';
import { complaintsOf, openBrowser, pageOf } from './browser.ts';

/** The figures of the note, with one corrected: 712 in place of 707. */
const NOTE = readFileSync(new URL('./files/raadsnota-zwolle-2019.csv', import.meta.url));

/** Spreadsheets leave a tail of empty rows behind; it keeps the check busy for long enough to watch it. */
const TAIL = `${';'.repeat(199)}\n`.repeat(100_000);
const FILE = {
  name: 'raadsnota-zwolle-2019.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`${NOTE}${TAIL}`),
};
const ROUND = 'Statushouders in raadsnota’s';

/** One reporter, one approver and one coordinator take a file of a council note all the way to the public page. */
describe('a council note of Zwolle', () => {
  let browser: Browser;
  let reporter: Page;
  let approver: Page;
  let complaints: readonly string[];
  let publication = 0;

  beforeAll(async () => {
    browser = await openBrowser();
    reporter = await pageOf(browser, 'reporter@zwolle.example');
    approver = await pageOf(browser, 'approver@zwolle.example');
    complaints = complaintsOf(reporter);
  });
  afterAll(() => browser?.close());

  it('is locked once approved, and opened again by the approver with a reason', async () => {
    await approver.goto('/werkplek/leveringen');
    await approver
      .locator('li.delivery')
      .filter({ hasText: ROUND })
      .getByRole('link', { name: /4e kwartaal 2019/u })
      .click();
    await approver.getByText('Heropenen', { exact: true }).click();
    await approver
      .getByLabel('Waarom moet de levering opnieuw?')
      .fill('Een cijfer uit de nota is verbeterd.');
    await approver.getByRole('button', { name: 'Levering heropenen' }).click();
    await approver.getByText('Een nieuwe versie wordt verwacht.').first().waitFor();
  });

  it('is uploaded from the task of its quarter, and its check is followed to the end', async () => {
    await reporter.goto('/werkplek');
    const part = reporter.locator('section').filter({ has: reporter.getByRole('heading', { name: ROUND }) });
    const task = part.locator('li.task').filter({ hasText: '4e kwartaal 2019' });
    await task.getByRole('link', { name: /Nieuw bestand aanleveren/u }).click();
    await reporter.getByLabel('Kies een bestand').setInputFiles(FILE);
    const events = reporter.waitForResponse((response) => response.url().endsWith('/events'));
    await reporter.getByRole('button', { name: 'Aanleveren', exact: true }).click();
    await reporter.getByText(/wacht op controle|wordt gecontroleerd/u).waitFor();
    expect((await events).headers()['content-type']).toContain('text/event-stream');
    await reporter.getByText(/De controle is klaar: 18 rijen gelezen/u).waitFor();
    expect(await reporter.locator('progress').count()).toBe(0);
  });

  it('meets findings with place, reason and remedy: a share no whole number reaches, a flow that is no quarter', async () => {
    const findings = reporter.getByRole('region', { name: 'Bevindingen' });
    const share = findings.locator('li.finding').filter({ hasText: '53% van 61 kan niet' });
    const words = (await share.innerText()).replaceAll(/\s+/gu, ' ');
    expect(words).toContain('53% van 61 kan niet: 32 van 61 is 52,5% en 33 van 61 is 54,1%.');
    expect(words).toContain('Geen enkel geheel aantal geeft dit percentage.');
    expect(words).toMatch(/regel 11.*kolom waarde.*G03/iu);
    const flow = findings.locator('li.finding').filter({ hasText: '16 maanden' });
    await expect(flow.innerText()).resolves.toMatch(
      /1 juli 2018 tot en met 31 oktober 2019 \(16 maanden\) is niet die van het 4e kwartaal 2019/u,
    );
  });

  it('cannot be submitted before all is explained and confirmed', async () => {
    const panel = reporter.getByRole('region', { name: 'Indienen' });
    await expect(panel.innerText()).resolves.toMatch(/nog toe te lichten[^]*Definities nog te bevestigen/u);
    const button = panel.getByRole('button', { name: 'Levering indienen' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    const address = reporter.url();
    await button.click({ force: true });
    expect(reporter.url()).toBe(address);
  });

  it('is explained, its definition choices are confirmed, and then it is submitted', async () => {
    const fields = reporter.getByLabel('Toelichting', { exact: true });
    for (const field of await fields.all())
      await field.fill('De nota geeft dit cijfer zo; een beter is er niet.');
    await reporter.getByRole('button', { name: 'Toelichtingen opslaan' }).click();
    await reporter.getByText('De toelichtingen zijn opgeslagen.').waitFor();
    const profile = reporter.getByRole('region', { name: 'Gebruikte definities' });
    expect(await profile.getByRole('radio', { checked: true }).count()).toBe(6);
    await profile.getByRole('button', { name: 'Definities bevestigen' }).click();
    await profile.getByText('Bevestigd.', { exact: true }).waitFor();
    await reporter.getByRole('button', { name: 'Levering indienen' }).click();
    await reporter.waitForURL('**/werkplek/leveringen/*');
  });

  it('cannot be approved by the one who submitted it', async () => {
    await reporter.getByText('Wacht op goedkeuring').first().waitFor();
    expect(await reporter.getByRole('button', { name: 'Levering goedkeuren' }).count()).toBe(0);
    const id = reporter.url().split('/').at(-1);
    const status = await reporter.evaluate(
      async (path) => (await fetch(path, { method: 'POST' })).status,
      `/api/v1/deliveries/${id}/approval`,
    );
    expect(status).toBe(403);
  });

  it('is approved by a second person, who reads the explanations', async () => {
    await approver.goto('/werkplek/leveringen');
    await approver.locator(`a[href$="${new URL(reporter.url()).pathname}"]`).click();
    await approver.getByText('De nota geeft dit cijfer zo; een beter is er niet.').first().waitFor();
    await approver
      .getByRole('row', { name: /Statushouders woonachtig/u })
      .first()
      .getByText('712')
      .waitFor();
    await approver.getByRole('button', { name: 'Levering goedkeuren' }).click();
    await approver.getByText('De levering is goedgekeurd en gaat mee in de vergelijking.').waitFor();
  });

  it('is released by the coordinator, with a number one higher than before', async () => {
    const coordinator = await pageOf(browser, 'coordinator@divosa.example');
    publication = (await newestOfAnyState(coordinator)) + 1;
    await coordinator.goto('/beheer');
    await coordinator.getByRole('button', { name: `Meteen publiceren: ${ROUND}` }).click({ timeout: 60_000 });
    await coordinator.getByRole('dialog').getByText('4e kwartaal 2019').waitFor();
    await coordinator.getByRole('button', { name: 'Ja, publiceren' }).click();
    const released = coordinator
      .locator('section')
      .filter({ has: coordinator.getByRole('heading', { name: ROUND }) })
      .locator('li.release')
      .filter({ hasText: `Publicatie ${publication}` });
    await released.getByText(/Gepubliceerd op/u).waitFor({ timeout: 90_000 });
  });

  it('stands on the public page, with the number of the publication and the figure', async () => {
    await expect.poll(() => publicationOf(reporter), { timeout: 10_000 }).toBe(publication);
    await reporter.goto('/gemeenten/zwolle');
    const text = await reporter.locator('main').innerText();
    expect(text).toContain('712');
    expect(text).not.toContain('707');
  });

  it('leaves nothing for the browser to complain of, but the approval that was refused', () => {
    expect(complaints.filter((complaint) => !complaint.includes('403'))).toEqual([]);
  });
});

/** The highest number that a release of the council notes has: one that was dropped keeps its number. */
async function newestOfAnyState(page: Page): Promise<number> {
  const list = (await (await page.request.get('/api/v1/releases')).json()) as ReleasableReply[];
  const found = list.find(({ benchmark }) => benchmark.slug === 'raadsnota-statushouders');
  return Math.max(...(found?.releases ?? []).map(({ number }) => number));
}

/** The number of the publication that the public page of Zwolle names as the source of the council notes. */
async function publicationOf(page: Page): Promise<number> {
  const html = await (await page.request.get('/gemeenten/zwolle')).text();
  const number = /raadsnota’s, publicatie (\d+) van/u.exec(html.replaceAll(/<[^>]*>/gu, ''))?.[1];
  return Number(number);
}
