import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Z95, Z998 } from './interval.ts';
import { wilson } from './wilson.ts';

const counts = fc
  .integer({ min: 1, max: 500_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

/** The interval where the test knows that there is one. */
function interval(x: number, n: number, z = Z95) {
  const found = wilson(x, n, z);
  if (found === undefined) throw new Error('no interval');
  return found;
}

describe('the interval of a share', () => {
  it("reproduces Newcombe's published interval for 81 of 263", () => {
    const { lower, upper } = interval(81, 263);
    expect(lower).toBeCloseTo(0.2553, 4);
    expect(upper).toBeCloseTo(0.3662, 4);
  });

  it('does not exist for a share of nothing', () => {
    expect(wilson(0, 0)).toBeUndefined();
  });

  it('starts at exactly 0 when nobody is counted and ends at exactly 1 when everybody is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (n) => {
        expect(interval(0, n).lower).toBe(0);
        expect(interval(n, n).upper).toBe(1);
      }),
    );
  });

  it('contains the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const { lower, upper } = interval(x, n);
        expect(lower >= 0 && lower <= x / n && x / n <= upper && upper <= 1).toBe(true);
      }),
    );
  });

  it('mirrors the interval of the complement', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        expect(interval(n - x, n).lower).toBeCloseTo(1 - interval(x, n).upper, 12);
      }),
    );
  });

  it('moves up when one more person is counted', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        fc.pre(x < n);
        expect(interval(x + 1, n).lower).toBeGreaterThan(interval(x, n).lower);
        expect(interval(x + 1, n).upper).toBeGreaterThan(interval(x, n).upper);
      }),
    );
  });

  it('is wider at 99.8% than at 95%', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        expect(interval(x, n, Z998).lower).toBeLessThanOrEqual(interval(x, n).lower);
        expect(interval(x, n, Z998).upper).toBeGreaterThanOrEqual(interval(x, n).upper);
      }),
    );
  });

  it('narrows when the same share is counted in twice as many', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const [once, twice] = [interval(x, n), interval(2 * x, 2 * n)];
        expect(twice.upper - twice.lower).toBeLessThan(once.upper - once.lower);
      }),
    );
  });

  it('takes fractional counts', () => {
    const { lower, upper } = interval(2.5, 10.5);
    expect(lower).toBeGreaterThan(interval(2, 10.5).lower);
    expect(upper).toBeLessThan(interval(3, 10.5).upper);
  });

  it.each([
    [5, 4],
    [-1, 4],
    [Number.NaN, 4],
    [1, Number.POSITIVE_INFINITY],
  ])('refuses %d of %d, which is no share', (x, n) => {
    expect(() => wilson(x, n)).toThrow(RangeError);
  });
});
