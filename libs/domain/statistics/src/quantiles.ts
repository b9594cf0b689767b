/**
 * Cut-point of a distribution, Hyndman and Fan's type 7 (the default of R and numpy, `percentile_cont` in SQL).
 *
 * @param sorted present values only, in ascending order; missing ones are left out by the caller, and counted
 * @param p share of the way through the distribution, 0 to 1: 0 gives the smallest value, 1 the largest
 * @returns the cut-point in the unit of the values; with one value always that value; `undefined` without values
 *
 * Source: docs/methods/05-quantiles-and-groups.md section 5.1.
 */
export function quantile(sorted: readonly number[], p: number): number | undefined {
  refuseShare(p);
  return between(sorted, (sorted.length - 1) * p);
}

/**
 * Cut-point by type 6 (SPSS, Excel's PERCENTILE.EXC) or type 8 (median-unbiased): only to reproduce figures of others.
 *
 * @param sorted as in {@link quantile}
 * @param p as in {@link quantile}
 * @returns as in {@link quantile}; beyond the outermost plotting positions the smallest or largest value
 *
 * Source: docs/methods/05-quantiles-and-groups.md section 5.2.
 */
export function quantileOfType(type: 6 | 8, sorted: readonly number[], p: number): number | undefined {
  refuseShare(p);
  const shift = type === 6 ? 0 : 1 / 3;
  const position = shift + p * (sorted.length + 1 - 2 * shift) - 1;
  return between(sorted, Math.min(Math.max(position, 0), sorted.length - 1));
}

/** Value at a position counted from 0, on the straight line between its two neighbours. */
function between(sorted: readonly number[], position: number): number | undefined {
  const low = sorted[Math.floor(position)];
  const high = sorted[Math.ceil(position)];
  if (low === undefined || high === undefined) return undefined;
  return low + (position - Math.floor(position)) * (high - low);
}

function refuseShare(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile needs a share between 0 and 1, got ${p}`);
}
