/** A whole release, protected and attacked: against the linear programs of it alone; and a second release of which one municipality changed. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { callerFor, waitFor } from './caller.mjs';
import { spread } from './rounds.mjs';
import { deliverAgain } from './upload.mjs';

const CHILD = fileURLToPath(new URL('release-child.mjs', import.meta.url));
const LIMIT_MS = 10 * 60_000;
const WHOLE = [342, 12];
const QUICK = [40, 2];
const BENCHMARK = 'statushouders-voorbeeld';

/** Protection and attack of an invented release with sex and age, in a process of its own. */
async function invented(size, ...how) {
  const words = [CHILD, ...size.map(String), ...how];
  const { stdout } = await promisify(execFile)(process.execPath, words, { timeout: LIMIT_MS });
  return JSON.parse(stdout);
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
const share = ({ shown, withheld }) => `${shown} of ${shown + withheld}`;
const both = ({ protect, attack }) => protect + attack;
const spent = (step) => `protected in ${seconds(step.protect)}, attacked in ${seconds(step.attack)}`;

/**
 * @param {{ url: string }} system
 * @param {{ quick?: boolean }} how
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function release({ url }, { quick = false } = {}) {
  const size = quick ? QUICK : WHOLE;
  const alone = await invented(size);
  const threads = await invented(size, 'threads');
  return [...aboutProtection(size, alone, threads), await secondRelease(url)];
}

function aboutProtection(size, { whole, correction, megabytes }, threads) {
  return [inOneThread(size, whole, megabytes), onAllCores(whole, threads), corrected(whole, correction)];
}

function inOneThread([municipalities, quarters], whole, megabytes) {
  const { report } = whole;
  const ratio = both(whole) / whole.solving;
  return {
    name: 'release, protected and attacked',
    about: `${municipalities} invented municipalities, the core set, ${quarters} quarters, sex and age; in one thread, once; against the linear programs of it alone`,
    ratio: spread([ratio]),
    goal: '<= 2 x, no leak',
    met: ratio <= 2 && report.leaks === 0,
    facts: [
      `${report.cells} cells, ${report.relations} relations, ${report.sensitive} to protect`,
      spent(whole),
      `${whole.programs} linear programs: ${seconds(whole.solving)}`,
      `${report.attack.proven} secrets proven by tables that were checked, ${report.sensitive - report.attack.proven} searched, ${report.leaks} leaks`,
      `figures shown ${share(report.figures)}, totals ${share(report.totals)}, breakdowns ${share(report.breakdowns)}`,
      `${Math.round(megabytes)} MB`,
    ],
  };
}

function onAllCores(whole, threads) {
  return {
    name: 'release, on all cores',
    about: 'The same as the worker does it, a thread for each core, against one thread',
    ratio: spread([both(threads.whole) / both(whole)]),
    goal: '< 1 x, the same pattern',
    met: both(threads.whole) < both(whole) && threads.whole.report.hidden === whole.report.hidden,
    facts: [spent(threads.whole), `${Math.round(threads.megabytes)} MB`],
  };
}

function corrected(whole, correction) {
  return {
    name: 'release, corrected',
    about: 'One figure of one municipality differs: protected and attacked again, against the first time',
    ratio: spread([both(correction) / both(whole)]),
    goal: '<= 0.2 x',
    met: both(correction) <= 0.2 * both(whole),
    facts: [spent(correction), `${correction.programs} linear programs`, `${correction.report.leaks} leaks`],
  };
}

/** From the request until a release of the whole demonstration is out, after one municipality delivered again. */
async function secondRelease(url) {
  await deliverAgain(url);
  const coordinator = await callerFor(url, 'coordinator@divosa.example');
  const began = performance.now();
  const body = { benchmark: BENCHMARK, mode: 'at-once' };
  const { id } = await coordinator('/releases', { method: 'POST', body });
  const mine = async () => {
    const list = await coordinator('/releases');
    return list.flatMap(({ releases }) => releases).find((one) => one.id === id);
  };
  const isOver = ({ state }) => ['released', 'failed', 'refused'].includes(state);
  const out = await waitFor(mine, isOver, 5 * 60_000);
  if (out.state !== 'released') throw new Error(`the release is ${out.state}`);
  const took = performance.now() - began;
  return {
    name: 'release, one municipality delivered again',
    about: 'The demonstration with one figure changed, from the request until all pages are out; against 5 s',
    ratio: spread([took / 5000]),
    goal: '<= 1 x',
    met: took <= 5000,
    facts: [seconds(took), `${out.pagesBaked} pages, of which ${out.pagesKept} were kept`],
  };
}
