import { Z95, type Interval } from './interval.ts';
import { countInterval } from './poisson.ts';

/**
 * Limits of a rate: events per unit of denominator, where the events need not be part of the denominator.
 *
 * @param x events, 0 or more; may exceed `n`
 * @param n denominator (persons, person-years), 0 or more
 * @param z standard normal deviate of the level: {@link Z95} unless told otherwise
 * @returns limits in events per unit of denominator, 0 or more; multiply by 1,000 yourself where the indicator says so.
 *   `undefined` when `n = 0`.
 *
 * Source: docs/methods/02-rates.md section 2.5.
 */
export function rateInterval(x: number, n: number, z: number = Z95): Interval | undefined {
  if (!(n >= 0 && Number.isFinite(n))) throw new RangeError(`a denominator is 0 or more, got ${n}`);
  if (n === 0) return undefined;
  const { lower, upper } = countInterval(x, z);
  return { lower: lower / n, upper: upper / n };
}
