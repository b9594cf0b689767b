import { normalDeviate } from './normal.ts';
import { countAbove, countBelow, type RankInterval } from './ranks.ts';

/**
 * Mid-rank of every value: ties share the mean of the ranks they take up (1, 2.5, 2.5, 4).
 *
 * @param values present values only, in any order
 * @param highestFirst true when rank 1 is the highest value
 * @returns ranks in the order of `values`; their sum is K (K + 1) / 2 whatever the ties
 *
 * Source: docs/methods/07-ranks.md section 7.1.
 */
export function midRanks(values: readonly number[], highestFirst: boolean): number[] {
  const ascending = values.toSorted((a, b) => a - b);
  return values.map((value) => {
    const above = countAbove(ascending, value);
    const below = countBelow(ascending, value);
    const tied = values.length - above - below;
    return (highestFirst ? above : below) + (tied + 1) / 2;
  });
}

/**
 * Percentile rank of every value: the percentage of areas below it, plus half of those that equal it (itself included).
 *
 * @param values published values only, in any order; state their number beside the result
 * @returns percentages between 0 and 100, both excluded; 50 for a single value and for values that are all equal
 *
 * Source: docs/methods/07-ranks.md section 7.2.
 */
export function percentileRanks(values: readonly number[]): number[] {
  const ascending = values.toSorted((a, b) => a - b);
  return values.map((value) => {
    const above = countAbove(ascending, value);
    const below = countBelow(ascending, value);
    return ((below + (values.length - above - below) / 2) / values.length) * 100;
  });
}

/**
 * The deviate at which intervals of `areas` areas together make one joint statement about the whole ranking.
 *
 * @param areas number of intervals, 1 or more; with 1 the ordinary deviate
 * @param confidence of the joint statement, between 0 and 1; 0.95 unless told otherwise
 *
 * Source: docs/methods/07-ranks.md section 7.4.
 */
export function jointDeviate(areas: number, confidence = 0.95): number {
  if (!(areas >= 1)) throw new RangeError(`a ranking has one area or more, got ${areas}`);
  return normalDeviate(-Math.expm1(Math.log(confidence) / areas) / 2);
}

/**
 * Whether a rank may be shown as a number: its interval covers no more than half of the areas.
 *
 * @param areas number of ranked areas
 *
 * Source: docs/methods/07-ranks.md section 7.6.
 */
export function isDistinguishable({ best, worst }: RankInterval, areas: number): boolean {
  return worst - best + 1 <= areas / 2;
}
