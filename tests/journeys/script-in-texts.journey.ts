import type { DeliveryReply, DraftReply, UploadReply } from '@ijkpunt/contract';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { callerFor, formWith, type Caller } from './api.ts';
import { newVisitor, openBrowser, pageOf } from './browser.ts';
import { letterTo, linkIn } from './letters.ts';
import { BENCHMARK, fileWithJump, outcomeOf } from './second-quarter.ts';

const QUARTER = '2025Q4';
const RUN = Date.now().toString(36);
const PASSWORD = 'paard batterij nietje klopt';
const MALLORY = `mallory.${RUN}@zwolle.example`;

/** What runs when a text is taken for a page, in each of the ways that a text can be; `what` tells them apart. */
const image = (what: string) => `${what} ${RUN} <img src=x onerror="ranHere=1">`;
const script = (what: string) => `${what} ${RUN} "><script>ranHere=1</script>`;
const drawing = (what: string) => `${what} ${RUN} '><svg onload=ranHere=1>`;
const address = (what: string) => `javascript:ranHere=1//${what} ${RUN}`;

const TEXTS = {
  key: image('Sleutel'),
  group: script('Groep'),
  person: drawing('Mallory'),
  passkey: address('Laptop'),
  part: image('Deel'),
  // A form cannot send quotes in the name of a file.
  file: `bestand ${RUN} <img src=x onerror=ranHere=1>.csv`,
  explanation: `${script('Uitleg')} ${image('en')} ${address('of')}`,
  comment: `${drawing('Opmerking')} ${script('en')}`,
};

/** People of one organisation write whatever they like into every field, and others read it. */
describe('a script in a text', () => {
  let browser: Browser;
  let reporter: Caller;
  let admin: Caller;
  let upload = '';
  let delivery = '';
  let group = '';
  let before = 0;
  let mallory: Page;
  const readers = new Map<string, Page>();
  /** What a browser said of its policy, and what a script made it show. */
  const heard: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    reporter = await callerFor('reporter@haarlem.example');
    admin = await callerFor('admin@zwolle.example');
    for (const who of ['reporter@haarlem', 'approver@haarlem', 'admin@zwolle', 'reporter@zwolle'])
      readers.set(who, listening(await pageOf(browser, `${who}.example`)));
    mallory = listening(await (await newVisitor(browser)).newPage());
    before = await reports();
  });
  afterAll(async () => {
    await reporter.call(`/comparison-groups/${group}`, { method: 'DELETE' });
    const zwolle = await callerFor('reporter@zwolle.example');
    const name = encodeURIComponent(TEXTS.part);
    await zwolle.call(`/parts?benchmark=${BENCHMARK}&name=${name}`, { method: 'DELETE' });
    await browser?.close();
  });

  function listening(page: Page): Page {
    page.on('dialog', (dialog) => {
      heard.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (/content security policy|permissions-policy|violates/iu.test(message.text()))
        heard.push(message.text());
    });
    page.on('pageerror', (error) => heard.push(error.message));
    return page;
  }

  const reader = (who: string): Page => {
    const page = readers.get(who);
    if (page === undefined) throw new Error(`nobody is ${who}`);
    return page;
  };

  it('is taken in as a text: name of a key, a group, a part, an invited person, a file, an explanation', async () => {
    const expiresOn = new Date(Date.now() + 86_400_000 * 30).toISOString().slice(0, 10);
    const zwolle = await callerFor('reporter@zwolle.example');
    const invited = { email: MALLORY, name: TEXTS.person, roles: ['reporter'] };
    const made = [
      await admin.call('/keys', { method: 'POST', body: { name: TEXTS.key, expiresOn } }),
      await admin.call('/people/invitations', { method: 'POST', body: invited }),
      await zwolle.call('/parts', {
        method: 'PUT',
        body: { benchmark: BENCHMARK, name: TEXTS.part, measures: ['B01'] },
      }),
    ];
    expect(made.map(({ status, text }) => (status < 300 ? 'made' : text))).toEqual(made.map(() => 'made'));
    group = await aGroup(reporter);
    upload = await anUpload(reporter);
  });

  it('runs for nobody who reads the page of the file, and stands there as it was typed', async () => {
    const { findings, profile } = await outcomeOf(reporter, upload);
    const explanations = findings
      .filter(({ asks }) => asks === 'explanation')
      .map(({ key }) => ({ key, text: TEXTS.explanation }));
    expect(explanations.length).toBeGreaterThan(0);
    const answers = [
      await reporter.call(`/uploads/${upload}/explanations`, { method: 'PUT', body: { explanations } }),
      await reporter.call(`/uploads/${upload}/profile`, { method: 'PUT', body: { profile } }),
    ];
    expect(answers.map(({ status }) => status < 300)).toEqual([true, true]);
    const page = reader('reporter@haarlem');
    await page.goto(`/werkplek/uploads/${upload}`);
    await page.getByText(TEXTS.file).first().waitFor();
    await page.locator('textarea').first().waitFor();
    expect(await page.locator('textarea').first().inputValue()).toBe(TEXTS.explanation);
    await expectNothingRan(page);
  });

  it('runs for no approver, nor for the reporter who reads their remark', async () => {
    const sent = await reporter.call<DeliveryReply>(`/uploads/${upload}/submission`, { method: 'POST' });
    expect([sent.status, sent.body.id]).toEqual([201, expect.any(String)]);
    delivery = sent.body.id;
    const approver = reader('approver@haarlem');
    await approver.goto(`/werkplek/leveringen/${delivery}`);
    await approver.getByText(TEXTS.explanation).first().waitFor();
    await approver.getByLabel('Wat moet er anders?').fill(TEXTS.comment);
    await approver.getByRole('button', { name: 'Teruggeven met opmerking' }).click();
    await approver.getByText(TEXTS.comment).first().waitFor();
    await expectNothingRan(approver);
    const page = reader('reporter@haarlem');
    await page.goto(`/werkplek/leveringen/${delivery}`);
    await page.getByText(TEXTS.comment).first().waitFor();
    await expectNothingRan(page);
  });

  it.each([
    ['the groups', 'approver@haarlem', () => '/werkplek/groepen', TEXTS.group],
    ['one group', 'approver@haarlem', () => `/werkplek/groepen/${group}`, TEXTS.group],
    ['the keys', 'admin@zwolle', () => '/werkplek/sleutels', TEXTS.key],
    ['the people', 'admin@zwolle', () => '/werkplek/mensen', TEXTS.person],
    ['the log', 'admin@zwolle', () => '/werkplek/logboek', TEXTS.key],
    ['the parts', 'reporter@zwolle', () => `/werkplek/delen/${BENCHMARK}`, TEXTS.part],
  ])('runs for nobody who reads %s: %s', async (_what, who, at, text) => {
    const page = reader(who);
    await page.goto(at());
    await page.getByText(text).first().waitFor();
    await expectNothingRan(page);
  });

  it('runs for nobody when it is the name of a person, or of their passkey', async () => {
    const letter = await letterTo(MALLORY, 'Uitnodiging voor IJkpunt');
    await mallory.goto(linkIn(letter));
    await mallory.getByLabel('Kies een wachtwoord').fill(PASSWORD);
    await mallory.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
    await mallory.getByRole('link', { name: 'Naar aanmelden' }).click();
    await mallory.getByLabel('E-mailadres').fill(MALLORY);
    await mallory.getByLabel('Wachtwoord').fill(PASSWORD);
    await mallory.getByRole('button', { name: 'Aanmelden', exact: true }).click();
    await mallory.getByRole('link', { name: `Uw account: ${TEXTS.person}` }).click();
    await withDevice(mallory);
    await mallory.getByLabel('Naam van het apparaat').fill(TEXTS.passkey);
    await mallory.getByRole('button', { name: 'Passkey toevoegen' }).click();
    await mallory.getByRole('heading', { name: TEXTS.passkey }).waitFor();
    await expectNothingRan(mallory);
    const page = reader('admin@zwolle');
    for (const path of ['/werkplek/mensen', '/werkplek/logboek']) {
      await page.goto(path);
      await page.getByText(TEXTS.person).first().waitFor();
      await expectNothingRan(page);
    }
  });

  it('was refused by no policy, for none was ever taken for more than a text', async () => {
    expect(heard).toEqual([]);
    expect(await reports()).toBe(before);
  });

  it('would have been refused, and told of, had it been taken for a page: the silence means something', async () => {
    await mallory.evaluate((text) => {
      document.body.insertAdjacentHTML('beforeend', text);
      const planted = document.createElement('script');
      planted.textContent = 'ranHere=1';
      document.body.append(planted);
    }, TEXTS.explanation);
    await expect.poll(reports, { timeout: 15_000 }).toBeGreaterThanOrEqual(before + 2);
    expect(heard.join('\n')).toMatch(/content security policy/iu);
    expect(await mallory.locator(PLANTED).count()).toBeGreaterThan(0);
    expect(await ran(mallory)).toBe(false);
  });
});

