/**
 * All checks, or the named ones. The last line says how many passed and failed.
 *
 *   npm test
 *   node tools/test/run.mjs unit lint
 */
import { isInstalled } from '../launch/install.mjs';
import { ROOT } from '../aliases.mjs';
import { heard, node, npmCommand, succeeds } from './commands.mjs';
import { countLastLine, NONE, one, sum } from './counts.mjs';

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
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @param {Map<string, Count>} [done] what was done before them; theirs is added
 * @returns {Promise<Map<string, Count>>}
 */
async function runSteps(steps, done = new Map()) {
  for (const step of steps) {
    const began = performance.now();
    console.log(`\n== ${step.name}: ${step.about}`);
    const count = await run(step, done);
    done.set(step.name, count);
    console.log(`-- ${step.name}: ${count.passed} passed, ${count.failed} failed, ${seconds(began)}`);
  }
  return done;
}

/** @param {Map<string, Count>} done @returns {Count} */
function told(done) {
  const failing = [...done].filter(([, { failed }]) => failed > 0).map(([name]) => name);
  if (failing.length > 0) console.log(`\nFailing: ${failing.join(', ')}`);
  return sum([...done.values()]);
}

/** @param {readonly string[]} names @returns {Promise<Count>} */
async function named(names) {
  const { STEPS } = await import('./steps.mjs');
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Error(`There is no step ${unknown.join(', ')}: ${STEPS.map(({ name }) => name).join(', ')}`);
  return told(await runSteps(STEPS.filter(({ name }) => names.includes(name))));
}

/**
 * What others need comes first. Then some steps go beside the rest: neither keeps two cores busy by itself. What they said is
 * printed in one piece. A step of which the need failed is left to the rest, which says so.
 * @returns {Promise<Count>}
 */
async function everything() {
  const { STEPS } = await import('./steps.mjs');
  const needed = new Set(STEPS.map(({ needs }) => needs));
  const first = await runSteps(STEPS.filter(({ name }) => needed.has(name)));
  const failed = [...first].filter(([, count]) => count.failed > 0).map(([name]) => name);
  const isAside = ({ aside, needs }) => aside === true && !failed.includes(needs ?? '');
  const aside = STEPS.filter(isAside).map(({ name }) => name);
  const beside = heard(node('tools/test/run.mjs', ...aside)).then((text) => {
    console.log(`\n== beside it: ${aside.join(', ')}\n${text}`);
    return countLastLine(text);
  });
  const rest = STEPS.filter((step) => !isAside(step) && !first.has(step.name));
  const done = await runSteps(rest, first);
  return sum([await beside, told(done)]);
}

/** @param {readonly string[]} names @returns {Promise<Count>} */
async function all(names) {
  try {
    if (!(await packagesAreHere())) return one(false);
    return await (names.length === 0 ? everything() : named(names));
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
