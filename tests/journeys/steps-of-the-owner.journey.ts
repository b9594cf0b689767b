import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newVisitor, openBrowser, PASSWORD } from './browser.ts';
import { fromStart, signsIn, told } from './steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const visitor = async (): Promise<Page> => (await newVisitor(browser)).newPage();

describe('the steps of who runs the benchmark', () => {
  it('of a coordinator, who finds who is late and reminds them', async () => {
    const page = await visitor();
    const walk = await fromStart(page);
    await signsIn(walk, page, 'coordinator@divosa.example', PASSWORD);
    await walk.press('follows "Uitvragen"', page.getByRole('link', { name: 'Uitvragen' }));
    const round = page.locator('main a[href$="/statushouders-voorbeeld/2025Q4"]');
    await walk.press('follows the round', round);
    await walk.press(
      'presses "Alle te late kiezen"',
      page.getByRole('button', { name: /^Alle te late kiezen/u }),
    );
    const chosen = Number(/^\d+/u.exec(await page.getByText(/gemeenten gekozen$/u).innerText())?.[0]);
    expect(chosen).toBeGreaterThan(300);
    await walk.press(
      'presses "Herinnering schrijven"',
      page.getByRole('button', { name: 'Herinnering schrijven' }),
    );
    const send = page.getByRole('button', { name: 'Herinnering klaarzetten' });
    await walk.press('reads the proposed text and presses "Herinnering klaarzetten"', send);
    await page.getByText(`${chosen} herinneringen klaargezet.`).waitFor();
    await told({
      person: 'Divosa coordinator',
      goal: 'see who is late in a round and remind all of them',
      good: 'no more than six steps after signing in, however many are late',
      remarks:
        'The catalogue, the review of a release and the release itself are ways of their own: `tests/journeys/rules.journey.ts` and `tests/journeys/release.journey.ts`.',
      counted: walk.counted(),
    });
  });

  it('of an analyst, who looks over the accepted figures of everybody and takes them along', async () => {
    const page = await visitor();
    const walk = await fromStart(page);
    await signsIn(walk, page, 'analyst@divosa.example', PASSWORD);
    await walk.press('follows "Verkennen"', page.getByRole('link', { name: 'Verkennen', exact: true }));
    const rows = page.locator('#explore-table tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThan(340);
    const group = page.getByLabel('Groep');
    await walk.act('chooses a group', () => group.selectOption('province'));
    await page.getByLabel('Welke provincie').waitFor();
    const coming = page.waitForEvent('download');
    await walk.press('follows "Download als CSV"', page.getByRole('link', { name: /^Download als CSV/u }));
    expect((await coming).suggestedFilename()).toMatch(/\.csv$/u);
    await told({
      person: 'Divosa analyst',
      goal: 'look over what was accepted of all municipalities before it comes out, with who falls outside what is expected, and take that along',
      good: 'one step after signing in to see everybody, one more to have it',
      remarks: 'Lighting one of them, other periods, saved views: `tests/journeys/explore.journey.ts`.',
      counted: walk.counted(),
    });
  });
});
