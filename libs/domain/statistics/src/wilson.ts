import { Z95, type Interval } from './interval.ts';

/**
 * Wilson's score interval of a share, without continuity correction.
 *
 * @param x units with the feature, 0 to `n`; may be fractional (a standardised or rolling count)
 * @param n units in all, 0 or more; may be fractional
 * @param z standard normal deviate of the level: {@link Z95} unless told otherwise
 * @returns limits as fractions within [0, 1]. At `x = 0` the lower limit is exactly 0, at `x = n` the upper exactly 1.
 *   `undefined` when `n = 0`: a share of nothing has no value.
 * @throws RangeError when `x` is not part of `n`; that is a mistake in the delivery, to be found before this point
 *
 * Source: docs/methods/01-shares-and-intervals.md section 1.3.
 */
export function wilson(x: number, n: number, z: number = Z95): Interval | undefined {
  if (!(x >= 0 && x <= n && Number.isFinite(n))) {
    throw new RangeError(`a share needs 0 <= x <= n, got x = ${x}, n = ${n}`);
  }
  if (n === 0) return undefined;
  const span = 2 * (n + z * z);
  const centre = (2 * x + z * z) / span;
  const half = (z * Math.sqrt(z * z + 4 * x * (1 - x / n))) / span;
  // At the ends the two terms cancel; rounding would leave about 1e-17 below 0 or above 1.
  return {
    lower: x === 0 ? 0 : Math.max(0, centre - half),
    upper: x === n ? 1 : Math.min(1, centre + half),
  };
}
