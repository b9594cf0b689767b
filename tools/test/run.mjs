/**
 * All checks, or the named ones. The last line says how many passed and failed.
 *
 *   npm test
 *   node tools/test/run.mjs unit lint
 */
import { isInstalled } from '../launch/install.mjs';
import { ROOT } from '../aliases.mjs';
import { npmCommand, succeeds } from './commands.mjs';
import { NONE, one, sum } from './counts.mjs';

/** @typedef {import('./counts.mjs').Count} Count */

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Packages first: the steps themselves import some. */
async function packagesAreHere() {
  if (isInstalled(ROOT)) return true;
  console.log('== install: packages of package-lock.json');
  return succeeds(npmCommand('ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'));
}

/**
 * @param {import('./steps.mjs').Step} step
 * @param {Map<string, Count>} done
 * @returns {Promise<Count>}
 */
async function run(step, done) {
  if (step.needs && (done.get(step.needs) ?? NONE).failed > 0) {
    console.log(`Not run: it needs ${step.needs}, and that failed.`);
    return one(false);
  }
  try {
    return await step.run();
  } catch (problem) {
    console.error(problem);
    return one(false);
  }
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<Map<string, Count>>}
 */
async function runSteps(names) {
  const { STEPS } = await import('./steps.mjs');
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Error(`There is no step ${unknown.join(', ')}: ${STEPS.map(({ name }) => name).join(', ')}`);
  const done = new Map();
  for (const step of STEPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const began = performance.now();
    console.log(`\n== ${step.name}: ${step.about}`);
    const count = await run(step, done);
    done.set(step.name, count);
    console.log(`-- ${step.name}: ${count.passed} passed, ${count.failed} failed, ${seconds(began)}`);
  }
  return done;
}

/** @param {readonly string[]} names @returns {Promise<Count>} */
async function all(names) {
  try {
    if (!(await packagesAreHere())) return one(false);
    const done = await runSteps(names);
    const failing = [...done].filter(([, { failed }]) => failed > 0).map(([name]) => name);
    if (failing.length > 0) console.log(`\nFailing: ${failing.join(', ')}`);
    return sum([...done.values()]);
  } catch (problem) {
    console.error(problem);
    return one(false);
  }
}

const began = performance.now();
const { passed, failed } = await all(process.argv.slice(2));
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\nTook ${seconds(began)}.`);
console.log(`${passed} passed, ${failed} failed`);
