/**
 * Measures the product against floors of the same run.
 *
 *   npm run bench                       every benchmark, to the terminal
 *   npm run bench -- serve              one of them
 *   npm run bench -- compare --quick    a size that shows only that it runs
 *   npm run bench -- compare --write    one of them, and its section of docs/operations/performance.md is written anew
 *   npm run bench -- all                every benchmark, and the whole of that document
 *
 * It starts a system of its own where one is needed; BENCH_URL names one that runs already.
 */
import { join } from 'node:path';
import { freePort, ownFolder, removeFolder, startSystem } from '../journeys/running-system.mjs';
import { compare } from './compare.mjs';
import { untilIdle } from './idle.mjs';
import { monitor } from './monitor.mjs';
import { page } from './page.mjs';
import { release } from './release.mjs';
import { line, writeReport } from './report.mjs';
import { serve } from './serve.mjs';
import { upload } from './upload.mjs';

const BENCHMARKS = { serve, upload, release, compare, monitor, page };

/** Whoever measures asks more in a second than anybody does in a minute. */
const WITHOUT_PACE = { CALLS_PER_ACCOUNT: '1000000', CALLS_PER_KEY: '1000000', CALLS_PER_NETWORK: '1000000' };

/** What measures its parts by itself. */
const WITHOUT_SYSTEM = new Set(['compare']);

/** What takes minutes, and tells of each of its parts when it is done. */
const SPEAKS = new Set(['compare']);

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
  console.log('Starting a system with the whole demonstration; that takes some minutes.');
  const folder = ownFolder();
  try {
    const running = await startSystem(join(folder, 'data'), await freePort(), WITHOUT_PACE);
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

const nothing = { url: '', stop: () => Promise.resolve() };

async function measure(names, how) {
  const subject = names.every((name) => WITHOUT_SYSTEM.has(name)) ? nothing : await system();
  const stuck = setTimeout(() => void subject.stop().finally(() => process.exit(1)), LIMIT_MS);
  try {
    const results = [];
    let most = 0;
    for (const name of names) {
      const busy = await untilIdle();
      most = Math.max(most, busy);
      if (busy > 0.25) console.log(`The machine stays busy (${Math.round(busy * 100)}%); ratios may suffer.`);
      const found = await BENCHMARKS[name](subject, how);
      if (!SPEAKS.has(name)) for (const result of found) console.log(line(result));
      results.push(...found.map((result) => ({ ...result, section: name })));
    }
    return { results, busy: most };
  } finally {
    clearTimeout(stuck);
    await subject.stop();
  }
}

const given = process.argv.slice(2);
const names = given.filter((word) => !word.startsWith('--'));
const all = names.includes('all');
const measured = await measure(chosen(names), { quick: given.includes('--quick') });
if (all || given.includes('--write')) {
  await writeReport(REPORT, measured);
  console.log('Written: docs/operations/performance.md');
}