/** What the texts would have become. */
const PLANTED = 'img[src="x"], [onload], [onerror], [href^="javascript:"], [src^="javascript:"]';

/** Nothing ran, and nothing of a text became a part of the page. */
async function expectNothingRan(page: Page): Promise<void> {
  expect(await ran(page)).toBe(false);
  expect(await page.locator(PLANTED).count()).toBe(0);
}

function ran(page: Page): Promise<boolean> {
  return page.evaluate(() => 'ranHere' in window);
}

/** How many reports of browsers the program has counted. */
async function reports(): Promise<number> {
  const text = await (await fetch(`${inject('url')}/metrics`)).text();
  const counted = text.matchAll(/^ijkpunt_browser_reports_total\{[^}]*\} (\d+)$/gmu);
  return [...counted].reduce((sum, [, count]) => sum + Number(count), 0);
}

async function aGroup(caller: Caller): Promise<string> {
  const { body } = await caller.call<{ municipalities: { code: string }[] }>('/comparison-groups');
  const municipalities = body.municipalities.slice(0, 6).map(({ code }) => code);
  const sent = await caller.call<{ id: string }>('/comparison-groups', {
    method: 'POST',
    body: { name: TEXTS.group, municipalities },
  });
  expect([sent.status, sent.body.id]).toEqual([201, expect.any(String)]);
  return sent.body.id;
}

/** A file with a jump that asks for an explanation. */
async function anUpload(caller: Caller): Promise<string> {
  const { body: draft } = await caller.call<DraftReply>(`/drafts/${BENCHMARK}/${QUARTER}`);
  const csv = fileWithJump(draft, 10);
  const { status, body } = await caller.call<UploadReply>(
    `/uploads?benchmark=${BENCHMARK}&quarter=${QUARTER}`,
    { method: 'POST', form: formWith(Uint8Array.from(csv), TEXTS.file) },
  );
  expect([status, body.id]).toEqual([202, expect.any(String)]);
  return body.id;
}

/** A device of the browser’s own that makes passkeys, and is unlocked at once. */
async function withDevice(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  const kind = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true } as const;
  const unlocked = { hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
  await client.send('WebAuthn.addVirtualAuthenticator', { options: { ...kind, ...unlocked } });
}
