import type { OthersInGroup, RankRange } from '@ijkpunt/model';
import { jointDeviate, percentileRanks } from './mid-ranks.ts';
import { quantile } from './quantiles.ts';
import { rankIntervals } from './ranks.ts';
import { rateInterval } from './rate.ts';
import type { Interval } from './interval.ts';
import { weightedMean } from './weighted-mean.ts';
import { wilson } from './wilson.ts';

/** A comparable value as the counts it is made of. */
export interface Counted {
  readonly numerator: number;
  /** Above 0. */
  readonly denominator: number;
}

/** What a value is: a share, a rate of events, or a ratio without interval. */
export type ComparedMethod = 'share' | 'rate' | 'ratio';

/** A municipality among others, before it is decided whether the group may be told. */
export interface AmongOthers extends OthersInGroup {
  readonly percentile: number;
  readonly rank: RankRange | undefined;
}

/**
 * Where a value stands among others: what the others come to without it, and its place among all.
 *
 * @param own the municipality that is compared
 * @param others the other members of the group with a comparable value, in a fixed order: sums of decimals depend on it
 * @param rule the method, and whether place 1 is the highest value
 * @returns undefined without others. Mean and quartiles are of the others alone; percentile and rank among all, the rank
 *   by the intervals that together make one statement; no rank for a ratio, which has no interval
 *
 * Source: docs/methods/04-comparison.md section 4.6; 05-quantiles-and-groups.md section 5.1; 07-ranks.md sections 7.2, 7.4.
 */
export function standingAmong(
  own: Counted,
  others: readonly Counted[],
  rule: { readonly method: ComparedMethod; readonly highestFirst: boolean },
): AmongOthers | undefined {
  const ascending = others.map(valueOf).toSorted((a, b) => a - b);
  const [lowerQuartile, median, upperQuartile] = [0.25, 0.5, 0.75].map((share) => quantile(ascending, share));
  const mean = weightedMean(
    others.map(({ numerator }) => numerator),
    others.map(({ denominator }) => denominator),
  );
  const [percentile] = percentileRanks([valueOf(own), ...others.map(valueOf)]);
  if (lowerQuartile === undefined || median === undefined || upperQuartile === undefined) return undefined;
  if (mean === undefined || percentile === undefined) return undefined;
  const rank = jointRank([own, ...others], rule);
  return { contributing: others.length, mean, lowerQuartile, median, upperQuartile, percentile, rank };
}

/** Place of the first of all; undefined for a ratio. */
function jointRank(
  all: readonly Counted[],
  { method, highestFirst }: { readonly method: ComparedMethod; readonly highestFirst: boolean },
): RankRange | undefined {
  const z = jointDeviate(all.length);
  const intervals = all.map((one) => intervalOf(method, one, z)).filter((interval) => interval !== undefined);
  const [first] = rankIntervals(intervals, highestFirst);
  return first === undefined || intervals.length < all.length ? undefined : { ...first, of: all.length };
}

/**
 * Interval of a value by its method at a level; undefined for a ratio, and without a denominator.
 *
 * Source: docs/methods/01-shares-and-intervals.md section 1.3, 02-rates.md section 2.5.
 */
export function intervalOf(
  method: ComparedMethod,
  { numerator, denominator }: Counted,
  z?: number,
): Interval | undefined {
  if (method === 'share') return wilson(numerator, denominator, z);
  return method === 'rate' ? rateInterval(numerator, denominator, z) : undefined;
}

function valueOf({ numerator, denominator }: Counted): number {
  return numerator / denominator;
}
