import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, fieldErrors, newVisitor, openBrowser, pageOf } from './browser.ts';
import { letterTo, linkIn } from './letters.ts';

const NORA = `nora.${Date.now()}@zwolle.example`;
const PASSWORD = 'paard batterij nietje klopt';
const NEXT = 'andere woorden die niemand raadt';

/** From an invitation to a first sign-in, a passkey, a second organisation, a forgotten password and a farewell. */
describe('somebody who joins', () => {
  let browser: Browser;
  let admin: Page;
  let nora: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    browser = await openBrowser();
    admin = await pageOf(browser, 'admin@zwolle.example');
    nora = await (await newVisitor(browser)).newPage();
    complaints = complaintsOf(nora);
    await withDevice(nora);
  });
  afterAll(() => browser?.close());

  it('is invited by the administrator, who hears what is missing first', async () => {
    await admin.getByRole('link', { name: 'Mensen' }).click();
    await admin.getByRole('button', { name: 'Uitnodiging sturen' }).click();
    await fieldErrors(admin).getByText('Kies ten minste één rol').waitFor();
    await invite(admin, /^aanleveraar/u);
    await admin.getByText('De uitnodiging voor Nora wordt verstuurd.').waitFor();
    const invited = admin.getByRole('listitem').filter({ hasText: NORA });
    await invited.getByText(/de link werkt tot/u).waitFor();
  });

  it('opens the link in the letter, which leaves the address at once, and chooses a password', async () => {
    await nora.goto(linkIn(await letterTo(NORA, 'Uitnodiging voor IJkpunt: Gemeente Zwolle')));
    await nora.getByText(/namens Gemeente Zwolle, als aanleveraar/u).waitFor();
    expect(new URL(nora.url()).hash).toBe('');
    await nora.getByLabel('Kies een wachtwoord').fill('Zwolle2026!!!');
    await nora.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
    await fieldErrors(nora)
      .getByText(/vooral uit uw naam, uw organisatie/u)
      .waitFor();
    await nora.getByLabel('Kies een wachtwoord').fill(PASSWORD);
    await nora.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
    await nora.getByRole('link', { name: 'Naar aanmelden' }).click();
    await signIn(nora, PASSWORD);
    await nora.getByText('Namens Gemeente Zwolle').waitFor();
  });

  it('gives the account a passkey and signs in with it, without address or password', async () => {
    await nora.getByRole('link', { name: /^Uw account: Nora/u }).click();
    await nora.getByLabel('Naam van het apparaat').fill('Laptop van het werk');
    await nora.getByRole('button', { name: 'Passkey toevoegen' }).click();
    await nora.getByRole('heading', { name: 'Laptop van het werk' }).waitFor();
    await nora.getByRole('button', { name: 'Afmelden' }).click();
    await nora.getByRole('heading', { name: 'Aanmelden' }).waitFor();
    await nora.getByRole('button', { name: 'Aanmelden met een passkey' }).click();
    await nora.getByText('Namens Gemeente Zwolle').waitFor();
  });

  it('belongs to a second organisation after a second invitation, and turns from one to the other', async () => {
    const owner = await pageOf(browser, 'admin@divosa.example');
    await owner.goto('/werkplek/mensen');
    await invite(owner, /^analist/u);
    const letter = await letterTo(NORA, 'Uitnodiging voor IJkpunt: Divosa');
    const elsewhere = await (await newVisitor(browser)).newPage();
    await elsewhere.goto(linkIn(letter));
    await elsewhere.getByText(/hebt al een account/u).waitFor();
    await elsewhere.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
    await elsewhere.getByText('De uitnodiging is aangenomen.').waitFor();
    await nora.reload();
    await nora.getByLabel('Uw organisatie').selectOption('Divosa (demonstratie)');
    await nora.getByRole('button', { name: 'Wisselen' }).click();
    await nora.getByText('Namens Divosa (demonstratie)').waitFor();
    await nora.getByRole('link', { name: 'Uitvragen' }).waitFor();
    expect(await nora.getByRole('link', { name: 'Leveringen' }).count()).toBe(0);
  });

  it('who forgot the password gets a letter, and is signed out everywhere by choosing another', async () => {
    const elsewhere = await (await newVisitor(browser)).newPage();
    await elsewhere.goto('/werkplek/aanmelden');
    await elsewhere.getByRole('link', { name: 'Wachtwoord vergeten?' }).click();
    await elsewhere.getByLabel('E-mailadres').fill(NORA);
    await elsewhere.getByRole('button', { name: 'Brief aanvragen' }).click();
    await elsewhere.getByText(/dan is er een brief onderweg/u).waitFor();
    await elsewhere.goto(linkIn(await letterTo(NORA, 'Een nieuw wachtwoord voor IJkpunt')));
    await elsewhere.getByLabel('Kies een wachtwoord').fill(NEXT);
    await elsewhere.getByRole('button', { name: 'Wachtwoord vastleggen' }).click();
    await elsewhere.getByText('Uw nieuwe wachtwoord geldt.').waitFor();
    await nora.goto('/werkplek/account');
    await nora.getByRole('heading', { name: 'Aanmelden' }).waitFor();
    // The passkey stays what is asked: a password alone is too little now.
    await signIn(nora, NEXT);
    await nora.getByText(/Bij dit account hoort een passkey/u).waitFor();
  });

  it('can do nothing for the organisation any more once its administrator lets them go', async () => {
    await nora.getByRole('button', { name: 'Aanmelden met een passkey' }).click();
    await nora.getByLabel('Uw organisatie').selectOption('Gemeente Zwolle');
    await nora.getByRole('button', { name: 'Wisselen' }).click();
    await nora.getByText('Namens Gemeente Zwolle').waitFor();
    await admin.reload();
    const card = admin.getByRole('listitem').filter({ hasText: NORA });
    await card.getByRole('button', { name: 'Uit de organisatie halen' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Uit de organisatie halen' }).click();
    await card.waitFor({ state: 'detached' });
    await nora.goto('/werkplek');
    await nora.getByRole('heading', { name: 'Aanmelden' }).waitFor();
  });

  it('meets no error of the browser but the refusals that were asked for', () => {
    expect(complaints.filter((text) => !/status of (?:400|401)/u.test(text))).toEqual([]);
  });
});

async function invite(page: Page, role: RegExp): Promise<void> {
  await page.getByLabel('Naam').fill('Nora');
  await page.getByLabel('E-mailadres').fill(NORA);
  const form = page.getByRole('form', { name: 'Iemand uitnodigen' });
  await form.getByRole('checkbox', { name: role }).check();
  await form.getByRole('button', { name: 'Uitnodiging sturen' }).click();
}

async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('E-mailadres').fill(NORA);
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
}

/** A device of the browser’s own that makes and holds passkeys, and is unlocked at once. */
async function withDevice(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  const kind = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true } as const;
  const unlocked = { hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
  await client.send('WebAuthn.addVirtualAuthenticator', { options: { ...kind, ...unlocked } });
}
