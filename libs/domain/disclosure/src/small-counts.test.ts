import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, IndicatorFigure, IndicatorValue } from '@ijkpunt/model';
import { whyWithheld, withholdable } from './small-counts.ts';

const THRESHOLD = 10;

const of = (method: Indicator['method']): Indicator => ({ method }) as Indicator;

function figureOf(numerator: number, denominator?: number, countsPeople = true): IndicatorFigure {
  const above = { measure: 'part', taken: 'in-quarter', value: numerator, countsPeople: true } as const;
  const below =
    denominator === undefined
      ? []
      : [{ measure: 'whole', taken: 'in-quarter', value: denominator, countsPeople } as const];
  const value = denominator === undefined ? numerator : numerator / denominator;
  return {
    kind: 'figure',
    value,
    numerator,
    denominator,
    grade: 'A',
    reasons: [],
    ingredients: [above, ...below],
  };
}

describe('why a value is withheld by itself', () => {
  it.each([
    ['a count of one', 'count', figureOf(1), 'small-count'],
    ['a count just below the threshold', 'count', figureOf(9), 'small-count'],
    ['nobody is no small count', 'count', figureOf(0), undefined],
    ['a count at the threshold', 'count', figureOf(10), undefined],
    ['a small part of a large whole', 'share', figureOf(4, 400), 'small-count'],
    ['a percentage of too few people', 'share', figureOf(10, 19), 'small-base'],
    ['few people who are not in the part', 'share', figureOf(95, 100), 'telling-rest'],
    ['everyone of a small group', 'share', figureOf(40, 40), 'telling-rest'],
    ['a rate has no rest', 'rate', figureOf(95, 100), undefined],
    ['posts are no people', 'ratio', figureOf(500, 4, false), undefined],
  ] as const)('%s', (_case, method, value, why) => {
    expect(whyWithheld(of(method), value, THRESHOLD)).toBe(why);
  });

  it('is never said of what has no figure', () => {
    const gap: IndicatorValue = { kind: 'missing', why: 'late', measure: 'part' };
    expect(whyWithheld(of('count'), gap, THRESHOLD)).toBeUndefined();
  });

  it('is said of every count from 1 up to the threshold, and of no value that may stand', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.constantFrom('share', 'rate', 'count'), (part, rest, method) => {
        const value = method === 'count' ? figureOf(part) : figureOf(part, part + rest);
        const why = whyWithheld(of(method), value, THRESHOLD);
        if (part > 0 && part < THRESHOLD) expect(why).toBe('small-count');
        expect(withholdable(of(method), value, THRESHOLD)).toBe(why !== undefined);
      }),
    );
  });
});
