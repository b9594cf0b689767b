/** What a step amounted to. */
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {Count} */
export const NONE = { passed: 0, failed: 0 };

/** A plain check counts as one. @param {boolean} well @returns {Count} */
export const one = (well) => ({ passed: well ? 1 : 0, failed: well ? 0 : 1 });

/** @param {readonly Count[]} counts @returns {Count} */
export const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});

/**
 * A run of tests that ended badly has at least one failure, whatever its report says: a file that does not load, or a
 * database that does not start, leaves no failed test behind. A run without tests is a failure too.
 * @param {boolean} well
 * @param {Count} counted
 * @returns {Count}
 */
function honest(well, { passed, failed }) {
  const silent = failed === 0 && (!well || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Counts the JSON report of Vitest. A file that could not be read counts as one failure beside the tests that failed.
 * @param {boolean} well
 * @param {string} path
 * @returns {Count}
 */
export function countVitest(well, path) {
  const text = read(path);
  if (text === '') return honest(well, NONE);
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(text);
  const broken = testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  );
  return honest(well, { passed, failed: numFailedTests + broken.length });
}

/**
 * Takes over the count that count-reporter.mjs kept.
 * @param {boolean} well
 * @param {string} path
 * @returns {Count}
 */
export function countNodeTest(well, path) {
  const text = read(path);
  return honest(well, text === '' ? NONE : JSON.parse(text));
}

/**
 * Takes over what a run of ours said in its last line. A run that did not get so far failed.
 * @param {string} text
 * @returns {Count}
 */
export function countLastLine(text) {
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/u.exec(text) ?? [];
  return passed === undefined ? one(false) : { passed: Number(passed), failed: Number(failed) };
}
