import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newVisitor, openBrowser, pageOf, sidewaysScroll } from './browser.ts';
import { crawl } from './crawl.ts';

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
});
