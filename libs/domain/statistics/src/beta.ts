import { logGamma } from './gamma.ts';

const SMALLEST = 1e-300;
const PRECISION = 1e-16;
const ROUNDS = 100_000;

/**
 * Density of the beta distribution at `x`, strictly between 0 and 1, for `a > 0` and `b > 0`.
 *
 * Source: docs/methods/13-numerical-functions.md section 13.5.
 */
export function betaDensity(x: number, a: number, b: number): number {
  return Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta(a, b));
}

/**
 * Regularised incomplete beta function: the chance that a beta variable is at most `x`, in [0, 1].
 *
 * @param x 0 or below gives 0, 1 or above gives 1
 * @param a first shape, above 0
 * @param b second shape, above 0
 *
 * Source: docs/methods/13-numerical-functions.md section 13.5.
 */
export function lowerBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  // The fraction converges fast on its own side of the mean only; the other side is its mirror image.
  const mirrored = x > (a + 1) / (a + b + 2);
  return mirrored ? 1 - (front * fraction(1 - x, b, a)) / b : (front * fraction(x, a, b)) / a;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** Lentz's evaluation of the continued fraction; every round takes its even and its odd term. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || SMALLEST);
  let h = d;
  for (let m = 1; m < ROUNDS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || SMALLEST);
    c = 1 + even / c || SMALLEST;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || SMALLEST);
    c = 1 + odd / c || SMALLEST;
    h *= d * c;
    if (Math.abs(d * c - 1) <= PRECISION) break;
  }
  return h;
}
