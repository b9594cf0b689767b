import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReleasableReply, ReplyRoundReply } from '@ijkpunt/contract';
import { complaintsOf, fieldErrors, openBrowser, pageOf } from './browser.ts';

const BENCHMARK = 'statushouders-voorbeeld';
const TITLE = 'Statushouders: voorbeeld';
/** Of few municipalities: made in a moment. */
const NOTES = 'Statushouders in raadsnota’s';
const INDICATOR = 'Uitstroom naar werk';
const REPLY = `Wij lazen dit voordat het uitkwam (${Date.now()}).`;
const REASON = 'De cijfers van het wijkteam worden nog nagekeken.';

/** To protect and attack the whole demonstration takes minutes. */
const MAKING = 600_000;

/** A coordinator shows a draft, a municipality replies and withholds a figure, and only then it comes out. */
describe('a release in steps', () => {
  let browser: Browser;
  let coordinator: Page;
  let approver: Page;
  let complaints: readonly (readonly string[])[];
  let first: number;

  beforeAll(async () => {
    browser = await openBrowser();
    coordinator = await pageOf(browser, 'coordinator@divosa.example');
    approver = await pageOf(browser, 'approver@zwolle.example');
    complaints = [complaintsOf(coordinator), complaintsOf(approver)];
    first = await newestNumber(coordinator);
  });
  afterAll(() => browser?.close());

  it(
    'begins as a draft, here as a correction with its reason',
    async () => {
      await coordinator.goto('/beheer');
      await begin(coordinator, TITLE, 'De definitie van een cijfer stond er niet goed bij.');
      await coordinator
        .getByRole('button', { name: 'Openstellen voor reactie' })
        .waitFor({ timeout: MAKING });
      await coordinator.getByRole('heading', { name: 'Onthullingscontrole' }).waitFor();
      expect(await coordinator.locator('main').innerText()).toMatch(/mag niemand te weten komen/u);
    },
    MAKING,
  );

  it('is opened for reply until a moment that lies ahead, and not behind', async () => {
    const until = coordinator.getByLabel('Reageren kan tot');
    await until.fill('2020-01-01T10:00');
    await coordinator.getByRole('button', { name: 'Openstellen voor reactie' }).click();
    await coordinator.getByText('Kies een dag en tijd in de toekomst.').waitFor();
    await until.fill(dutchTime(new Date(Date.now() + 3_600_000)));
    await coordinator.getByRole('button', { name: 'Openstellen voor reactie' }).click();
    await coordinator.getByRole('button', { name: 'Reactietijd nu sluiten' }).waitFor();
  });

  it('is a task of the municipality, which sees the very page that would come out', async () => {
    await approver.goto('/werkplek');
    await approver.getByText(/^Bekijk wat er over uw gemeente verschijnt/u).waitFor();
    await approver
      .getByRole('link', { name: /^Bekijken en reageren/u })
      .first()
      .click();
    const preview = approver.getByRole('link', { name: /^De bladzijde van uw gemeente bekijken/u });
    const shown = await approver.request.get((await preview.getAttribute('href')) ?? '');
    expect(shown.status()).toBe(200);
    expect(await shown.text()).toContain('<h1>Zwolle</h1>');
  });

  it('takes no words that tell a small count, and says so beside the field', async () => {
    await approver.getByLabel('Tekst van uw gemeente voor het publiek').fill('Het waren maar 3 mensen.');
    await approver.getByRole('button', { name: 'Reactie bewaren' }).click();
    await fieldErrors(approver)
      .getByText(/staat een aantal of percentage/u)
      .waitFor();
  });

  it('takes a reply, and keeps an indicator back with a reason only', async () => {
    await approver.getByLabel('Tekst van uw gemeente voor het publiek').fill(REPLY);
    const choice = approver.getByRole('group', { name: INDICATOR, exact: true });
    await choice.getByLabel('Inhouden').check();
    await approver.getByRole('button', { name: 'Reactie bewaren' }).click();
    await fieldErrors(choice).waitFor();
    await choice.getByLabel('Waarom houdt u dit in?').fill(REASON);
    await approver.getByRole('button', { name: 'Reactie bewaren' }).click();
    await approver.getByText(/De reactie is bewaard\. Bewaard door/u).waitFor();
  });

  it(
    'is composed anew with what came in, and shows the coordinator who withholds what',
    async () => {
      await coordinator.reload();
      await confirmed(coordinator, 'Reactietijd nu sluiten', 'Ja, sluiten');
      await coordinator.getByRole('button', { name: 'Goedkeuren' }).waitFor({ timeout: MAKING });
      await coordinator.getByLabel('Welke gemeenten?').selectOption({ label: 'Houdt iets in' });
      await coordinator.getByText(`Houdt in: ${INDICATOR}. Reden: ${REASON}`).waitFor();
      await approver.reload();
      await approver.getByText(/^De tijd om te reageren is voorbij/u).waitFor();
      expect(await approver.getByRole('button', { name: 'Reactie bewaren' }).count()).toBe(0);
    },
    MAKING,
  );

  it(
    'comes out after its embargo, and not before',
    async () => {
      await coordinator
        .getByLabel('Niet uitbrengen voor (embargo)')
        .fill(dutchTime(new Date(Date.now() + 20_000)));
      await confirmed(coordinator, 'Goedkeuren', 'Ja, goedkeuren');
      await coordinator.getByRole('button', { name: 'Van de planning halen' }).waitFor();
      expect(await publicText(coordinator)).not.toContain(REPLY);
      await coordinator.getByText('Publicatie intrekken').waitFor({ timeout: MAKING });
    },
    MAKING,
  );

  it('shows the reply, and not the figure that was withheld', async () => {
    await expect.poll(() => publicText(coordinator), { timeout: 30_000 }).toContain(REPLY);
    await approver.goto('/gemeenten/zwolle');
    const figure = approver
      .locator('section', { has: approver.getByRole('heading', { name: TITLE, level: 2 }) })
      .getByRole('article', { name: INDICATOR, exact: true });
    await expect(figure.innerText()).resolves.toContain('Niet getoond');
    expect(await approver.locator('main').innerText()).not.toContain(REASON);
  });

  it('can be corrected by a draft that names it, and that can be dropped', async () => {
    const corrected = await newestNumber(coordinator, 'raadsnota-statushouders');
    await coordinator.goto('/beheer');
    await begin(coordinator, NOTES, 'Een kwartaal stond er dubbel in.');
    await coordinator.getByRole('button', { name: 'Openstellen voor reactie' }).waitFor({ timeout: MAKING });
    await coordinator
      .getByText(`Herstelt publicatie ${corrected}: Een kwartaal stond er dubbel in.`)
      .waitFor();
    await confirmed(coordinator, 'Laten vervallen', 'Ja, laten vervallen');
    await coordinator
      .getByText(/^Vervallen/u)
      .first()
      .waitFor();
    expect(await newestNumber(coordinator)).toBeGreaterThan(first);
  });

  it(
    'is withdrawn with a reason that stays in the public log',
    async () => {
      await coordinator.goto('/beheer');
      const number = await newestNumber(coordinator);
      await coordinator
        .locator('section', { has: coordinator.getByRole('heading', { name: TITLE }) })
        .getByRole('link', { name: `Publicatie ${number} bekijken`, exact: true })
        .click();
      await coordinator.getByText('Publicatie intrekken').click();
      await coordinator.getByLabel('Waarom trekt u haar in?').fill('Verkeerd kwartaal gebruikt.');
      await confirmed(coordinator, 'Intrekken', 'Ja, intrekken');
      await coordinator.getByText(/^Ingetrokken op .*: Verkeerd kwartaal gebruikt\.$/u).waitFor();
      await expect.poll(() => publicText(coordinator), { timeout: 120_000 }).not.toContain(REPLY);
      const log = await (await coordinator.request.get('/publicaties')).text();
      expect(log).toContain('Verkeerd kwartaal gebruikt.');
    },
    MAKING,
  );

  it('leaves nothing to reply to, and nothing for the browser to complain of', async () => {
    const rounds = (await (await approver.request.get('/api/v1/replies')).json()) as ReplyRoundReply[];
    expect(rounds.filter(({ open }) => open)).toEqual([]);
    // The words that told a count were refused.
    expect(complaints.flat().filter((complaint) => !complaint.includes('400'))).toEqual([]);
  });
});

