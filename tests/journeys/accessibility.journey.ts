import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newVisitor, openBrowser, pageOf, sidewaysScroll } from './browser.ts';
import { crawl, standing } from './crawl.ts';

/** WCAG 2.2 A and AA, as far as a program can see. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const WIDE = { width: 1280, height: 900 };
/** A screen of 1280 pixels at four times its size. */
const NARROW = { width: 320, height: 640 };

const isPublic = (path: string): boolean => !/^\/(?:werkplek|beheer|bestanden)(?:\/|$)|\.\w+$/u.test(path);
const isDesk = (path: string): boolean => /^\/(?:werkplek|beheer)(?:\/|$)/u.test(path);

const PUBLIC = [
  '/',
  '/vergelijken?gemeenten=zwolle,haarlem&indicatoren=uitstroom-naar-werk',
  '/vergelijken?gemeenten=zwolle,deventer,apeldoorn&indicatoren=bereik-van-de-ondersteuning',
  // One that refuses, one with a figure, one that counts.
  '/gemeenten/zwolle',
  '/indicatoren/uitstroom-naar-werk',
  '/indicatoren/bereik-van-de-ondersteuning',
  '/indicatoren/statushouders-in-de-gemeente',
  '/bestaat-niet',
  '/en',
];

const DESKS = [
  'reporter@zwolle.example',
  'approver@zwolle.example',
  'admin@zwolle.example',
  'coordinator@divosa.example',
  'analyst@divosa.example',
  'admin@divosa.example',
];

interface Complaint {
  readonly address: string;
  readonly rule: string;
  readonly where: readonly string[];
}

/** What axe finds on a page as it stands, and whether it has to be scrolled sideways on a small screen. */
async function complaintsOf(page: Page, address: string): Promise<readonly Complaint[]> {
  await page.setViewportSize(NARROW);
  const sideways = await sidewaysScroll(page);
  await page.setViewportSize(WIDE);
  const reflow: Complaint[] = sideways > 0 ? [{ address, rule: 'reflow', where: [`${sideways} px`] }] : [];
  return [...reflow, ...(await axeOn(page, address))];
}

async function axeOn(page: Page, address: string): Promise<readonly Complaint[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: rules,
        resultTypes: ['violations'],
      }),
    RULES,
  );
  return violations.map(({ id, nodes }) => ({
    address,
    rule: id,
    where: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
}

describe('every page, held against WCAG 2.2 AA', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('of the public', async () => {
    const page = await (await newVisitor(browser)).newPage();
    const found: Complaint[] = [];
    const visited = await crawl(
      page,
      { from: PUBLIC, within: isPublic, seen: new Set() },
      async (address) => {
        found.push(...(await complaintsOf(page, address)));
      },
    );
    expect(visited.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });

  // Who comes later is shown what nobody before them could open.
  const seen = new Set<string>();
  it.each(DESKS)('at the desk of %s', async (email) => {
    const page = await pageOf(browser, email);
    const found: Complaint[] = [];
    const start = new URL(page.url()).pathname;
    const visited = await crawl(page, { from: [start], within: isDesk, seen }, async (address) => {
      found.push(...(await complaintsOf(page, address)));
    });
    expect(visited).not.toEqual([]);
    expect(found).toEqual([]);
  });

  /** What a visit does not show by itself: an opened list, a form that was sent empty, everything unfolded, a dialog. */
  const STATES: readonly State[] = [
    {
      name: 'suggestions while somebody types',
      at: '/',
      how: async (page) => {
        await page.getByRole('combobox').pressSequentially('haar');
        await page.getByRole('option').first().waitFor();
        await page.keyboard.press('ArrowDown');
      },
    },
    {
      name: 'a mark of the map that is told',
      at: '/indicatoren/bereik-van-de-ondersteuning',
      how: async (page) => {
        await page.locator('svg.chart-tile-map').first().focus();
        await page.keyboard.press('ArrowDown');
        await page.locator('[data-words]:not(:empty)').first().waitFor();
      },
    },
    { name: 'everything unfolded', at: '/gemeenten/zwolle', how: unfold },
    // No link leads there: it is for who builds.
    { name: 'every control in every state', at: '/werkplek/stijl', how: unfold },
    {
      name: 'a sign-in that was sent empty',
      at: '/werkplek/aanmelden',
      how: async (page) => {
        await page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
        await page.locator('.utrecht-form-field-error-message').first().waitFor();
      },
    },
    {
      name: 'an invitation that was sent empty, beside open choices',
      as: 'admin@zwolle.example',
      at: '/werkplek/mensen',
      how: async (page) => {
        await page.getByRole('button', { name: 'Uitnodiging sturen' }).click();
        await page.locator('.utrecht-form-field-error-message').first().waitFor();
        await unfold(page);
      },
    },
    {
      name: 'a dialog that asks first',
      as: 'admin@zwolle.example',
      at: '/werkplek/mensen',
      how: async (page) => {
        await page.getByRole('button', { name: /halen/u }).first().click();
        await page.getByRole('dialog').waitFor();
      },
    },
  ];

  it.each(STATES)('in a state: $name', async ({ as, at, how }) => {
    const page = as === undefined ? await (await newVisitor(browser)).newPage() : await pageOf(browser, as);
    await page.goto(at);
    await standing(page);
    await how(page);
    expect(await axeOn(page, at)).toEqual([]);
  });
});

interface State {
  readonly name: string;
  readonly as?: string;
  readonly at: string;
  readonly how: (page: Page) => Promise<void>;
}

async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) {
      // Of those with one name only one stays open.
      one.removeAttribute('name');
      one.open = true;
    }
  });
}
