/** `npm run bench [-- page | upload | all]`: ratios against a floor in the same run; `all` writes them down. */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { page } from './page.mjs';
import { runningSystem } from './system.mjs';
import { upload } from './upload.mjs';

const BENCHES = { page, upload };
const REPORT = fileURLToPath(new URL('../../docs/operations/performance.md', import.meta.url));

function report(lines) {
  const machine = `${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const rows = lines.map(({ name, text }) => `| ${name} | ${text.slice(name.length + 2)} |`);
  return [
    '# Performance',
    '',
    'Written by `npm run bench -- all`. Every figure is a ratio against a floor that was measured in the same run, in turn;',
    'no test asserts a time.',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}.`,
    '',
    '| what | ratio over the rounds |',
    '| --- | --- |',
    ...rows,
    '',
    'A page served is requests per second: higher is better, 1 is the plain static server. Upload to visible comparison is',
    'time: it counts eight calls of two people, the check, and the comparison of all municipalities that delivered the quarter;',
    'the floor is one transaction that stores the same rows.',
    '',
  ].join('\n');
}

const asked = process.argv[2] ?? 'all';
const names = asked === 'all' ? Object.keys(BENCHES) : [asked];
const unknown = names.find((name) => !(name in BENCHES));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}": choose ${Object.keys(BENCHES).join(', ')} or all.`);
  process.exit(1);
}
console.log('Starting the system ...');
const system = await runningSystem();
try {
  const lines = [];
  for (const name of names) {
    console.log(name);
    lines.push(...(await BENCHES[name](system.url)));
  }
  for (const { text } of lines) console.log(text);
  if (asked === 'all') writeFileSync(REPORT, report(lines));
} finally {
  await system.stop();
}
