/**
 * Checks the types of one project, its tests included.
 *
 *   node tools/check-types.mjs libs/domain/model
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './aliases.mjs';

/** The fast compiler. The other one, `typescript`, is there for tools that need its programming interface. */
const COMPILER = join(ROOT, 'node_modules/ts7/bin/tsc');

/** Tests of the domain may know Node while the domain itself may not: they have a tsconfig of their own. */
const CONFIGS = ['tsconfig.json', 'tsconfig.test.json'];

const NO_INPUTS = 'TS18003';

/**
 * @param {string} project
 * @returns {string[]} the configurations that exist
 */
function configsOf(project) {
  return CONFIGS.map((name) => join(ROOT, project, name)).filter((path) => existsSync(path));
}

/**
 * @param {string} config
 * @returns {boolean} whether all is well
 */
function check(config) {
  const { status, stdout } = spawnSync(process.execPath, [COMPILER, '--noEmit', '-p', config], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  // A library without tests is found by counting tests, not here.
  if (config.endsWith('tsconfig.test.json') && stdout.includes(NO_INPUTS)) return true;
  process.stdout.write(stdout);
  return status === 0;
}

const [project] = process.argv.slice(2);
const configs = project ? configsOf(project) : [];
if (configs.length === 0) console.error(`No tsconfig.json in ${project ?? '(no project named)'}.`);
// Every configuration is checked, also after a failure: one run tells all.
const results = configs.map(check);
if (results.length === 0 || results.includes(false)) process.exitCode = 1;
