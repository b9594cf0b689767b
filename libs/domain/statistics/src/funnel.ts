import { binomial, interpolatedQuantile, poisson } from './count-distribution.ts';
import { Z95, type Interval } from './interval.ts';
import { normalTail } from './normal.ts';
import { exactPoisson } from './poisson.ts';

/**
 * Exact, interpolated funnel limits of a share: where the share of an area of size `n` falls if its chance is the target.
 *
 * @param n size of the area, whole, 0 or more
 * @param target share of the whole group, 0 to 1
 * @param z standard normal deviate of the level
 * @returns limits as shares within [0, 1]; both equal the target when that is 0 or 1; `undefined` when `n = 0`
 *
 * Source: docs/methods/08-funnel.md section 8.2.
 */
export function shareFunnel(n: number, target: number, z: number = Z95): Interval | undefined {
  refuseTarget(target);
  if (!(Number.isInteger(n) && n >= 0))
    throw new RangeError(`a funnel of shares needs whole units, got ${n}`);
  if (n === 0) return undefined;
  if (target === 0 || target === 1) return { lower: target, upper: target };
  const tail = normalTail(z);
  const distribution = binomial(n, target);
  return {
    lower: held(interpolatedQuantile(distribution, tail) / n, 1),
    upper: held(interpolatedQuantile(distribution, 1 - tail) / n, 1),
  };
}

/**
 * Exact, interpolated funnel limits of the ratio observed over expected, around 1.
 *
 * @param expected events expected in the area, 0 or more; may be fractional
 * @param z standard normal deviate of the level
 * @returns limits as ratios, 0 or more; `undefined` when nothing is expected
 *
 * Source: docs/methods/08-funnel.md section 8.2.
 */
export function ratioFunnel(expected: number, z: number = Z95): Interval | undefined {
  if (!(expected >= 0 && Number.isFinite(expected))) {
    throw new RangeError(`expected events are 0 or more, got ${expected}`);
  }
  if (expected === 0) return undefined;
  const tail = normalTail(z);
  const distribution = poisson(expected);
  return {
    lower: held(interpolatedQuantile(distribution, tail) / expected),
    upper: held(interpolatedQuantile(distribution, 1 - tail) / expected),
  };
}

/**
 * The line of a funnel of shares as it is drawn: the shares whose Wilson limit touches the target. Cheap and smooth; the
 * verdict on a point uses {@link shareFunnel}.
 *
 * @param n size of the area, 0 or more; may be fractional
 * @param target share of the whole group, 0 to 1
 * @param z standard normal deviate of the level
 * @returns limits as shares, clipped to [0, 1]; `undefined` when `n = 0`
 *
 * Source: docs/methods/08-funnel.md section 8.3.
 */
export function shareFunnelLine(n: number, target: number, z: number = Z95): Interval | undefined {
  refuseTarget(target);
  if (!(n >= 0 && Number.isFinite(n))) throw new RangeError(`a size is 0 or more, got ${n}`);
  if (n === 0) return undefined;
  const half = z * Math.sqrt((target * (1 - target)) / n);
  return { lower: Math.max(0, target - half), upper: Math.min(1, target + half) };
}

/**
 * For drawing a funnel of counts: the expected numbers of events at which an observed count lies exactly on a limit.
 *
 * @param observed events, 0 or more
 * @param z standard normal deviate of the level
 * @returns `lower`: with fewer events expected the count is above the upper limit; `upper`: with more it is below the
 *   lower limit. 0 for the lower one when nothing was observed.
 *
 * Source: docs/methods/08-funnel.md section 8.4.
 */
export function expectedAtLimits(observed: number, z: number = Z95): Interval {
  return exactPoisson(observed, z);
}

/** A limit within what the figure can be: where even zero is likely enough, the interpolation falls below 0. */
function held(limit: number, highest = Number.POSITIVE_INFINITY): number {
  return Math.min(highest, Math.max(0, limit));
}

function refuseTarget(target: number): void {
  if (!(target >= 0 && target <= 1))
    throw new RangeError(`a target share lies between 0 and 1, got ${target}`);
}
