import type { Indicator, IndicatorFigure } from '@ijkpunt/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competitionRanks } from '../ranks.ts';
import { distributionOf, FEWEST_CONTRIBUTING, rankRangesOf, takesPart } from './standing.ts';

const RATE = { method: 'rate', direction: 'higher' } as Indicator;

function value(share: number, denominator = 1): IndicatorFigure {
  const numerator = share * denominator;
  return { kind: 'figure', value: share, numerator, denominator, grade: 'A', reasons: [] };
}

describe('fewer than five municipalities', () => {
  const four = [1, 2, 3, 4].map((share) => value(share));

  it('give no quartiles and no ranks', () => {
    expect(FEWEST_CONTRIBUTING).toBe(5);
    expect(distributionOf(four)).toBeUndefined();
    expect(rankRangesOf(RATE, four)).toEqual([]);
  });

  it('become a group with the fifth', () => {
    const five = [...four, value(5)];
    expect(distributionOf(five)).toEqual({ contributing: 5, lowerQuartile: 2, median: 3, upperQuartile: 4 });
    expect(rankRangesOf(RATE, five)).toHaveLength(5);
  });
});

describe('a rank', () => {
  const five = [5, 4, 3, 2, 1].map((share) => value(share, 1000));

  it('is first for the highest, unless lower is better', () => {
    expect(rankRangesOf(RATE, five).map(({ best }) => best)).toEqual([1, 2, 3, 4, 5]);
    const lower = rankRangesOf({ ...RATE, direction: 'lower' }, five);
    expect(lower.map(({ best }) => best)).toEqual([5, 4, 3, 2, 1]);
  });

  it('spans every place when the intervals overlap', () => {
    const wide = [5, 4, 3, 2, 1].map((share) => value(share, 1));
    expect(rankRangesOf(RATE, wide)).toEqual(wide.map(() => ({ best: 1, worst: 5, of: 5 })));
  });

  it('is not given to a value without interval', () => {
    expect(rankRangesOf({ ...RATE, method: 'ratio' }, five)).toEqual([]);
  });

  it('holds the competition rank, within the number that takes part', () => {
    const many = fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 500 })), {
      minLength: 5,
      maxLength: 40,
    });
    fc.assert(
      fc.property(many, fc.constantFrom('share', 'rate'), (pairs, method) => {
        const values = pairs.map(([numerator, more]) => {
          const denominator = numerator + more;
          return { ...value(0), value: numerator / denominator, numerator, denominator };
        });
        const ranges = rankRangesOf({ ...RATE, method }, values);
        const ranks = competitionRanks(
          values.map((one) => one.value),
          true,
        );
        for (const [index, { best, worst, of }] of ranges.entries()) {
          expect(1 <= best && best <= ranks[index]! && ranks[index]! <= worst && worst <= of).toBe(true);
        }
      }),
    );
  });
});

describe('a distribution', () => {
  it('is made of comparable figures of more than a count', () => {
    expect(takesPart(RATE, value(1))).toBe(true);
    expect(takesPart({ ...RATE, method: 'count' }, value(1))).toBe(false);
    expect(takesPart(RATE, { kind: 'refused', reasons: [], measures: [] })).toBe(false);
    expect(takesPart(RATE, { kind: 'missing', why: 'late', measure: 'B01' })).toBe(false);
  });
});
