import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldErrors, newVisitor, openBrowser, pageOf, sidewaysScroll } from './browser.ts';
import { axeOn } from './axe-on.ts';
import { crawl, standing } from './crawl.ts';
import { DESKS, isDesk, PUBLIC, STATES } from './pictures/what-is-shown.mjs';

/** WCAG 2.2 A and AA, as far as a program can see. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const WIDE = { width: 1280, height: 900 };
/** A screen of 1280 pixels at four times its size. */
const NARROW = { width: 320, height: 640 };

const isPublic = (path: string): boolean => !/^\/(?:werkplek|beheer|bestanden)(?:\/|$)|\.\w+$/u.test(path);

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
  return [...reflow, ...(await faultsOn(page, address))];
}

async function faultsOn(page: Page, address: string): Promise<readonly Complaint[]> {
  return (await axeOn(page, RULES)).map(({ id, nodes }) => ({
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
      { from: Object.values(PUBLIC), within: isPublic, seen: new Set() },
      async (address) => {
        found.push(...(await complaintsOf(page, address)));
      },
    );
    expect(visited.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });

  // Who comes later is shown what nobody before them could open.
  const seen = new Set<string>();
  it.each(Object.values(DESKS))('at the desk of %s', async (email) => {
    const page = await pageOf(browser, email);
    const found: Complaint[] = [];
    const start = new URL(page.url()).pathname;
    const visited = await crawl(page, { from: [start], within: isDesk, seen }, async (address) => {
      found.push(...(await complaintsOf(page, address)));
    });
    expect(visited).not.toEqual([]);
    expect(found).toEqual([]);
  });

  /** What a visit does not show by itself: what there are pictures of, everything unfolded, and a form that was sent empty. */
  const WITHIN: readonly State[] = [
    ...STATES,
    { name: 'everything unfolded', at: '/gemeenten/zwolle', how: unfold },
    // No link leads there: it is for who builds.
    { name: 'every control in every state', at: '/werkplek/stijl', how: unfold },
    {
      name: 'an invitation that was sent empty, beside open choices',
      as: 'admin@zwolle.example',
      at: '/werkplek/mensen',
      how: async (page) => {
        await page.getByRole('button', { name: 'Uitnodiging sturen' }).click();
        await fieldErrors(page).first().waitFor();
        await unfold(page);
      },
    },
  ];

  it.each(WITHIN)('in a state: $name', async ({ as, at, how }) => {
    const page = as === undefined ? await (await newVisitor(browser)).newPage() : await pageOf(browser, as);
    await page.goto(at);
    await standing(page);
    await how(page);
    expect(await faultsOn(page, at)).toEqual([]);
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
