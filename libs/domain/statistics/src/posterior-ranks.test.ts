import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedRanks, posteriorRankIntervals } from './posterior-ranks.ts';

const shares = fc.array(
  fc.integer({ min: 1, max: 400 }).chain((n) => fc.integer({ min: 0, max: n }).map((x) => ({ x, n }))),
  { minLength: 1, maxLength: 6 },
);

describe('an expected rank', () => {
  it('adds up over all areas to the sum of the ranks', () => {
    fc.assert(
      fc.property(shares, fc.boolean(), (list, highestFirst) => {
        const sum = expectedRanks(list, highestFirst).reduce((total, rank) => total + rank, 0);
        expect(sum).toBeCloseTo((list.length * (list.length + 1)) / 2, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('is shared by equal areas', () => {
    const [first, second] = expectedRanks(
      [
        { x: 5, n: 50 },
        { x: 5, n: 50 },
      ],
      true,
    );
    expect(first).toBeCloseTo(1.5, 9);
    expect(second).toBeCloseTo(1.5, 9);
  });

  it('is certain where areas lie far apart, and turns around with the direction', () => {
    const far = [
      { x: 10, n: 1_000 },
      { x: 90_000, n: 100_000 },
    ];
    expect(expectedRanks(far, true)).toEqual([2, 1]);
    expect(expectedRanks(far, false)).toEqual([1, 2]);
  });

  it('sees a large area within a small one as even odds', () => {
    const [small] = expectedRanks(
      [
        { x: 10, n: 20 },
        { x: 250_000, n: 500_000 },
      ],
      true,
    );
    expect(small).toBeCloseTo(1.5, 6);
  });

  it('refuses more persons counted than there are', () => {
    expect(() => expectedRanks([{ x: 3, n: 2 }], true)).toThrow(RangeError);
  });
});

describe('a posterior range of ranks', () => {
  it('contains the expected rank, give or take one', () => {
    fc.assert(
      fc.property(shares, (list) => {
        const expected = expectedRanks(list, true);
        for (const [area, { best, worst }] of posteriorRankIntervals(list, true).entries()) {
          expect(best - 1 <= Number(expected[area]) && Number(expected[area]) <= worst + 1).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is rank 1 to 1 for a single area', () => {
    expect(posteriorRankIntervals([{ x: 1, n: 9 }], false)).toEqual([{ best: 1, worst: 1 }]);
  });
});
