import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from './axe-on.ts';
import { newVisitor, openBrowser, pageOf } from './browser.ts';
import { typistAt } from './by-keyboard.ts';
import { standing } from './crawl.ts';
import { inkOf } from './ink.ts';
import { lostOn } from './laid-out.ts';
import { BENCHMARK, NEW_UPLOAD, openSecondQuarter, QUARTER } from './second-quarter.ts';

/** A screen of 1280 by 1024 pixels, at four times its size. */
const FOUR_TIMES = { width: 320, height: 256 };
const PHONE = { width: 360, height: 640 };
const WIDE = { width: 1280, height: 900 };

/** A few that have everything: a form, charts of each kind, tables, a grid to fill in, a long list. */
const PAGES = [
  { at: '/' },
  { at: '/gemeenten/zwolle' },
  { at: '/indicatoren/bereik-van-de-ondersteuning' },
  { at: '/vergelijken?gemeenten=zwolle,deventer,apeldoorn&indicatoren=bereik-van-de-ondersteuning' },
  { at: NEW_UPLOAD, as: 'reporter@haarlem.example' },
  { at: `/beheer/uitvragen/${BENCHMARK}/${QUARTER}`, as: 'coordinator@divosa.example' },
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await openSecondQuarter();
});
afterAll(() => browser?.close());

describe.each(PAGES)('$at', ({ at, as }) => {
  let page: Page;
  beforeAll(async () => {
    page = as === undefined ? await (await newVisitor(browser)).newPage() : await pageOf(browser, as);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(at);
    await standing(page);
  });
  afterAll(() => page?.context().close());

  it('loses nothing at four times its size', async () => {
    expect(await lostOn(page, FOUR_TIMES)).toEqual([]);
  });

  it('covers nothing that has the focus, also where little of the page is seen', async () => {
    await page.setViewportSize(FOUR_TIMES);
    const typist = typistAt(page);
    await typist.wander(24);
    expect(typist.complaints).toEqual([]);
  });

  it('loses nothing when its letters are twice as large', async () => {
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const lost = [await lostOn(page, WIDE), await lostOn(page, { ...WIDE, width: 640 })];
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    expect(lost).toEqual([[], []]);
  });

  it('loses nothing when letters, words and lines are set wider apart', async () => {
    await page.evaluate(setWider);
    const lost = [await lostOn(page, WIDE), await lostOn(page, PHONE)];
    await page.evaluate(() => (document.adoptedStyleSheets = []));
    expect(lost).toEqual([[], []]);
  });

  it('stands still for who asked for that', async () => {
    expect(await page.evaluate(movingNow)).toEqual([]);
  });

  it('has targets of 24 pixels, or room around them', async () => {
    await page.setViewportSize(PHONE);
    const violations = await axeOn(page, { type: 'rule', values: ['target-size'] });
    expect(violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')))).toEqual([]);
  });

  it('keeps its charts, the borders of its controls and the sight of the focus in forced colours', async () => {
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const typist = typistAt(page);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await typist.wander(10);
    const [lost, inks] = [await page.evaluate(lostInForcedColours), await inkOf(page)];
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    expect(typist.complaints).toEqual([]);
    expect(lost).toEqual([]);
    expect(inks.filter(({ share }) => share < 0.002)).toEqual([]);
  });
});

/** Runs in the page: what WCAG 1.4.12 asks to bear. Charts are pictures. */
function setWider(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    *:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}

/** Runs in the page: what moves, or would. */
function movingNow(): string[] {
  const moving = document.getAnimations().map(() => 'an animation runs');
  const times = (words: string): boolean => words.split(',').some((one) => Number.parseFloat(one) > 0);
  for (const one of document.querySelectorAll('html, body *')) {
    const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
    if (times(transitionDuration) || times(animationDuration) || scrollBehavior === 'smooth')
      moving.push(`${one.localName}.${one.getAttribute('class') ?? ''} moves`);
  }
  return moving;
}

/** Runs in the page: controls without a border, and marks of charts in the colour of the ground. */
function lostInForcedColours(): string[] {
  const lost: string[] = [];
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const clear = /^rgba\(.*, 0\)$/u;
  const named = (one: Element): string => `${one.localName}.${one.getAttribute('class') ?? ''}`;
  for (const one of document.querySelectorAll(
    // A field for a file is a button of the browser with words beside it, and has the border of a button.
    'button, .utrecht-button, .action, input:not([type=file]), select, textarea',
  )) {
    if (!one.checkVisibility()) continue;
    const { borderStyle, borderWidth, appearance } = getComputedStyle(one);
    if (appearance === 'none' || !one.matches('[type=checkbox], [type=radio]'))
      if (borderStyle === 'none' || Number.parseFloat(borderWidth) === 0)
        lost.push(`${named(one)} has no border`);
  }
  for (const mark of document.querySelectorAll('svg.chart [data-mark], svg.chart circle, svg.chart text')) {
    const { fill, stroke, display } = getComputedStyle(mark);
    const drawn = [fill, stroke].some(
      (colour) => colour !== 'none' && !clear.test(colour) && colour !== ground,
    );
    if (display !== 'none' && !drawn)
      lost.push(`${named(mark)} has the colour of the ground: ${fill}, ${stroke}`);
  }
  return [...new Set(lost)].slice(0, 12);
}
