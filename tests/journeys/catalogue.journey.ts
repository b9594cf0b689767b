import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorInCatalogueReply } from '@ijkpunt/contract';
import { callerFor, type Caller } from './api.ts';
import { complaintsOf, openBrowser, pageOf, sidewaysScroll } from './browser.ts';

const BENCHMARK = 'statushouders-voorbeeld';
const INDICATOR = `/benchmarks/${BENCHMARK}/indicators/C04`;
const ADDRESS = `/beheer/catalogus/${BENCHMARK}/C04`;
const CAUTION = 'Een plan hebben zegt nog niets over wat ervan terechtkomt.';
const WHY = 'Zo is het besproken met de gemeenten.';

/** One coordinator changes what an indicator says and means, sees what that does, puts it to work and takes it back. */
describe('an indicator of a coordinator', () => {
  let browser: Browser;
  let page: Page;
  let coordinator: Caller;
  let complaints: readonly string[];

  beforeAll(async () => {
    coordinator = await callerFor('coordinator@divosa.example');
    browser = await openBrowser();
    page = await pageOf(browser, 'coordinator@divosa.example');
    complaints = complaintsOf(page);
  });
  afterAll(async () => {
    await asShipped(coordinator);
    await browser?.close();
  });

  const draft = () => page.getByRole('region', { name: 'Ontwerp' });

  /** Has counted what the draft changes, and reads it. */
  async function weighed(): Promise<string> {
    await draft().getByRole('button', { name: 'Gevolgen berekenen' }).click();
    await draft().getByRole('heading', { name: 'Gevolgen' }).waitFor({ timeout: 90_000 });
    return (await draft().innerText()).replaceAll(/\s+/gu, ' ');
  }

  it('is found in the catalogue by a word of its name', async () => {
    await page.goto('/beheer/catalogus');
    await page.getByLabel('Zoek een indicator').fill('plan mensen');
    await page.getByText(/^\d+ van \d+ indicatoren$/u).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    await page.locator(`main a[href="${ADDRESS}"]`).click();
    await page.getByText('Zoals meegeleverd', { exact: true }).first().waitFor();
  });

  it('is not saved without a reason, and says so', async () => {
    await page.getByText('Indicator veranderen').click();
    await page.getByLabel('Wat dit niet zegt, in het Nederlands').fill(CAUTION);
    await page.getByLabel('Wat is beter?').selectOption('lower');
    await page.getByRole('button', { name: 'Opslaan als ontwerp' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Schrijf in 10 tot 500 tekens/u })
      .click();
    await page.keyboard.type(WHY);
    await page.getByRole('button', { name: 'Opslaan als ontwerp' }).click();
    await draft().getByText(`Waarom: ${WHY}`).waitFor();
  });

  it('is shown as it will look, beside how it looks now, with what is otherwise marked', async () => {
    const [now, then] = [
      draft().getByRole('region', { name: 'Nu' }),
      draft().getByRole('region', { name: 'Straks' }),
    ];
    expect(await now.first().innerText()).toContain('Hoger is beter.');
    expect(await then.first().innerText()).toContain('Lager is beter.');
    expect(await then.first().innerText()).toContain(CAUTION);
    expect(await draft().locator('ins').allInnerTexts()).not.toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('cannot go to work before it was counted what it changes', async () => {
    expect(await draft().getByRole('button', { name: 'In werking stellen' }).count()).toBe(0);
    const refused = await coordinator.call<{ readonly code: string }>(`${INDICATOR}/activation`, {
      method: 'POST',
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'indicator-not-weighed']);
    const said = await weighed();
    // How many verdicts turn is held elsewhere.
    expect(said).toMatch(/Berekend op .*, over \d+ vergelijkingen\. Kwartalen: \d+\./u);
    expect(said).toMatch(/\d+ openbare pagina’s zeggen iets anders .*, in het Nederlands\./u);
    expect(said).toContain('Geen enkele vergelijking krijgt een ander oordeel over de vergelijkbaarheid.');
    expect(said).toContain('De betekenis verandert.');
  });

  it('goes to work, stands among the versions, and leads to what is out of date', async () => {
    await draft().getByRole('button', { name: 'In werking stellen' }).click();
    await page.getByText('Hier gewijzigd', { exact: true }).waitFor();
    await page.getByRole('heading', { name: /^Versie \d+ · In werking$/u }).waitFor();
    expect(await page.getByRole('link', { name: /verouderd/u }).getAttribute('href')).toBe(
      '/beheer/vergelijkingen',
    );
    const { body } = await coordinator.call<IndicatorInCatalogueReply>(INDICATOR);
    expect(body.atWork).toMatchObject({ direction: 'lower', caution: { nl: CAUTION } });
  });

  it('is taken back to what is shipped by the same road', async () => {
    // Each earlier version has such a form as well.
    const back = page.locator('details').filter({ hasText: 'Terug naar wat wordt meegeleverd' });
    await back.locator('summary').click();
    await back.getByLabel('Waarom gaat u terug?').fill('Bij nader inzien toch niet.');
    await back.getByRole('button', { name: 'Ontwerp maken' }).click();
    await draft().waitFor();
    await weighed();
    await draft().getByRole('button', { name: 'In werking stellen' }).click();
    await page.getByText('Zoals meegeleverd', { exact: true }).first().waitFor();
    await page
      .getByRole('heading', { name: /^Versie \d+ · Vervangen$/u })
      .first()
      .waitFor();
    const { body } = await coordinator.call<IndicatorInCatalogueReply>(INDICATOR);
    expect(body.atWork).toEqual(body.shipped);
    expect(complaints).toEqual([]);
  });
});

/** Whatever went wrong above, others find the indicator as it is shipped. */
async function asShipped(coordinator: Caller): Promise<void> {
  const read = async () => (await coordinator.call<IndicatorInCatalogueReply>(INDICATOR)).body;
  const { origin, hasDraft } = await read();
  if (hasDraft) await coordinator.call(`${INDICATOR}/draft`, { method: 'DELETE' });
  if (origin === 'shipped') return;
  await coordinator.call(`${INDICATOR}/draft`, { method: 'PUT', body: { reason: 'Opruimen na de proef.' } });
  await coordinator.call(`${INDICATOR}/impact`, { method: 'POST' });
  await expect.poll(async () => (await read()).weighing?.state, { timeout: 60_000 }).toBe('done');
  await coordinator.call(`${INDICATOR}/activation`, { method: 'POST' });
}
