/** Draws growth: how many times the time and the memory against how many times the data, both on doubling scales. */

const WIDTH = 640;
const HEIGHT = 400;
const LEFT = 64;
const RIGHT = 168;
const TOP = 56;
const BOTTOM = 56;
const MOST = 16;

/** Readable on white and on black. */
const INK = '#7a7a7a';
const COLOURS = { quarters: '#2f7fd1', indicators: '#c2571a' };

const along = (value, from, to) => from + (Math.log2(value) / Math.log2(MOST)) * (to - from);
const x = (size) => along(size, LEFT, WIDTH - RIGHT);
const y = (times) => along(Math.max(0.5, times), HEIGHT - BOTTOM, TOP);

const text = (at, words, more = '') =>
  `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" ${more}>${words}</text>`;

const grid = [1, 2, 4, 8, 16].flatMap((tick) => [
  `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(tick).toFixed(1)}" y2="${y(tick).toFixed(1)}" stroke-opacity="0.35"/>`,
  text([LEFT - 10, y(tick) + 4], `${tick} x`, 'text-anchor="end"'),
  text([x(tick), HEIGHT - BOTTOM + 22], `${tick} x`, 'text-anchor="middle"'),
]);

/** Where two labels would lie on each other the lower one gives way. */
function apart(labels) {
  const sorted = labels.toSorted((one, other) => one.at - other.at);
  for (const [index, label] of sorted.entries())
    if (index > 0) label.at = Math.max(label.at, sorted[index - 1].at + 17);
  return sorted;
}

function series({ name, points }, unit) {
  const [first] = points;
  const at = points.map((point) => [x(point.size), y(point[unit] / first[unit])]);
  const colour = COLOURS[name];
  const dashed = unit === 'megabytes' ? ' stroke-dasharray="5 4"' : '';
  const path = at.map((pair) => pair.map((one) => one.toFixed(1)).join(',')).join(' ');
  const dots = at.map(
    ([cx, cy]) =>
      `<circle cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="3.5" fill="${colour}" stroke="none"/>`,
  );
  const words = `${unit === 'megabytes' ? 'memory' : 'time'}, ${name}`;
  return {
    drawn: [`<polyline points="${path}" stroke="${colour}" stroke-width="2" fill="none"${dashed}/>`, ...dots],
    label: { at: at.at(-1)[1] + 4, words, colour },
  };
}

function said({ name, points }) {
  const [first] = points;
  const each = points.map(
    ({ size, milliseconds, megabytes }) =>
      `at ${size} x ${(milliseconds / first.milliseconds).toFixed(1)} x the time and ${Math.round(megabytes)} MB`,
  );
  return `More ${name}: ${each.join(', ')}.`;
}

/**
 * @param {readonly { name: 'quarters' | 'indicators', points: readonly { size: number, milliseconds: number, megabytes: number }[] }[]} lines
 * @param {string} one what 1 x is
 */
export function growthChart(lines, one) {
  const all = lines.flatMap((line) => [series(line, 'milliseconds'), series(line, 'megabytes')]);
  const labels = apart(all.map(({ label }) => label)).map(({ at, words, colour }) =>
    text([WIDTH - RIGHT - 44, at], words, `fill="${colour}"`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc">
<title id="title">How time and memory of the comparison grow with the data</title>
<desc id="desc">1 x is ${one}. ${lines.map(said).join(' ')}</desc>
<g font-family="sans-serif" font-size="13" fill="${INK}">
${text([LEFT, 24], 'Times the time and the memory, against times the data', 'font-size="15"')}
${text([LEFT, 42], `1 x is ${one}; the thin line is as much more time as there is data`)}
<g stroke="${INK}">
${grid.filter((line) => line.startsWith('<line')).join('\n')}
<line x1="${x(1).toFixed(1)}" y1="${y(1).toFixed(1)}" x2="${x(10).toFixed(1)}" y2="${y(10).toFixed(1)}" stroke-opacity="0.7"/>
${all.flatMap(({ drawn }) => drawn).join('\n')}
</g>
${grid.filter((line) => line.startsWith('<text')).join('\n')}
${text([(LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12], 'data', 'text-anchor="middle"')}
${labels.join('\n')}
</g>
</svg>
`;
}
