/**
 * Measures the product against floors of the same run.
 *
 *   npm run bench               every benchmark, to the terminal
 *   npm run bench -- page       one of them
 *   npm run bench -- all        every benchmark, and docs/operations/performance.md is written anew
 *
 * It starts a system of its own; BENCH_URL names one that runs already.
 */
import { join } from 'node:path';
import { freePort, ownFolder, removeFolder, startSystem } from '../journeys/running-system.mjs';
import { untilIdle } from './idle.mjs';
import { page } from './page.mjs';
import { line, writeReport } from './report.mjs';
import { upload } from './upload.mjs';

const BENCHMARKS = { page, upload };
const REPORT = new URL('../../docs/operations/performance.md', import.meta.url);

/** Nothing here takes this long: a run that still goes on is stuck. */
const LIMIT_MS = 20 * 60_000;

function chosen(names) {
  if (names.length === 0 || names.includes('all')) return Object.keys(BENCHMARKS);
  const unknown = names.filter((name) => !Object.hasOwn(BENCHMARKS, name));
  if (unknown.length === 0) return names;
  throw new Error(`There is no benchmark ${unknown.join(', ')}: ${Object.keys(BENCHMARKS).join(', ')}, all`);
}

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
async function system() {
  const given = process.env.BENCH_URL;
  if (given) return { url: given.replace(/\/$/u, ''), stop: () => Promise.resolve() };
  console.log('Starting a system with the whole demonstration; that takes a minute or two.');
  const folder = ownFolder();
  try {
    const running = await startSystem(join(folder, 'data'), await freePort());
    const stop = async () => {
      await running.stop();
      removeFolder(folder);
    };
    return { url: running.url, stop };
  } catch (problem) {
    removeFolder(folder);
    throw problem;
  }
}

async function measure(names) {
  const subject = await system();
  const stuck = setTimeout(() => void subject.stop().finally(() => process.exit(1)), LIMIT_MS);
  try {
    const results = [];
    let most = 0;
    for (const name of names) {
      const busy = await untilIdle();
      most = Math.max(most, busy);
      if (busy > 0.25) console.log(`The machine stays busy (${Math.round(busy * 100)}%); ratios may suffer.`);
      const found = await BENCHMARKS[name](subject);
      for (const result of found) console.log(line(result));
      results.push(...found);
    }
    return { results, busy: most };
  } finally {
    clearTimeout(stuck);
    await subject.stop();
  }
}

const names = process.argv.slice(2);
const measured = await measure(chosen(names));
if (names.includes('all')) {
  await writeReport(REPORT, measured);
  console.log('Written: docs/operations/performance.md');
}
