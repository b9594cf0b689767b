import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileGroups } from './quantile-groups.ts';
import { quantile, quantileOfType } from './quantiles.ts';

const sorted = fc
  .array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1, maxLength: 80 })
  .map((values) => values.toSorted((a, b) => a - b));
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a cut-point', () => {
  it('of 1 to 50 falls at 13.25, 25.5 and 37.75', () => {
    const values = Array.from({ length: 50 }, (_, index) => index + 1);
    expect([0.25, 0.5, 0.75].map((p) => quantile(values, p))).toEqual([13.25, 25.5, 37.75]);
  });

  it('does not exist without values and is the value itself when there is one', () => {
    expect(quantile([], 0.5)).toBeUndefined();
    expect(quantile([8], 0.3)).toBe(8);
    expect(quantileOfType(6, [], 0.5)).toBeUndefined();
  });

  it('runs from the smallest to the largest value and never turns back', () => {
    fc.assert(
      fc.property(sorted, share, share, (values, p, q) => {
        const [low, high] = [quantile(values, Math.min(p, q)), quantile(values, Math.max(p, q))];
        expect(Number(low)).toBeLessThanOrEqual(Number(high));
        expect(quantile(values, 0)).toBe(values.at(0));
        expect(quantile(values, 1)).toBe(values.at(-1));
      }),
    );
  });

  it('moves along when every value is scaled', () => {
    fc.assert(
      fc.property(sorted, share, (values, p) => {
        const doubled = quantile(
          values.map((value) => 2 * value + 3),
          p,
        );
        expect(doubled).toBeCloseTo(2 * Number(quantile(values, p)) + 3, 8);
      }),
    );
  });

  it('of types 6 and 8 stays within the values', () => {
    fc.assert(
      fc.property(sorted, share, (values, p) => {
        for (const type of [6, 8] as const) {
          const found = Number(quantileOfType(type, values, p));
          expect(found >= Number(values.at(0)) && found <= Number(values.at(-1))).toBe(true);
        }
      }),
    );
  });

  it('refuses a share beyond 1', () => {
    expect(() => quantile([1, 2], 1.2)).toThrow(RangeError);
    expect(() => quantileOfType(8, [1, 2], -0.1)).toThrow(RangeError);
  });
});

describe('a quantile group', () => {
  const fifths = { groups: 5, highestFirst: false };

  it('holds a fifth of the areas each, counted from the chosen side', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(quantileGroups(values, fifths)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(quantileGroups(values, { groups: 5, highestFirst: true })).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
  });

  it('is not given to an area without a value, nor to anyone when there are fewer values than groups', () => {
    expect(quantileGroups([3, undefined, 1], { groups: 2, highestFirst: false })).toEqual([2, undefined, 1]);
    expect(quantileGroups([3, 1], fifths)).toEqual([undefined, undefined]);
  });

  it('is one and the same for equal values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 60 }), (values) => {
        const groups = quantileGroups(values, fifths);
        for (const [area, value] of values.entries()) {
          expect(groups[area]).toBe(groups[values.indexOf(value)]);
        }
      }),
    );
  });

  it('lies between 1 and the number of groups', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 10, maxLength: 90 }), (values) => {
        const groups = quantileGroups(values, { groups: 10, highestFirst: true });
        expect(groups.every((group) => group !== undefined && group >= 1 && group <= 10)).toBe(true);
      }),
    );
  });
});
