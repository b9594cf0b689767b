/** The monitor of a round with all municipalities, on a slow processor: scrolled, filtered and sorted, beside a bare page. */
import { openChromium } from '../../tools/test/chromium.mjs';
import { signIn } from '../journeys/sign-in.mjs';
import { answered, framesWhile, openFloor, slowed } from './monitor-page.mjs';
import { inWords, interleaved, ratios, spread } from './rounds.mjs';

const MONITOR = '/beheer/uitvragen/statushouders-voorbeeld/2025Q4';
const SCREENS = [
  { width: 1440, height: 900 },
  { width: 360, height: 780 },
];
const ROUNDS = 7;
const SLOWER = 4;

/** What a coordinator does with the table: each is answered on the screen within the time the goal names. */
const ACTS = {
  'sort by status': (page) => page.getByRole('button', { name: 'Stand', exact: true }).click(),
  'sort by name': (page) => page.getByRole('button', { name: 'Gemeente', exact: true }).click(),
  'type a name': (page) => page.getByLabel('Naam van de gemeente').press('w'),
  'clear the name': (page) => page.getByLabel('Naam van de gemeente').press('Backspace'),
  'choose all': (page) => page.getByRole('checkbox', { name: /^Alle getoonde gemeenten/u }).click(),
  'choose one': (page) =>
    page
      .getByRole('checkbox', { name: /kiezen$/u })
      .nth(3)
      .click(),
};

async function opened(browser, url, viewport) {
  const context = await browser.newContext({ baseURL: url, locale: 'nl-NL', viewport });
  const page = await context.newPage();
  await signIn(page, 'coordinator@divosa.example');
  await page.goto(MONITOR);
  await page.getByRole('rowheader', { name: 'Zwolle' }).waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const floor = await openFloor(context, page);
  for (const one of [page, floor]) await slowed(one, SLOWER);
  return { page, floor, close: () => context.close() };
}

/** Frames per second while the whole page is scrolled, and which share of them came late. */
async function scrolled({ page, floor }, rounds) {
  const late = { page: [], floor: [] };
  const run = (of, name) => async () => {
    await of.bringToFront();
    const { perSecond, slow } = await framesWhile(of);
    late[name].push(slow);
    return perSecond;
  };
  const found = await interleaved(rounds, { page: run(page, 'page'), floor: run(floor, 'floor') });
  return { found, late };
}

function scrollResult({ found, late }, { width }, nodes) {
  const ratio = spread(ratios(found.page, found.floor));
  return {
    name: `monitor, scroll at ${width}`,
    about: `Frames per second while the whole table passes, processor ${SLOWER} x slower, against a bare page as high`,
    ratio,
    goal: 'median >= 0.95',
    met: ratio.median >= 0.95,
    facts: [
      `monitor ${inWords(spread(found.page))} frames/s, ${inWords(spread(late.page))}% of the frames late`,
      `bare page ${inWords(spread(found.floor))} frames/s, ${inWords(spread(late.floor))}% late`,
      `${nodes} elements`,
    ],
  };
}

/** From an act to what it changed on the screen, in milliseconds; on the bare page a button that changes one word. */
async function acted({ page, floor }, rounds) {
  const contestants = { floor: () => answered(floor, () => floor.getByRole('button').click()) };
  for (const [name, act] of Object.entries(ACTS)) contestants[name] = () => answered(page, () => act(page));
  const series = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  // In this order: one act undoes the other.
  for (let round = 0; round < rounds; round += 1)
    for (const [name, contestant] of Object.entries(contestants)) {
      await (name === 'floor' ? floor : page).bringToFront();
      series[name].push(await contestant());
    }
  return series;
}

function actResults({ floor, ...acts }, { width }) {
  return Object.entries(acts).map(([name, series]) => {
    const ratio = spread(ratios(series, floor));
    return {
      name: `monitor, ${name} at ${width}`,
      about: `From an act to the screen, processor ${SLOWER} x slower, against a button on a bare page`,
      ratio,
      goal: 'median <= 6',
      met: ratio.median <= 6,
      facts: [`monitor ${inWords(spread(series))} ms`, `bare page ${inWords(spread(floor))} ms`],
    };
  });
}

/**
 * @param {{ url: string }} system
 * @param {{ quick: boolean }} how
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function monitor({ url }, { quick }) {
  const rounds = quick ? 1 : ROUNDS;
  const browser = await openChromium();
  try {
    const results = [];
    for (const screen of SCREENS) {
      const both = await opened(browser, url, screen);
      const nodes = await both.page.evaluate(() => document.querySelectorAll('*').length);
      results.push(scrollResult(await scrolled(both, rounds), screen, nodes));
      results.push(...actResults(await acted(both, rounds), screen));
      await both.close();
    }
    return results;
  } finally {
    await browser.close();
  }
}
