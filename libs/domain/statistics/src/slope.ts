import { quantile } from './quantiles.ts';

/** A value at a moment, with its weight: the inverse of its variance, or 1. */
export interface Placed {
  readonly t: number;
  readonly value: number;
  readonly weight: number;
}

/**
 * Weighted least-squares slope, and its precision (the inverse of its variance when weights are inverse variances).
 *
 * @param points at two or more moments
 * @returns slope in the unit of the value per unit of time
 *
 * Source: docs/methods/06-trend.md section 6.3.
 */
export function weightedSlope(points: readonly Placed[]): { slope: number; precision: number } {
  let [w, wt, wv, wtt, wvt] = [0, 0, 0, 0, 0];
  for (const { t, value, weight } of points) {
    w += weight;
    wt += weight * t;
    wv += weight * value;
    wtt += weight * t * t;
    wvt += weight * value * t;
  }
  const spread = w * wtt - wt * wt;
  return { slope: (w * wvt - wt * wv) / spread, precision: spread / w };
}

/** The slope with each point left out in turn, in the order of the points. Source: docs/methods/06-trend.md section 6.2. */
export function slopesWithoutEach(points: readonly Placed[]): number[] {
  return points.map((_, left) => weightedSlope(points.filter((_point, index) => index !== left)).slope);
}

/**
 * Theil and Sen's slope: the median of the slopes between all pairs of points. Describes a quarterly line of a stock;
 * without significance, because the same persons are in it quarter after quarter.
 *
 * @param points moments and values, in any order; missing quarters are left out and leave a gap in time, not a zero
 * @returns change per unit of time; `undefined` with fewer than two different moments
 *
 * Source: docs/methods/06-trend.md section 6.4.
 */
export function theilSenSlope(
  points: readonly { readonly t: number; readonly value: number }[],
): number | undefined {
  const slopes: number[] = [];
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) {
      if (a.t !== b.t) slopes.push((b.value - a.value) / (b.t - a.t));
    }
  }
  return quantile(
    slopes.sort((a, b) => a - b),
    0.5,
  );
}