/** Begins a draft that corrects the newest release: that can be done also when nothing is new. */
async function begin(page: Page, title: string, reason: string): Promise<void> {
  const section = page.locator('section', { has: page.getByRole('heading', { name: title }) });
  await section.getByText('Een fout in een publicatie herstellen').click();
  await section.getByLabel('Wat was er mis?').fill(reason);
  await section.getByRole('button', { name: `Concept maken van een correctie: ${title}` }).click();
  await page.waitForURL('**/beheer/publicaties/*');
}

async function confirmed(page: Page, button: string, yes: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: yes }).click();
}

/** The number of the newest release of a benchmark that is out. */
async function newestNumber(page: Page, slug = BENCHMARK): Promise<number> {
  const list = (await (await page.request.get('/api/v1/releases')).json()) as ReleasableReply[];
  const releases = list.find(({ benchmark }) => benchmark.slug === slug)?.releases ?? [];
  return Math.max(...releases.filter(({ state }) => state === 'released').map(({ number }) => number));
}

async function publicText(page: Page): Promise<string> {
  const html = await (await page.request.get('/gemeenten/zwolle')).text();
  return html.replaceAll(/<[^>]*>/gu, ' ');
}

/** What the clock in the Netherlands says, as a field for a day and a time takes it. */
function dutchTime(moment: Date): string {
  const clock = { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' } as const;
  return new Intl.DateTimeFormat('sv-SE', clock).format(moment).replace(' ', 'T');
}
