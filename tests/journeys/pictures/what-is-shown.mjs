/** What there are pictures of, and what is held against WCAG: every page that links lead to, and what a visit does not show by itself. */
import { fileURLToPath } from 'node:url';

const NOTE = fileURLToPath(new URL('../files/raadsnota-zwolle-2019.csv', import.meta.url));
const CHART = '/indicatoren/bereik-van-de-ondersteuning';

/** One of each of these is always shown: it refuses, it counts, it has a map. */
export const PUBLIC = {
  start: '/',
  'start-english': '/en',
  municipality: '/gemeenten/zwolle',
  'indicator-refused': '/indicatoren/uitstroom-naar-werk',
  indicator: CHART,
  'indicator-count': '/indicatoren/statushouders-in-de-gemeente',
  'compare-refused': '/vergelijken?gemeenten=zwolle,haarlem&indicatoren=uitstroom-naar-werk',
  compare: '/vergelijken?gemeenten=zwolle,deventer,apeldoorn&indicatoren=bereik-van-de-ondersteuning',
  'not-found': '/bestaat-niet',
};

/** In English the start page alone: the others differ in words only. */
export const isPublic = (path) => !/^\/(?:werkplek|beheer|bestanden|en)(?:\/|$)|\.\w+$/u.test(path);
export const isDesk = (path) => /^\/(?:werkplek|beheer)(?:\/|$)/u.test(path);

/** Who comes later is shown what nobody before them could open. */
export const DESKS = {
  reporter: 'reporter@zwolle.example',
  approver: 'approver@zwolle.example',
  admin: 'admin@zwolle.example',
  reader: 'reader@zwolle.example',
  coordinator: 'coordinator@divosa.example',
  analyst: 'analyst@divosa.example',
  'admin-divosa': 'admin@divosa.example',
};

/** @typedef {import('playwright-core').Page} Page */

/** @type {readonly { name: string, as?: string, at: string, how: (page: Page) => Promise<void> }[]} */
export const STATES = [
  { name: 'menu-open', at: '/', how: (page) => page.locator('.site-header details').evaluate(open) },
  {
    name: 'suggestions',
    at: '/',
    how: async (page) => {
      await page.getByRole('combobox').pressSequentially('haar');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'chart-mark-told',
    at: CHART,
    how: async (page) => {
      await page.locator('svg.chart-tile-map').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.locator('[data-words]:not(:empty)').first().waitFor();
    },
  },
  {
    name: 'sign-in-sent-empty',
    at: '/werkplek/aanmelden',
    how: async (page) => {
      await page.locator('form button[type=submit]').first().click();
      await page.locator('.utrecht-form-field-error-message').first().waitFor();
    },
  },
  {
    name: 'dialog',
    as: 'admin@zwolle.example',
    at: '/werkplek/mensen',
    how: async (page) => {
      await page.getByRole('button', { name: /halen/u }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    // A checked upload that is never submitted: what was approved can only be tried.
    name: 'findings',
    as: 'reporter@zwolle.example',
    at: '/werkplek/uploads/nieuw?benchmark=raadsnota-statushouders&kwartaal=2019Q4',
    how: async (page) => {
      await page.locator('#file').setInputFiles(NOTE);
      await page.getByRole('button', { name: /^(?:Aanleveren|Controleren)$/u }).click();
      await page.getByText(/De controle is klaar/u).waitFor();
      await page.locator('li.finding').first().waitFor();
    },
  },
];

/** @param {Element} details */
function open(details) {
  details.setAttribute('open', '');
}
