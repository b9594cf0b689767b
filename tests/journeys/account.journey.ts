import { generate } from 'otplib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, fieldErrors, openBrowser, pageOf } from './browser.ts';

const ANALYST = 'analyst@divosa.example';
const PASSWORD = 'ijkpunt-demo';

/** Somebody gives themselves a second factor, signs in with it, ends what is open elsewhere, and takes it away again. */
async function widthOnceDrawn(image: Element): Promise<number> {
  await (image as HTMLImageElement).decode();
  return (image as HTMLImageElement).naturalWidth;
}

describe('one’s own account', () => {
  let browser: Browser;
  let page: Page;
  let elsewhere: Page;
  let complaints: readonly string[];
  let secret = '';
  let recoveryCodes: readonly string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    page = await pageOf(browser, ANALYST);
    elsewhere = await pageOf(browser, ANALYST);
    complaints = complaintsOf(page);
  });
  afterAll(() => browser?.close());

  it('is a click on one’s name away, and shows where one is signed in', async () => {
    await page.getByRole('link', { name: 'Uw account: Anil (analist Divosa)' }).click();
    await page.getByRole('heading', { name: 'Uw account', level: 1 }).waitFor();
    const places = page.getByRole('region', { name: 'Waar u bent aangemeld' }).getByRole('listitem');
    await places.filter({ hasText: 'hier' }).first().waitFor();
    expect(await places.count()).toBeGreaterThanOrEqual(2);
    expect(await places.first().innerText()).toContain('Chrome, Linux');
  });

  it('does not get a password that is easily guessed, and says beside the field what to do', async () => {
    await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
    const beside = (text: string) => fieldErrors(page).getByText(text).waitFor();
    await beside('Vul een nieuw wachtwoord in');
    await page.getByLabel('Wachtwoord van nu').fill('dit is het niet');
    await page.getByLabel('Nieuw wachtwoord').fill('Password2026!');
    await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
    await beside('Dit is niet uw wachtwoord van nu');
    await page.getByLabel('Wachtwoord van nu').fill(PASSWORD);
    await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
    await beside('Dit wachtwoord proberen aanvallers als eerste.');
  });

  it('gets a second factor once a code of the app came back, and no sooner', async () => {
    await page.getByRole('button', { name: 'Tweede factor instellen' }).click();
    const picture = page.getByRole('img', { name: 'Plaatje met de sleutel voor uw app' });
    await picture.waitFor();
    // Drawn indeed: a picture that the policy of the page forbids has no width.
    expect(await picture.evaluate(widthOnceDrawn)).toBeGreaterThan(0);
    secret = (await page.locator('.factor-secret').innerText()).replaceAll(' ', '');
    await page.getByRole('button', { name: 'In gebruik nemen' }).click();
    await fieldErrors(page).getByText('Vul de 6 cijfers in die uw app nu toont').waitFor();
    await page.getByLabel('Code van de app').fill('000000');
    await page.getByRole('button', { name: 'In gebruik nemen' }).click();
    await page.getByText(/^Dit lukte niet\./u).waitFor();
    await page.getByLabel('Code van de app').fill(await generate({ secret }));
    await page.getByRole('button', { name: 'In gebruik nemen' }).click();
    await page.getByRole('heading', { name: 'Bewaar deze herstelcodes' }).waitFor();
    recoveryCodes = await page.locator('.recovery-codes code').allInnerTexts();
    expect(recoveryCodes).toHaveLength(10);
    await page.getByRole('button', { name: 'Ik heb de codes bewaard' }).click();
    await page.getByText('Herstelcodes over: 10 van de 10.').waitFor();
    await expect.poll(() => page.locator('main').innerText()).not.toContain(recoveryCodes[0]);
  });

  it('is signed out elsewhere by that: who was in there came in without', async () => {
    await elsewhere.goto('/werkplek/account');
    await elsewhere.getByRole('heading', { name: 'Aanmelden' }).waitFor();
  });

  it('asks for a code at the next sign-in, after the password', async () => {
    await elsewhere.getByLabel('E-mailadres').fill(ANALYST);
    await elsewhere.getByLabel('Wachtwoord').fill(PASSWORD);
    await elsewhere.getByRole('button', { name: 'Aanmelden', exact: true }).click();
    const code = elsewhere.getByLabel('Code van uw app, of een herstelcode');
    await code.waitFor();
    expect(await code.evaluate((field) => field === document.activeElement)).toBe(true);
    // The code of this half minute was used already; the next one is good too.
    await code.fill(await generate({ secret, epoch: Math.floor(Date.now() / 1000) + 30 }));
    await elsewhere.keyboard.press('Enter');
    await elsewhere.getByRole('heading', { name: 'Uw account', level: 1 }).waitFor();
  });

  it('ends all other sessions in one go', async () => {
    await elsewhere.getByRole('button', { name: 'Overal anders afmelden' }).click();
    await elsewhere.getByText('Afgemeld op 1 andere plaatsen.').waitFor();
    await page.goto('/werkplek/account');
    await page.getByRole('heading', { name: 'Aanmelden' }).waitFor();
  });

  it('goes without again with a recovery code, where the role allows it', async () => {
    await elsewhere.getByText('Tweede factor weghalen').first().click();
    await elsewhere.getByLabel('Code', { exact: true }).fill(recoveryCodes[0] ?? '');
    await elsewhere.getByRole('button', { name: 'Tweede factor weghalen' }).click();
    await elsewhere.getByText(/^U hebt geen tweede factor\./u).waitFor();
  });

  it('has left its lines in the log that the administrator reads and takes along', async () => {
    const admin = await pageOf(browser, 'admin@divosa.example');
    await admin.goto('/werkplek/logboek');
    const log = admin.getByRole('table', { name: 'Logboek' });
    await log
      .getByText('Tweede factor weghalen')
      .or(log.getByText('Tweede factor weggehaald'))
      .first()
      .waitFor();
    const text = await log.innerText();
    for (const line of [
      'Aangemeld',
      'Tweede factor ingesteld',
      'Herstelcode gebruikt',
      'Overal anders afgemeld',
    ])
      expect(text).toContain(line);
    const [download] = await Promise.all([
      admin.waitForEvent('download'),
      admin.getByRole('link', { name: 'Hele logboek downloaden (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('logboek.csv');
    // What was refused on purpose, and nothing else.
    expect(complaints.filter((complaint) => !/40[013]/u.test(complaint))).toEqual([]);
  });
});
