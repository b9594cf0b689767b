/** What was measured, for the terminal and for docs/operations. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { inWords } from './rounds.mjs';

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {string} [section] the benchmark it is of
 * @property {string} about
 * @property {import('./rounds.mjs').Spread} ratio
 * @property {string} goal
 * @property {boolean} met
 * @property {readonly string[]} facts
 */

/** @param {Result} result */
export const line = ({ name, ratio, goal, met, facts }) =>
  `${name}: ratio ${inWords(ratio)} (min / median / max of ${ratio.rounds}); goal ${goal}: ${met ? 'met' : 'not met'}; ${facts.join('; ')}`;

const machine = () =>
  `${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GB of memory, ${process.platform} ${process.arch}, Node ${process.versions.node}`;

/** @param {Result} result */
const row = ({ name, about, ratio, goal, met, facts }) =>
  `| ${name} | ${about} | ${inWords(ratio)} | ${goal}: ${met ? 'met' : '**not met**'} | ${facts.join('<br>')} |`;

const measuredOn = (busy) =>
  `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}; ${Math.round(busy * 100)}% of the machine was busy with
something else just before.`;

const table = (results) => `| what | against what | ratio | goal | absolute |
| --- | --- | --- | --- | --- |
${results.map(row).join('\n')}`;

const HEAD = `# Performance

Written by \`npm run bench -- all\`; do not edit. Machines differ and are shared, so each figure is a ratio against a floor
that was measured in the same run, in turn with the product. Three numbers are minimum / median / maximum over the rounds.
No test asserts a time.`;

const SERVED = '## Serving';
const UPLOADED = '## Uploads';
const RELEASED = '## Release';
const COMPARED = '## Comparison';
const WATCHED = '## Monitor of a round';
const READ = '## Public pages';

const served = (results, busy) => `${SERVED}

${measuredOn(busy)}

${table(results)}

More is better: a ratio of 1 is a server that does nothing but send the bytes. All send the same answer to the letter, but for
the date. The framework finds its page by the primary key of a table that holds no other, over ten connections. Where the loader is busy
all the time it bounds the fastest, and their ratio says too little of what lies between them. nginx is not
measured: it is none of the packages of this project.
`;

const uploaded = (results, busy) => `${UPLOADED}

${measuredOn(busy)}

${table(results)}

Less is better, and the floor is no product: it has no tenants, no queue, no sessions, no second person and no way back.
`;

const released = (results, busy) => `${RELEASED}

${measuredOn(busy)}

${table(results)}

Less is better. The invented release is made by \`tests/bench/release-data.mjs\`: sizes as uneven as real ones, and all indicators
of the core set. What the linear programs take is measured inside of the same run.
`;

const compared = (results, busy) => `${COMPARED}

${measuredOn(busy)}

${table(results)}

The floor of figures and standings is \`tests/bench/compare-floor.mjs\`: plain JavaScript over typed arrays. Before anything is
timed both sides must say the same of every figure of one quarter, and SQL of its first 60 slices (whole numbers exactly, others to
a billionth); the statement that a revision is held against is timed only. Quarters are invented one after another outside the
clock, so that memory is what a program needs that reads them one by one. Against SQL
more is better, elsewhere less.

What else runs on the machine is looked at only just before, and this takes ten minutes: where rounds lie far apart others worked
too. Time of the processor, told where one process works alone, is less touched by them.

![How time and memory of the comparison grow with the data](../pictures/compare-growth.svg)
`;

const watched = (results, busy) => `${WATCHED}

${measuredOn(busy)}

${table(results)}

All municipalities in one table, in a browser whose processor is made four times slower. Of frames more is better, of acts less;
the bare page is as high and holds one button. An act ends with the picture that shows what it did, as the browser itself tells.
`;

const read = (results, busy) => `${READ}

${measuredOn(busy)}

${table(results)}

Less is better. A telephone of 360 pixels, a browser that knows nothing yet, a processor made four times slower. The floor is the same page
without its script, from the memory of a server that does nothing else. Bytes are those that came over the line, compressed where the product does so; heads of answers are counted by themselves.
`;

/** A section as it stands in the document; empty when it is not there. */
function standing(text, heading) {
  const from = text.indexOf(heading);
  if (from < 0) return '';
  const next = text.indexOf('\n## ', from);
  return text.slice(from, next < 0 ? undefined : next);
}

/**
 * Writes the sections that were measured; the others stay as they are.
 * @param {URL} file
 * @param {{ results: readonly Result[], busy: number }} measured
 */
export async function writeReport(file, { results, busy }) {
  const path = fileURLToPath(file);
  const before = readFileSync(path, 'utf8');
  const sections = {
    serve: [SERVED, served],
    upload: [UPLOADED, uploaded],
    release: [RELEASED, released],
    compare: [COMPARED, compared],
    monitor: [WATCHED, watched],
    page: [READ, read],
  };
  const parts = Object.entries(sections).map(([name, [heading, write]]) => {
    const own = results.filter(({ section }) => section === name);
    return own.length > 0 ? write(own, busy) : standing(before, heading);
  });
  const text = [HEAD, ...parts].join('\n\n');
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
