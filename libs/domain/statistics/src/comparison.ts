import type { Position } from '@ijkpunt/model';
import { Z95, type Interval } from './interval.ts';
import { twoSidedP } from './normal.ts';
import { wilson } from './wilson.ts';

/**
 * Single overlap, the default comparison: the area's own interval against a benchmark that is taken as fixed.
 *
 * @param interval of the area
 * @param benchmark in the same unit
 * @returns 'similar' when the interval contains the benchmark; a limit that equals the benchmark contains it
 *
 * Source: docs/methods/04-comparison.md section 4.1.
 */
export function againstBenchmark(interval: Interval, benchmark: number): Position {
  if (interval.lower > benchmark) return 'above';
  return interval.upper < benchmark ? 'below' : 'similar';
}

/**
 * Double overlap: two intervals that do not touch. Far too conservative as a test (about 0.5% where 5% was meant); kept to
 * read the figures of others, not for verdicts of our own.
 *
 * Source: docs/methods/04-comparison.md section 4.2.
 */
export function againstInterval(interval: Interval, other: Interval): Position {
  if (interval.lower > other.upper) return 'above';
  return interval.upper < other.lower ? 'below' : 'similar';
}

/** A count `x` out of `n`. */
export interface Share {
  readonly x: number;
  readonly n: number;
}

/** The difference between two shares, with what a test says of it. */
export interface ShareDifference extends Interval {
  /** First share minus second, -1 to 1. */
  readonly difference: number;
  /** Pooled z statistic; 0 when the shares are equal, also when both are 0 or both are 1. */
  readonly z: number;
  /** Two-sided p-value of `z`. */
  readonly p: number;
}

/**
 * Difference of the shares of two areas that do not overlap: pooled z test and Newcombe's interval.
 *
 * @param first the area that the sign speaks of
 * @param second another area, or the rest of a group: take the area out of its own benchmark first
 * @param z standard normal deviate of the level of the interval
 * @returns difference and limits as fractions within [-1, 1]; `undefined` when one of the two has `n = 0`
 *
 * Source: docs/methods/04-comparison.md sections 4.3 and 4.4.
 */
export function shareDifference(first: Share, second: Share, z: number = Z95): ShareDifference | undefined {
  const around1 = wilson(first.x, first.n, z);
  const around2 = wilson(second.x, second.n, z);
  if (around1 === undefined || around2 === undefined) return undefined;
  const [p1, p2] = [first.x / first.n, second.x / second.n];
  const difference = p1 - p2;
  const statistic = pooledZ(first, second);
  return {
    difference,
    lower: difference - Math.hypot(p1 - around1.lower, around2.upper - p2),
    upper: difference + Math.hypot(around1.upper - p1, p2 - around2.lower),
    z: statistic,
    p: twoSidedP(statistic),
  };
}

function pooledZ(first: Share, second: Share): number {
  const pooled = (first.x + second.x) / (first.n + second.n);
  const variance = pooled * (1 - pooled) * (1 / first.n + 1 / second.n);
  // Without any spread both shares are 0, or both 1: there is no difference to test.
  return variance === 0 ? 0 : (first.x / first.n - second.x / second.n) / Math.sqrt(variance);
}
