import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDistinguishable, jointDeviate, midRanks, percentileRanks } from './mid-ranks.ts';
import { normalTail } from './normal.ts';
import { competitionRanks, rankIntervals } from './ranks.ts';
import { Z95 } from './interval.ts';
import { wilson } from './wilson.ts';

const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 });
const intervals = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
    .map(([value, down, up]) => ({ value, lower: value - down, upper: value + up })),
  { minLength: 1, maxLength: 60 },
);

describe('a competition rank', () => {
  it('is shared by ties, and the next rank is skipped', () => {
    expect(competitionRanks([10, 30, 20, 20], true)).toEqual([4, 1, 2, 2]);
    expect(competitionRanks([10, 30, 20, 20], false)).toEqual([1, 4, 2, 2]);
  });

  it('is 1 for a single area, and nobody is ranked without values', () => {
    expect(competitionRanks([7], true)).toEqual([1]);
    expect(competitionRanks([], true)).toEqual([]);
  });

  it('belongs to the value, in whatever order the areas come', () => {
    fc.assert(
      fc.property(values, (list) => {
        const backwards = competitionRanks(list.toReversed(), true).toReversed();
        expect(backwards).toEqual(competitionRanks(list, true));
      }),
    );
  });
});

describe('a mid-rank', () => {
  it('is the mean of the ranks that ties take up', () => {
    expect(midRanks([10, 30, 20, 20], true)).toEqual([4, 1, 2.5, 2.5]);
  });

  it('adds up to the same sum whatever the ties', () => {
    fc.assert(
      fc.property(values, (list) => {
        const sum = midRanks(list, false).reduce((total, rank) => total + rank, 0);
        expect(sum).toBeCloseTo((list.length * (list.length + 1)) / 2, 9);
      }),
    );
  });
});

describe('a percentile rank', () => {
  it('counts the areas below and half of the ties', () => {
    expect(percentileRanks([10, 20, 20, 30])).toEqual([12.5, 50, 50, 87.5]);
    expect(percentileRanks([4])).toEqual([50]);
  });
});

describe('the range of ranks', () => {
  it('is settled where intervals lie apart and open where they touch', () => {
    const apart = [
      { lower: 0, upper: 1 },
      { lower: 2, upper: 3 },
      { lower: 3, upper: 4 },
    ];
    expect(rankIntervals(apart, true)).toEqual([
      { best: 3, worst: 3 },
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
    ]);
    expect(rankIntervals(apart, false)[0]).toEqual({ best: 1, worst: 1 });
  });

  it('contains the competition rank in both directions', () => {
    fc.assert(
      fc.property(intervals, fc.boolean(), (list, highestFirst) => {
        const ranks = competitionRanks(
          list.map(({ value }) => value),
          highestFirst,
        );
        for (const [area, { best, worst }] of rankIntervals(list, highestFirst).entries()) {
          expect(best <= Number(ranks[area]) && Number(ranks[area]) <= worst).toBe(true);
        }
      }),
    );
  });

  it('agrees with counting one by one', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const counted = list.map((own) => ({
          best: 1 + list.filter((other) => other.lower > own.upper).length,
          worst: list.length - list.filter((other) => other.upper < own.lower).length,
        }));
        expect(rankIntervals(list, true)).toEqual(counted);
      }),
    );
  });

  it('only grows when the statement is made jointly for all areas', () => {
    const shares = [
      [3, 40],
      [18, 60],
      [300, 700],
      [30, 50],
    ] as const;
    const at = (z: number) =>
      rankIntervals(
        shares.map(([x, n]) => wilson(x, n, z) ?? { lower: 0, upper: 1 }),
        true,
      );
    const joint = at(jointDeviate(shares.length));
    for (const [area, { best, worst }] of at(Z95).entries()) {
      expect(joint[area]?.best).toBeLessThanOrEqual(best);
      expect(joint[area]?.worst).toBeGreaterThanOrEqual(worst);
    }
  });
});

describe('the joint deviate', () => {
  it('is the ordinary one for a single area and grows with their number', () => {
    expect(jointDeviate(1)).toBeCloseTo(Z95, 12);
    expect((1 - 2 * normalTail(jointDeviate(342))) ** 342).toBeCloseTo(0.95, 10);
    expect(() => jointDeviate(0)).toThrow(RangeError);
  });
});

describe('a rank as a number', () => {
  it('is shown when its range covers half of the areas at most', () => {
    expect(isDistinguishable({ best: 1, worst: 5 }, 10)).toBe(true);
    expect(isDistinguishable({ best: 1, worst: 6 }, 10)).toBe(false);
  });
});
