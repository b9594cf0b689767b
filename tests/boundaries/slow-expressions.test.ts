import { describe, expect, it } from 'vitest';
import { evilTexts, expressionsBelow, type Expression } from './expressions.ts';

/** Short ones first: what doubles with each sign is found out before it takes for ever. */
const LENGTHS = [12, 16, 20, 24, 40, 100, 300, 700, 2000];

/** How many times slower an expression may be than one that is known to look through a text once for each of its signs. */
const TIMES = 20;

/** Shorter than this, a clock tells nothing. */
const SHORTEST = 300;

const KNOWN_TO_BE_SQUARE = /a+$/u;

/** The shortest of some turns: a busy machine makes one longer, and none shorter. */
function shortest(expression: RegExp, text: string, turns: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < turns; turn += 1) {
    expression.lastIndex = 0;
    const began = performance.now();
    expression.test(text);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

const limitAt = (length: number) =>
  TIMES * shortest(KNOWN_TO_BE_SQUARE, `${'a'.repeat(Math.max(length, SHORTEST))}!`, 5);

/** The first evil text that an expression takes too long over; undefined when there is none. */
function tooSlowOver(one: Expression, limits: ReadonlyMap<number, number>): string | undefined {
  for (const [length, limit] of limits)
    for (const text of evilTexts(one, length)) {
      if (shortest(one.expression, text, 1) <= limit) continue;
      if (shortest(one.expression, text, 2) > limitAt(length)) return `${text.slice(0, 60)} (${length})`;
    }
  return undefined;
}

// The first turns are of an engine that is not warm.
limitAt(SHORTEST);
const LIMITS = new Map(LENGTHS.map((length) => [length, limitAt(length)]));

describe('a regular expression', () => {
  it.each([
    /(a+)+$/u,
    /^(\w+\s?)*$/u,
    /(x|x)*y/u,
    /^(?:.*?,){4}P/u,
    /a.*b.*c.*d/u,
    /(?:\d+-?)+:/u,
    /\s*\s*\s*;/u,
  ])('that goes back over and over is found out: %s', (expression) => {
    expect(tooSlowOver({ where: 'here', expression }, LIMITS)).toBeDefined();
  });

  it.each([/^\d{4}Q[1-4]$/u, /^Bearer(?: +(.*))?$/iu, /\s+$/u])('that goes on is not: %s', (expression) => {
    expect(tooSlowOver({ where: 'here', expression }, LIMITS)).toBeUndefined();
  });

  it('of what runs on a server takes no longer over an evil text than its length times itself', () => {
    const all = ['apps/api/src', 'libs/backend/src', 'libs/contract/src', 'libs/domain'].flatMap(
      expressionsBelow,
    );
    // The reader of sources finds them: it would be a quiet guard that read none.
    expect(all.length).toBeGreaterThan(120);
    const slow = all.flatMap((one) => {
      const text = tooSlowOver(one, LIMITS);
      return text === undefined ? [] : [`${one.where} takes long over ${text}`];
    });
    expect(slow).toEqual([]);
  });
});
