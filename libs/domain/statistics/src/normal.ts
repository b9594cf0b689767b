import { gammaQuantile, upperGamma } from './gamma.ts';

/**
 * Chance that a standard normal variable exceeds `z`, accurate far into the tail (z = 37 still gives a number above 0).
 *
 * Source: docs/methods/13-numerical-functions.md section 13.4.
 */
export function normalTail(z: number): number {
  const half = upperGamma(0.5, (z * z) / 2) / 2;
  return z >= 0 ? half : 1 - half;
}

/**
 * Two-sided p-value of a standard normal statistic, in [0, 1]; 1 at `z = 0`.
 *
 * Source: docs/methods/13-numerical-functions.md section 13.4.
 */
export function twoSidedP(z: number): number {
  return upperGamma(0.5, (z * z) / 2);
}

/**
 * p-value of a chi-square statistic with one degree of freedom, in [0, 1]; 1 at 0.
 *
 * @param chi2 0 or more
 *
 * Source: docs/methods/13-numerical-functions.md section 13.4.
 */
export function chiSquareP(chi2: number): number {
  return upperGamma(0.5, chi2 / 2);
}

/**
 * The deviate that a standard normal variable exceeds with chance `tail`; the inverse of {@link normalTail}.
 *
 * @param tail strictly between 0 and 1; a half gives 0
 *
 * Source: docs/methods/13-numerical-functions.md section 13.4.
 */
export function normalDeviate(tail: number): number {
  if (tail === 0.5) return 0;
  if (tail > 0.5) return -normalDeviate(1 - tail);
  return Math.sqrt(2 * gammaQuantile(0.5, { above: 2 * tail }));
}
