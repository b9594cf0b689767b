/** Time and memory of the kernels as the data grow: more quarters, and more indicators. */
import { writeFileSync } from 'node:fs';
import { growthChart } from './compare-chart.mjs';
import { computed } from './compare-full.mjs';
import { spread } from './rounds.mjs';

const CHART = new URL('../../docs/pictures/compare-growth.svg', import.meta.url);

const SIZES = [1, 2, 4, 8, 10];
const MOST_AT_TWO = 2.1;
const MOST_AT_TEN = 12;
const MOST_MEGABYTES = 300;

/**
 * @param {{ folder: string, indicators: number, quarters: number, rounds: number, draw: boolean }} how the size that is called 1
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function growth({ folder, indicators, quarters, rounds, draw }) {
  const axes = [
    { name: 'quarters', of: (size) => ({ indicators, quarters: quarters * size }) },
    { name: 'indicators', of: (size) => ({ indicators: indicators * size, quarters }) },
  ];
  const lines = [];
  for (const { name, of } of axes) {
    const spent = SIZES.map(() => []);
    for (let round = 0; round < rounds; round += 1) {
      const order = [...SIZES.entries()];
      if (round % 2 === 1) order.reverse();
      for (const [at, size] of order)
        spent[at].push(
          await computed({ folder, side: 'kernels', work: 'standings', workers: 1, ...of(size) }),
        );
    }
    lines.push({ name, points: SIZES.map((size, at) => pointOf(size, spent[at])) });
  }
  const one = `${indicators} indicators x ${quarters} quarters x 12 cells`;
  if (draw) writeFileSync(CHART, growthChart(lines, one));
  return lines.map((one) => resultOf(one, { indicators, quarters, rounds }));
}

const pointOf = (size, spent) => ({
  size,
  milliseconds: spread(spent.map(({ milliseconds }) => milliseconds)).median,
  processor: spread(spent.map(({ processor }) => processor)).median,
  megabytes: Math.max(...spent.map(({ megabytes }) => megabytes)),
});

function resultOf({ name, points }, { indicators, quarters, rounds }) {
  const [first] = points;
  const times = (size, unit = 'milliseconds') =>
    points.find((point) => point.size === size)[unit] / first[unit];
  const most = Math.max(...points.map(({ megabytes }) => megabytes));
  return {
    name: `growth, ${name}`,
    about: `Standings at 1, 2, 4, 8 and 10 x ${name} against 1 x (${indicators} indicators x ${quarters} quarters x 12 cells); medians of ${rounds} rounds; the ratio is of 10 x`,
    ratio: spread([times(10)]),
    goal: `10 x <= ${MOST_AT_TEN} x, 2 x <= ${MOST_AT_TWO} x, <= ${MOST_MEGABYTES} MB`,
    met: times(10) <= MOST_AT_TEN && times(2) <= MOST_AT_TWO && most <= MOST_MEGABYTES,
    facts: [
      ...points.map(
        ({ size, milliseconds, megabytes }) =>
          `${size} x: ${Math.round(milliseconds)} ms (${times(size).toFixed(2)} x), ${Math.round(megabytes)} MB`,
      ),
      `by time of the processor 2 x ${times(2, 'processor').toFixed(2)}, 10 x ${times(10, 'processor').toFixed(2)}`,
    ],
  };
}
