import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typistAt, type Typist } from './by-keyboard.ts';
import { callerFor } from './api.ts';
import { newVisitor, openBrowser, PASSWORD } from './browser.ts';
import {
  BENCHMARK,
  NEW_UPLOAD,
  QUARTER,
  draftOf,
  fileWithJump,
  openSecondQuarter,
} from './second-quarter.ts';

/** Figures of Haarlem as they were, but for one that is many times what it was and asks for an explanation. */
async function fileToExplain(): Promise<Buffer> {
  await openSecondQuarter();
  return fileWithJump(await draftOf(await callerFor('reporter@haarlem.example')), 12);
}

/** Where the focus is, as one would name it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === null || at === document.body ? 'nowhere' : at.id || at.localName;
  });

describe('by keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function atDesk(): Promise<{ readonly page: Page; readonly typist: Typist }> {
    // Without motion: a page that still scrolls has not yet come to where the focus is.
    const page = await (await newVisitor(browser, { reducedMotion: 'reduce' })).newPage();
    return { page, typist: typistAt(page) };
  }

  describe('a citizen', () => {
    let page: Page;
    let typist: Typist;
    beforeAll(async () => {
      ({ page, typist } = await atDesk());
      await page.goto('/');
    });

    it('skips the menu, and finds the municipality by its name', async () => {
      await typist.press('Tab');
      const skip = page.getByRole('link', { name: 'Naar de inhoud' });
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await skip.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
      await typist.press('Enter');
      expect(await focused(page)).toBe('inhoud');
      await typist.to(page.getByRole('combobox', { name: 'Gemeente of cijfer' }));
      await typist.type('haarlm');
      await page.getByRole('option', { name: 'Haarlem', exact: true }).waitFor();
      await typist.press('ArrowDown', 'Enter');
      await page.getByRole('heading', { name: 'Haarlem', level: 1 }).waitFor();
    });

    it('searches a figure, and reads the marks of its chart with the arrows', async () => {
      await typist.to(page.locator('.site-header').getByRole('link', { name: 'Zoeken' }));
      await typist.press('Enter');
      await page.waitForURL('**/zoeken');
      await typist.to(page.getByRole('combobox'));
      await typist.type('bereik');
      await page.getByRole('option', { name: 'Bereik van de ondersteuning' }).waitFor();
      await typist.press('ArrowDown', 'Enter');
      await page.getByRole('heading', { name: 'Bereik van de ondersteuning', level: 1 }).waitFor();
      const chart = page.locator('svg.chart-tile-map').first();
      await typist.to(chart);
      const words = page.locator('figure').filter({ has: chart }).locator('[data-words]');
      const heard = new Set<string | null>();
      for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft']) {
        await typist.press(arrow);
        heard.add(await words.textContent());
      }
      expect(heard.size).toBe(4);
      expect(heard).not.toContain('');
    });

    it('saves the table beside it', async () => {
      const figure = page.locator('figure:has(svg.chart-tile-map)').first();
      await typist.to(figure.getByRole('button', { name: /als CSV/u }));
      const [download] = await Promise.all([page.waitForEvent('download'), typist.press('Enter')]);
      expect((await readFile(await download.path())).toString()).toContain('Haarlem;');
    });

    it('compares two municipalities', async () => {
      await page.goto('/vergelijken');
      await typist.to(page.getByLabel('Gemeente 1'));
      await typist.type('Zwolle');
      await typist.to(page.getByLabel('Gemeente 2'));
      await typist.type('Deventer');
      await typist.to(page.getByRole('checkbox', { name: 'Bereik van de ondersteuning' }));
      await typist.press('Space');
      await typist.to(page.locator('.compare-form button[type=submit]'));
      await typist.press('Enter');
      await page.waitForURL(/gemeenten=zwolle&gemeenten=deventer.*indicatoren=bereik/u);
      await page.locator('article.compare').first().waitFor();
    });

    it('comes past everything of a page and out of it, without a trap', async () => {
      await page.goto('/publicaties');
      await typist.to(page.getByRole('link', { name: 'Inloggen voor gemeenten' }));
      await typist.press('Tab');
      expect(await focused(page)).toBe('nowhere');
    });

    it('opens and closes the menu of a small screen', async () => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto('/');
      const menu = page.locator('.site-header summary');
      const first = page.locator('.site-header nav').getByRole('link', { name: 'Zoeken' });
      expect(await first.isVisible()).toBe(false);
      await typist.to(menu);
      await typist.press('Enter');
      await typist.to(first);
      await typist.to(menu, 'back');
      await typist.press('Space');
      expect(await first.isVisible()).toBe(false);
    });

    it('saw at each stop where they were, in the order of reading', () => {
      expect(typist.complaints).toEqual([]);
    });
  });

  describe('a reporter', () => {
    let page: Page;
    let typist: Typist;
    beforeAll(async () => {
      ({ page, typist } = await atDesk());
    });

    it('is brought to what is wrong when the form is refused, and from there to the field', async () => {
      await page.goto('/werkplek/aanmelden');
      await typist.to(page.getByRole('button', { name: 'Aanmelden', exact: true }));
      await typist.press('Enter');
      const summary = page.getByRole('alert');
      await summary.waitFor();
      expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
      await typist.to(summary.getByRole('link').first());
      await typist.press('Enter');
      expect(await focused(page)).toBe('email');
    });

    it('signs in, and begins at the heading of the page that comes', async () => {
      await typist.type('reporter@haarlem.example');
      await typist.to(page.getByLabel('Wachtwoord'));
      await typist.type(PASSWORD);
      await typist.press('Enter');
      await page.getByRole('button', { name: 'Afmelden' }).waitFor();
      await expect.poll(() => focused(page)).toBe('h1');
    });

    it('delivers a file, goes to a finding and explains it', async () => {
      const buffer = await fileToExplain();
      await page.goto(NEW_UPLOAD);
      // Awaited from here on: the browser has to know in time that somebody else chooses.
      const choosing = page.waitForEvent('filechooser');
      await typist.to(page.getByLabel('Kies een bestand'));
      await typist.press('Enter');
      const chooser = await choosing;
      await chooser.setFiles({ name: 'haarlem.csv', mimeType: 'text/csv', buffer });
      await typist.to(page.getByRole('button', { name: /^(?:Aanleveren|Controleren)$/u }));
      await typist.press('Enter');
      await page.getByText(/De controle is klaar/u).waitFor({ timeout: 30_000 });
      await typist.to(page.getByLabel('Toelichting', { exact: true }).first());
      await typist.press('ControlOrMeta+A');
      await typist.type('Een inhaalslag.');
      await typist.to(page.getByRole('button', { name: 'Toelichtingen opslaan' }));
      await typist.press('Enter');
      await page.getByText(/toelichting.* opgeslagen/iu).waitFor();
    });

    it('saw at each stop where they were, in the order of reading', () => {
      expect(typist.complaints).toEqual([]);
    });
  });

  describe('a coordinator', () => {
    let page: Page;
    let typist: Typist;
    beforeAll(async () => {
      await openSecondQuarter();
      ({ page, typist } = await atDesk());
      await page.goto('/werkplek/aanmelden');
      await typist.to(page.getByLabel('E-mailadres'));
      await typist.type('coordinator@divosa.example');
      await typist.to(page.getByLabel('Wachtwoord'));
      await typist.type(PASSWORD);
      await typist.press('Enter');
      await page.getByRole('button', { name: 'Afmelden' }).waitFor();
    });

    it('goes by the menu to a round, and begins at its heading', async () => {
      await typist.to(page.getByRole('link', { name: 'Uitvragen' }), 'back');
      await typist.press('Enter');
      await page.waitForURL('**/beheer/uitvragen');
      await expect.poll(() => focused(page)).toBe('h1');
      await typist.to(page.locator(`a[href$="/${BENCHMARK}/${QUARTER}"]`).first());
      await typist.press('Enter');
      await page.locator('table.monitor').waitFor();
      await expect.poll(() => focused(page)).toBe('h1');
    });

    it('filters the monitor while the focus stays in the field', async () => {
      const rows = page.locator('table.monitor tbody tr');
      const all = await rows.count();
      await typist.to(page.locator('#monitor-name'));
      await typist.type('haarl');
      await expect.poll(() => rows.count()).toBeLessThan(all);
      expect(await focused(page)).toBe('monitor-name');
    });

    it('opens a dialog, leaves it with Escape and is back where they were', async () => {
      const button = page
        .locator('table.monitor')
        .getByRole('button', { name: /uitstel/iu })
        .first();
      await typist.to(button);
      await typist.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
      await typist.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    });

    it('saw at each stop where they were, in the order of reading', () => {
      expect(typist.complaints).toEqual([]);
    });
  });
});
