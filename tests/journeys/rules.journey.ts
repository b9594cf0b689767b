import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RuleReply, UploadReply } from '@ijkpunt/contract';
import { callerFor, type Caller } from './api.ts';
import { complaintsOf, openBrowser, pageOf, sidewaysScroll } from './browser.ts';
import { BENCHMARK, openSecondQuarter, outcomeOf, QUARTER } from './second-quarter.ts';

const RULES = `/benchmarks/${BENCHMARK}/rules`;
/** Far above every municipality but the largest, so that the rule is in nobody's way while it works. */
const MOST = 5_432;
const NAME = 'Meer dan 5.432 statushouders is er bijna nergens';

/** One coordinator writes a rule, sees what it would have asked, puts it to work, and switches it off again. */
describe('a rule of a coordinator', () => {
  let browser: Browser;
  let page: Page;
  let coordinator: Caller;
  let reporter: Caller;
  let complaints: readonly string[];
  let code = '';

  beforeAll(async () => {
    await openSecondQuarter();
    coordinator = await callerFor('coordinator@divosa.example');
    reporter = await callerFor('reporter@haarlem.example');
    browser = await openBrowser();
    page = await pageOf(browser, 'coordinator@divosa.example');
    complaints = complaintsOf(page);
  });
  afterAll(async () => {
    await outOfTheWay(coordinator, code);
    await browser?.close();
  });

  /** The rules that find something in a delivery of one figure. */
  async function rulesThatFind(value: number): Promise<readonly string[]> {
    const { body } = await reporter.call<UploadReply>(
      `/uploads?benchmark=${BENCHMARK}&quarter=${QUARTER}&dryRun=true`,
      {
        method: 'POST',
        body: { rows: [{ gemeente: 'GM0392', maat: 'A01', waarde: value }] },
      },
    );
    const { findings } = await outcomeOf(reporter, body.id);
    return findings.map(({ rule }) => rule);
  }
  const draft = () => page.getByRole('region', { name: 'Ontwerp' });

  /** Has the draft tried and follows it to the end. */
  async function tried(): Promise<string> {
    const progress = page.getByRole('progressbar', { name: 'Voortgang van de proef' });
    const begun = progress.waitFor();
    await draft().getByRole('button', { name: 'Proberen', exact: true }).click();
    await begun;
    await draft().getByRole('heading', { name: 'Uitkomst van de proef' }).waitFor({ timeout: 90_000 });
    expect(await progress.count()).toBe(0);
    return (await draft().innerText()).replaceAll(/\s+/gu, ' ');
  }

  it('is written in a form that reads back what it says', async () => {
    await page.goto('/beheer/regels');
    await page.locator(`main a[href="/beheer/regels/${BENCHMARK}"]`).click();
    await page.getByRole('link', { name: 'Nieuwe regel schrijven' }).click();
    await page.getByLabel('Wat voor regel is het?').selectOption('range');
    await page.getByRole('group', { name: 'Cijfer' }).getByLabel('Maat', { exact: true }).selectOption('A01');
    await page.getByLabel('Bovengrens (mag leeg)').fill(String(MOST));
    await page.getByText('A01 is ten hoogste 5.432').waitFor();
    await page.getByLabel('Wat vraagt de regel?').selectOption('notice');
    code = await page.getByLabel('Code', { exact: true }).inputValue();
    expect(code).toMatch(/^V[4-9]\d$/u);
  });

  it('is not saved before its name is there, and says where it is lacking', async () => {
    await page.getByRole('button', { name: 'Opslaan als ontwerp' }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: 'Vul een Nederlandse naam in van 3 tot 200 letters.' }).click();
    await page.keyboard.type(NAME);
    expect(await page.getByLabel('Naam in het Nederlands').inputValue()).toBe(NAME);
    await page.getByLabel('Naam in het Engels').fill('Hardly anywhere more than 5,432 status holders');
    await page.getByRole('button', { name: 'Opslaan als ontwerp' }).click();
    await page.waitForURL(`**/beheer/regels/${BENCHMARK}/${code}`);
    await page.getByText('Ontwerp: nog niet geprobeerd').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('checks nothing while it is a draft, and cannot go to work untried', async () => {
    expect(await rulesThatFind(MOST + 1)).not.toContain(code);
    expect(await draft().getByRole('button', { name: 'In werking stellen' }).count()).toBe(0);
    const refused = await coordinator.call<{ readonly code: string }>(`${RULES}/${code}/activation`, {
      method: 'POST',
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'rule-not-tried']);
  });

  it('is tried on past deliveries, with what it would have asked per quarter', async () => {
    expect(await tried()).toMatch(
      /Deze regel had in \d+ kwartalen bij [\d.]+ van de [\d.]+ leveringen iets gevraagd\./u,
    );
    const rows = await draft().getByRole('row').allInnerTexts();
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.at(1)).toMatch(/^\de kwartaal \d{4}\s+3\d\d\s+\d+\s+\d+$/u);
  });

  it('goes to work, and whatever is checked after that meets it', async () => {
    await draft().getByRole('button', { name: 'In werking stellen' }).click();
    await page.getByText('In werking', { exact: true }).waitFor();
    await page.getByText(/^In werking gesteld op/u).waitFor();
    expect(await rulesThatFind(MOST + 1)).toContain(code);
    expect(await rulesThatFind(MOST)).not.toContain(code);
  });

  it('is switched off again after a trial that tells what is lost', async () => {
    await page.getByRole('button', { name: 'Uitschakelen' }).click();
    await draft().getByText('De regel wordt uitgeschakeld.').waitFor();
    expect(await tried()).toContain('Dat vervalt als u haar uitschakelt.');
    await draft().getByRole('button', { name: 'In werking stellen' }).click();
    await page.getByText('Uitgeschakeld', { exact: true }).waitFor();
    expect(await rulesThatFind(MOST + 1)).not.toContain(code);
    expect(complaints).toEqual([]);
  });
});

/** Whatever went wrong above, other deliveries do not meet the rule. */
async function outOfTheWay(coordinator: Caller, code: string): Promise<void> {
  const rule = async (): Promise<RuleReply | undefined> =>
    (await coordinator.call<{ readonly rules: readonly RuleReply[] }>(RULES)).body.rules.find(
      (one) => one.code === code,
    );
  const isWorking =
    (await rule())?.origin === 'written' && (await rule())?.versions.some(({ state }) => state === 'live');
  if (isWorking !== true) return;
  await coordinator.call(`${RULES}/${code}`, { method: 'PUT', body: {} });
  await coordinator.call(`${RULES}/${code}/trial`, { method: 'POST' });
  await expect.poll(async () => (await rule())?.trial?.state, { timeout: 60_000 }).toBe('done');
  await coordinator.call(`${RULES}/${code}/activation`, { method: 'POST' });
}
