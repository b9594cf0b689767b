import type { Interval } from './interval.ts';

/** The ranks an area can have, given the uncertainty; 1 is first. Always `best <= worst`. */
export interface RankInterval {
  readonly best: number;
  readonly worst: number;
}

/**
 * Competition rank of every value: ties share the best rank and the next rank is skipped (1, 2, 2, 4).
 *
 * @param values present values only, in any order
 * @param highestFirst true when rank 1 is the highest value
 * @returns ranks in the order of `values`; an empty list for no values, 1 for a single one
 *
 * Source: docs/methods/07-ranks.md section 7.1.
 */
export function competitionRanks(values: readonly number[], highestFirst: boolean): number[] {
  const ascending = values.toSorted((a, b) => a - b);
  return values.map(
    (value) => 1 + (highestFirst ? countAbove(ascending, value) : countBelow(ascending, value)),
  );
}

/**
 * Best and worst rank of every area: an area surely stands behind another only where the two intervals lie apart.
 *
 * @param intervals one per area, of areas with a published value, in any order
 * @param highestFirst true when rank 1 is the highest value
 * @returns in the order of `intervals`. Intervals that touch do not lie apart. With one area best = worst = 1.
 *
 * Source: docs/methods/07-ranks.md section 7.3.
 */
export function rankIntervals(intervals: readonly Interval[], highestFirst: boolean): RankInterval[] {
  const lowers = intervals.map(({ lower }) => lower).sort((a, b) => a - b);
  const uppers = intervals.map(({ upper }) => upper).sort((a, b) => a - b);
  return intervals.map(({ lower, upper }) => {
    const surelyHigher = countAbove(lowers, upper);
    const surelyLower = countBelow(uppers, lower);
    const [ahead, behind] = highestFirst ? [surelyHigher, surelyLower] : [surelyLower, surelyHigher];
    return { best: 1 + ahead, worst: intervals.length - behind };
  });
}

/** How many of the ascending values are smaller than `value`. */
export function countBelow(ascending: readonly number[], value: number): number {
  return firstIndex(ascending, (candidate) => candidate >= value);
}

/** How many of the ascending values are larger than `value`. */
export function countAbove(ascending: readonly number[], value: number): number {
  return ascending.length - firstIndex(ascending, (candidate) => candidate > value);
}

/** First position at which a test that stays true once it is true becomes true (binary search). */
function firstIndex(ascending: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = ascending[middle];
    if (value === undefined || holds(value)) high = middle;
    else low = middle + 1;
  }
  return low;
}
