/** Public pages on a telephone with a slow processor, beside the same pages without a script and beside a page of one line. */
import { openChromium } from '../../tools/test/chromium.mjs';
import { answered } from './monitor-page.mjs';
import { opened, strippedServer } from './page-floor.mjs';
import { inWords, interleaved, ratios, spread } from './rounds.mjs';

const PHONE = { width: 360, height: 780 };
const ROUNDS = 15;
const SLOWER = 4;

const PAGES = {
  start: '/',
  municipality: '/gemeenten/zwolle',
  indicator: '/indicatoren/bereik-van-de-ondersteuning',
  search: '/zoeken?q=uitstroom',
};

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * One page, opened in turn with both floors, each time in a browser that knows nothing yet.
 * @param {import('playwright-core').Browser} browser
 * @param {Readonly<Record<'page' | 'plain' | 'bare', string>>} addresses
 * @param {number} rounds
 */
async function seen(browser, addresses, rounds) {
  const looks = { page: [], plain: [], bare: [] };
  const look = (name) => async () => {
    const found = await opened(browser, addresses[name], { viewport: PHONE, slower: SLOWER });
    looks[name].push(found);
    return found.paint;
  };
  const paint = await interleaved(rounds, {
    page: look('page'),
    plain: look('plain'),
    bare: look('bare'),
  });
  return { paint, looks };
}

const loads = (looks) => spread(looks.map(({ load }) => load));

function paintResult(name, { paint, looks }) {
  const ratio = spread(ratios(paint.page, paint.plain));
  const shift = Math.max(...looks.page.map((one) => one.shift));
  return {
    name: `page ${name}, first paint`,
    about: `From asking to the first picture, processor ${SLOWER} x slower, against the page without its script`,
    ratio,
    goal: 'median <= 1.15, nothing moves',
    met: ratio.median <= 1.15 && shift === 0,
    facts: [
      `page ${inWords(spread(paint.page))} ms, loaded ${inWords(loads(looks.page))}`,
      `without script ${inWords(spread(paint.plain))} ms, loaded ${inWords(loads(looks.plain))}`,
      `a page of one line ${inWords(spread(paint.bare))} ms`,
      `layout shift at most ${shift.toFixed(5)}`,
    ],
  };
}

function bytesResult(name, { looks }) {
  const of = (look) => look.bytes.document + look.bytes.script;
  const ratio = spread(looks.page.map((look, round) => of(look) / of(looks.plain[round])));
  const [{ bytes }] = looks.page;
  return {
    name: `page ${name}, bytes`,
    about:
      'What is fetched before anything is kept, without the style sheet, against the page without its script',
    ratio,
    goal: 'median <= 2, scripts <= 6 kB, style sheet <= 20 kB',
    met: ratio.median <= 2 && bytes.script <= 6000 && bytes.sheet <= 20_000,
    facts: Object.entries(bytes).map(([kind, size]) => `${kind} ${kilobytes(size)}`),
  };
}

/** From a key on a chart to the words that the mark says, against a button on a page of one line. */
async function marksResult(browser, addresses, rounds) {
  const held = { viewport: PHONE, slower: SLOWER, keep: true };
  const { page } = await opened(browser, addresses.page, held);
  const { page: floor } = await opened(browser, addresses.bare, held);
  await page.locator('svg[data-marks]').first().focus();
  const found = await interleaved(rounds, {
    page: () => answered(page, () => page.keyboard.press('ArrowDown')),
    floor: () => answered(floor, () => floor.getByRole('button').click()),
  });
  for (const one of [page, floor]) await one.context().close();
  const ratio = spread(ratios(found.page, found.floor));
  return {
    name: 'page indicator, a mark is told',
    about: `From an arrow key on a chart of all municipalities to the screen, processor ${SLOWER} x slower, against a button on a page of one line`,
    ratio,
    goal: 'median <= 6',
    met: ratio.median <= 6,
    facts: [
      `page ${inWords(spread(found.page))} ms`,
      `a page of one line ${inWords(spread(found.floor))} ms`,
    ],
  };
}

/**
 * @param {{ url: string }} system
 * @param {{ quick: boolean }} how
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function page({ url }, { quick }) {
  const rounds = quick ? 1 : ROUNDS;
  const browser = await openChromium();
  const floors = await strippedServer(url, Object.values(PAGES));
  try {
    const results = [];
    for (const [name, path] of Object.entries(PAGES)) {
      const addresses = { page: url + path, plain: floors.url + path, bare: `${floors.url}/one-line` };
      const found = await seen(browser, addresses, rounds);
      results.push(paintResult(name, found), bytesResult(name, found));
      if (name === 'indicator') results.push(await marksResult(browser, addresses, rounds));
    }
    return results;
  } finally {
    await browser.close();
    await floors.stop();
  }
}
