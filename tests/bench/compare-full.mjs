/** All municipalities, indicators, quarters and cells: the kernels against plain JavaScript, on one worker and on two. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inWords, interleaved, ratios, spread } from './rounds.mjs';

const CHILD = fileURLToPath(new URL('compare-child.mjs', import.meta.url));
const LIMIT_MS = 90_000;
const MOST = 1.2;
const MOST_MEGABYTES = 300;

/** @typedef {{ milliseconds: number, processor?: number, rows: number, megabytes: number }} Spent */

/** One process that computes and tells what it took. @returns {Promise<Spent>} */
export async function computed(task) {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, JSON.stringify(task)], {
    timeout: LIMIT_MS,
  });
  return JSON.parse(stdout);
}

const WORKS = /** @type {const} */ ({
  figures:
    'number, quartiles and mean of 18 groups; of every figure rank and percentile in three, Wilson and the drawn funnel (no slope: the kernels have none)',
  standings:
    'what the product keeps: number, mean, quartiles of the others, percentile, best and worst place, in three groups',
});

/**
 * @param {{ folder: string, indicators: number, quarters: number, part: number, rounds: number }} how `part`: quarters of a round
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function full({ folder, indicators, quarters, part, rounds }) {
  await computed({ folder, side: 'both', indicators });
  const results = [];
  for (const work of Object.keys(WORKS)) {
    for (const workers of [1, 2]) {
      const task = { folder, work, indicators, workers };
      const whole = workers === 1 ? await computed({ ...task, side: 'kernels', quarters }) : undefined;
      const spent = { kernels: [], floor: [] };
      const run = (side) => async () => {
        const one = await computed({ ...task, side, quarters: part });
        spent[side].push(one);
        return one.milliseconds;
      };
      const times = await interleaved(rounds, { kernels: run('kernels'), floor: run('floor') });
      results.push(resultOf({ work, workers, part, indicators, quarters }, { whole, times, spent }));
    }
  }
  return results;
}

const perSecond = (rows, milliseconds) => `${(rows / milliseconds / 1000).toFixed(2)} million rows a second`;

function resultOf({ work, workers, part, indicators, quarters }, { whole, times, spent }) {
  const ratio = spread(ratios(times.kernels, times.floor));
  const told = (side) =>
    `${side} ${inWords(spread(times[side]))} ms, ${perSecond(spent[side][0].rows, spread(times[side]).median)}, ${Math.round(Math.max(...spent[side].map(megabytesOf)))} MB`;
  return {
    name: `${work}, ${workers === 1 ? 'one worker' : 'two workers'}`,
    about: `${WORKS[work]}; ${indicators} indicators x 12 cells x ${part} quarters x 342 municipalities in each round`,
    ratio,
    goal: `median <= ${MOST} x, <= ${MOST_MEGABYTES} MB`,
    met: ratio.median <= MOST && Math.max(...spent.kernels.map(megabytesOf)) <= MOST_MEGABYTES,
    facts: [
      told('kernels'),
      told('floor'),
      ...processor(spent),
      ...(whole === undefined ? [] : [wholeOnce(whole, quarters)]),
    ],
  };
}

const megabytesOf = ({ megabytes }) => megabytes;

const wholeOnce = ({ milliseconds, rows, megabytes }, quarters) =>
  `all ${quarters} quarters once: kernels ${Math.round(milliseconds)} ms, ${perSecond(rows, milliseconds)}, ${Math.round(megabytes)} MB`;

/** What others do on the machine shows on the clock, hardly in the time of the processor. */
function processor({ kernels, floor }) {
  if (kernels[0].processor === undefined) return [];
  const of = (side) => side.map(({ processor }) => processor);
  return [`by time of the processor ${inWords(spread(ratios(of(kernels), of(floor))))} x`];
}
