import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstBenchmark, againstInterval, shareDifference } from './comparison.ts';
import { weightedMean } from './weighted-mean.ts';
import { wilson } from './wilson.ts';

const share = fc
  .integer({ min: 1, max: 5_000 })
  .chain((n) => fc.integer({ min: 0, max: n }).map((x) => ({ x, n })));

describe('an area against a benchmark', () => {
  it('is similar when its interval contains the benchmark, limits included', () => {
    const interval = { lower: 0.2, upper: 0.4 };
    expect([0.1, 0.2, 0.3, 0.4, 0.5].map((value) => againstBenchmark(interval, value))).toEqual([
      'above',
      'similar',
      'similar',
      'similar',
      'below',
    ]);
  });

  it('differs sooner than when two intervals are asked not to touch', () => {
    fc.assert(
      fc.property(share, share, (area, other) => {
        const [own, theirs] = [wilson(area.x, area.n), wilson(other.x, other.n)];
        if (own === undefined || theirs === undefined) return;
        const apart = againstInterval(own, theirs);
        if (apart !== 'similar') expect(againstBenchmark(own, other.x / other.n)).toBe(apart);
      }),
    );
  });
});

describe('the difference between two areas', () => {
  it('lies within its interval, and the interval between -1 and 1', () => {
    fc.assert(
      fc.property(share, share, (first, second) => {
        const found = shareDifference(first, second);
        if (found === undefined) throw new Error('no difference');
        const { lower, difference, upper, p } = found;
        expect(lower <= difference && difference <= upper).toBe(true);
        expect(lower >= -1 - 1e-12 && upper <= 1 + 1e-12 && p >= 0 && p <= 1).toBe(true);
      }),
    );
  });

  it('turns its sign when the areas change places', () => {
    fc.assert(
      fc.property(share, share, (first, second) => {
        const [there, back] = [shareDifference(first, second), shareDifference(second, first)];
        expect(there?.lower).toBeCloseTo(-Number(back?.upper), 12);
        expect(there?.z).toBeCloseTo(-Number(back?.z), 9);
      }),
    );
  });

  it('is no difference at all when nobody, or everybody, is counted in both', () => {
    expect(shareDifference({ x: 0, n: 5 }, { x: 0, n: 9 })).toMatchObject({ difference: 0, z: 0, p: 1 });
    expect(shareDifference({ x: 5, n: 5 }, { x: 9, n: 9 })).toMatchObject({ difference: 0, z: 0, p: 1 });
  });

  it('does not exist when one of the two has nobody', () => {
    expect(shareDifference({ x: 0, n: 0 }, { x: 1, n: 2 })).toBeUndefined();
  });
});

describe('the mean of a group', () => {
  it('is weighted by denominator', () => {
    expect(weightedMean([10, 90], [100, 100_000])).toBeCloseTo(100 / 100_100, 15);
  });

  it('does not exist without areas, nor without denominators', () => {
    expect(weightedMean([], [])).toBeUndefined();
    expect(weightedMean([1], [0])).toBeUndefined();
  });

  it('lies between the smallest and the largest share', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), (areas) => {
        const mean = Number(
          weightedMean(
            areas.map(({ x }) => x),
            areas.map(({ n }) => n),
          ),
        );
        const shares = areas.map(({ x, n }) => x / n);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(mean).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
      }),
    );
  });

  it('refuses lists of different length', () => {
    expect(() => weightedMean([1], [1, 2])).toThrow(RangeError);
  });
});
