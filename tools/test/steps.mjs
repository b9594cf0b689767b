/** The steps of `npm test`, those that go aside in their order, and the rest in theirs. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../aliases.mjs';
import { chromiumPath } from './chromium.mjs';
import { installed, node, npmCommand, succeeds } from './commands.mjs';
import { countNodeTest, countVitest, one, sum } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Count} Count
 * @typedef {{ name: string, about: string, needs?: string, aside?: boolean, run: () => Promise<Count> }} Step
 */

/** Lines for a file, not a picture for a terminal. */
const PLAIN = { NX_TUI: 'false', NX_DAEMON: 'false' };

/**
 * @param {import('./commands.mjs').Command} command
 * @param {NodeJS.ProcessEnv} env
 */
const check = async (command, env = {}) => one(await succeeds(command, env));

/**
 * Runs something that writes a report, and counts what it wrote.
 * @param {(report: string) => Promise<Count>} work
 */
async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'test-report-'));
  try {
    return await work(join(folder, 'report'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 */
function vitest(project, env = {}) {
  return withReport(async (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const well = await succeeds(installed('vitest', 'run', '--project', project, ...reporters), env);
    return countVitest(well, report);
  });
}

/** The files are named one by one: what Node makes of a folder differs from version to version. @param {string} folder */
function nodeTest(folder) {
  const files = existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder), { recursive: true }) : [];
  const tests = files.map(String).filter((file) => /\.test\.mjs$/u.test(file));
  if (tests.length === 0) return Promise.resolve(one(false));
  return withReport(async (report) => {
    const out = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
    const count = ['--test-reporter=./tools/test/count-reporter.mjs', '--test-reporter-destination=stderr'];
    // A test that failed halfway leaves a server or a timer behind, and would keep its file waiting for ever.
    const paths = tests.sort().map((file) => join(folder, file));
    const command = node('--test', '--test-force-exit', ...out, ...count, ...paths);
    return countNodeTest(await succeeds(command, { TEST_COUNT: report }), report);
  });
}

/** All at once: parts that were read by themselves would each have the types of all others worked out again. */
function lint() {
  const settings = ['*.config.{ts,mjs}', '.dependency-cruiser.cjs'];
  return check(
    installed('eslint', '--max-warnings=1000', 'apps', 'libs', 'tests', 'tools', ...settings),
    PLAIN,
  );
}

async function boundaries() {
  return sum([await check(node('tools/check-boundaries.mjs')), await vitest('boundaries')]);
}

async function journeys() {
  return vitest('journeys', { CHROME_PATH: await chromiumPath() });
}

/** @type {readonly Step[]} */
export const STEPS = [
  { name: 'lock', aside: true, about: 'the lock file', run: () => check(node('tools/check-lock.mjs')) },
  {
    name: 'licences',
    aside: true,
    about: 'licences and install scripts of all packages',
    run: () => check(node('tools/check-licences.mjs')),
  },
  {
    name: 'format',
    aside: true,
    about: 'formatting',
    run: () => check(installed('prettier', '--check', '--log-level=warn', '.')),
  },
  {
    name: 'types',
    aside: true,
    about: 'types',
    run: () => check(installed('nx', 'run-many', '-t', 'types', '--output-style=static'), PLAIN),
  },
  { name: 'lint', aside: true, about: 'lint', run: lint },
  {
    name: 'boundaries',
    aside: true,
    about: 'boundaries, and whether their guards are awake',
    run: boundaries,
  },
  {
    name: 'documents',
    aside: true,
    about: 'paths and commands in the documents',
    run: () => check(node('tools/check-docs.mjs')),
  },
  {
    name: 'vectors',
    aside: true,
    about: 'figures against the examples',
    run: () => check(node('tools/verify/verify.mjs')),
  },
  // Servers, databases and ports of their own: they wait behind what reads, and keep the journeys waiting no longer.
  { name: 'database', aside: true, about: 'tests on a real PostgreSQL', run: () => vitest('db') },
  { name: 'launch', aside: true, about: 'starting and stopping', run: () => nodeTest('tests/launch') },
  {
    name: 'faults',
    about: 'faults on purpose: a worker killed, PostgreSQL crashed, a worker under attack',
    aside: true,
    needs: 'build',
    run: () => vitest('faults'),
  },
  { name: 'unit', about: 'tests beside the code', run: () => vitest('unit') },
  { name: 'build', about: 'the build', run: () => check(npmCommand('run', 'build')) },
  { name: 'journeys', about: 'journeys in a real browser', needs: 'build', run: journeys },
];
