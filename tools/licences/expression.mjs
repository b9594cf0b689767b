/** SPDX expressions: "MIT", "(MIT OR GPL-3.0-only)", "Apache-2.0 AND BSD-3-Clause". */

const WORD = /\(|\)|[^\s()]+/gu;
const IDENTIFIER = /^[A-Za-z0-9.+-]+$/u;
const OPERATORS = new Set(['AND', 'OR', 'WITH', '(', ')']);

/**
 * @typedef {{ words: string[], allowed: (licence: string) => boolean }} Reading
 */

/**
 * "A WITH B" is asked for as a whole: an exception changes the licence, and the changed one has to be known.
 * @param {Reading} reading
 * @returns {boolean | undefined}
 */
function term(reading) {
  const { words, allowed } = reading;
  const word = words.shift();
  if (word === '(') {
    const inside = either(reading);
    return words.shift() === ')' ? inside : undefined;
  }
  if (word === undefined || OPERATORS.has(word) || !IDENTIFIER.test(word)) return undefined;
  if (words[0] !== 'WITH') return allowed(word);
  words.shift();
  const exception = words.shift();
  return exception === undefined || OPERATORS.has(exception)
    ? undefined
    : allowed(`${word} WITH ${exception}`);
}

/**
 * All parts apply at once. A part that is not understood makes the whole not understood, also beside one that is refused.
 * @param {Reading} reading
 * @returns {boolean | undefined}
 */
function both(reading) {
  let verdict = term(reading);
  while (reading.words[0] === 'AND') {
    reading.words.shift();
    const next = term(reading);
    verdict = verdict === undefined || next === undefined ? undefined : verdict && next;
  }
  return verdict;
}

/**
 * The choice is ours: one part that is allowed is enough. AND binds before OR.
 * @param {Reading} reading
 * @returns {boolean | undefined}
 */
function either(reading) {
  let verdict = both(reading);
  while (reading.words[0] === 'OR') {
    reading.words.shift();
    const next = both(reading);
    verdict = verdict === undefined || next === undefined ? undefined : verdict || next;
  }
  return verdict;
}

/**
 * @param {string} expression
 * @param {(licence: string) => boolean} allowed
 * @returns {boolean | undefined} undefined when it is no expression
 */
export function decide(expression, allowed) {
  const reading = { words: expression.match(WORD) ?? [], allowed };
  const verdict = either(reading);
  return reading.words.length === 0 ? verdict : undefined;
}
