/** What was measured, for the terminal and for docs/operations. */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { inWords } from './rounds.mjs';

/**
 * @typedef {object} Result
 * @property {string} name
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

/**
 * @param {URL} file
 * @param {{ results: readonly Result[], busy: number }} measured
 */
export async function writeReport(file, { results, busy }) {
  const text = `# Performance

Written by \`npm run bench -- all\`; do not edit. Machines differ and are shared, so each figure is a ratio against a floor
that was measured in the same run, in turn with the product. Three numbers are minimum / median / maximum over the rounds.
No test asserts a time.

Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}; ${Math.round(busy * 100)}% of the machine was busy with
something else just before.

| what | against what | ratio | goal | absolute |
| --- | --- | --- | --- | --- |
${results.map(row).join('\n')}

For the pages more is better: a ratio of 1 is a server that does nothing but send the bytes. For the upload less is better,
and the floor is no product: it has no tenants, no queue, no sessions, no second person and no way back.
`;
  const path = fileURLToPath(file);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
