import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdentityProvider, type IdentityProvider } from '@ijkpunt/testing';
import { complaintsOf, fieldErrors, newVisitor, openBrowser, pageOf, sidewaysScroll } from './browser.ts';

const EMAIL = `sam.${Date.now()}@zwolle.example`;

/** An organisation has its people sign in at a provider of its own, here a real one, and stops doing so. */
describe('single sign-on', () => {
  let browser: Browser;
  let admin: Page;
  let sam: Page;
  let provider: IdentityProvider;
  let complaints: readonly string[];

  beforeAll(async () => {
    browser = await openBrowser();
    admin = await pageOf(browser, 'admin@zwolle.example');
    sam = await (await newVisitor(browser)).newPage();
    complaints = complaintsOf(sam);
  });
  afterAll(async () => {
    await browser?.close();
    await provider?.close();
  });

  it('is set by the administrator, who hears at once when nobody answers there', async () => {
    await admin.getByRole('link', { name: 'Eenmalig aanmelden' }).click();
    const returnAddress = await admin.locator('code', { hasText: '/terug/' }).innerText();
    provider = await anIdentityProvider([returnAddress]);
    await admin.getByRole('button', { name: 'Vastleggen' }).click();
    await fieldErrors(admin).getByText('Vul het geheim in dat de aanbieder gaf').waitFor();
    await fillIn(admin, 'http://127.0.0.1:1', provider);
    await admin.getByText(/antwoordt niet zoals het hoort/u).waitFor();
    await fillIn(admin, provider.issuer, provider);
    await admin.getByText(/^Ingesteld door Bram/u).waitFor();
    expect(await sidewaysScroll(admin)).toBe(0);
  });

  it('lets in who is known there, with the roles that are told there', async () => {
    const person = { sub: 'sam', email: EMAIL, name: 'Sam', amr: ['pwd'] };
    provider.atTheBrowser({ ...person, groups: ['leveren'] });
    await leave(sam);
    await sam.getByText('Namens Gemeente Zwolle').waitFor();
    expect(new URL(sam.url()).search).toBe('');
    await sam.getByRole('link', { name: 'Uw account: Sam' }).waitFor();
    await sam.getByRole('link', { name: 'Leveringen' }).waitFor();
  });

  it('opens no other way in: a passkey is for who signed in here', async () => {
    await sam.getByRole('link', { name: 'Uw account: Sam' }).click();
    await sam.getByLabel('Naam van het apparaat').fill('Laptop');
    await sam.getByRole('button', { name: 'Passkey toevoegen' }).click();
    await sam.getByText(/U bent aangemeld via uw organisatie/u).waitFor();
    await sam.getByRole('button', { name: 'Afmelden' }).click();
    await sam.getByRole('heading', { name: 'Aanmelden', exact: true }).waitFor();
  });

  it('says to who has no role there whom to ask', async () => {
    provider.atTheBrowser({ sub: 'kim', email: `kim.${EMAIL}`, name: 'Kim', groups: ['iets anders'] });
    const kim = await (await newVisitor(browser)).newPage();
    await leave(kim);
    await kim.getByText(/noemt geen rol voor u die hier bestaat/u).waitFor();
    await kim.getByRole('link', { name: 'Opnieuw aanmelden' }).click();
    await kim.getByRole('heading', { name: 'Aanmelden', exact: true }).waitFor();
  });

  it('is over once the administrator takes it away', async () => {
    await admin.getByRole('button', { name: 'Eenmalig aanmelden weghalen' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Eenmalig aanmelden weghalen' }).click();
    await admin.getByText(/^Nog niet ingesteld/u).waitFor();
    await sam.goto('/werkplek/aanmelden');
    await sam.getByRole('button', { name: 'Aanmelden met een passkey' }).waitFor();
    expect(await sam.getByText('Aanmelden via uw organisatie').count()).toBe(0);
  });

  it('meets no error of the browser but the refusals that were asked for', () => {
    expect(complaints.filter((text) => !/status of (?:401|403)/u.test(text))).toEqual([]);
  });
});

async function fillIn(page: Page, issuer: string, { clientId, secret }: IdentityProvider): Promise<void> {
  await page.getByLabel('Adres van de aanbieder').fill(issuer);
  await page.getByLabel('Naam van IJkpunt daar').fill(clientId);
  await page.getByLabel('Geheim').fill(secret);
  await page.getByLabel('Gegeven waarin het staat').fill('groups');
  await page.getByLabel('Woord voor aanleveraar').fill('leveren');
  await page.getByRole('button', { name: 'Vastleggen' }).click();
}

async function leave(page: Page): Promise<void> {
  await page.goto('/werkplek/aanmelden');
  const form = page.getByRole('form', { name: 'Aanmelden via uw organisatie' });
  await form.getByLabel('Organisatie').selectOption('Gemeente Zwolle');
  await form.getByRole('button').click();
}
