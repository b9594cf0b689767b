import { gammaQuantile } from './gamma.ts';
import { Z95, type Interval } from './interval.ts';
import { normalTail } from './normal.ts';

/** From this many events Byar's approximation is within 0.2% of the exact limits (docs/methods/02-rates.md section 2.4). */
export const BYAR_FROM = 10;

/**
 * Exact limits of a Poisson count (Garwood, through chi-square quantiles).
 *
 * @param x events counted, 0 or more; may be fractional
 * @param z standard normal deviate of the level
 * @returns limits in events; the lower limit is exactly 0 at `x = 0`
 *
 * Source: docs/methods/02-rates.md section 2.2.
 */
export function exactPoisson(x: number, z: number = Z95): Interval {
  refuseNegative(x);
  const tail = normalTail(z);
  return {
    lower: x === 0 ? 0 : gammaQuantile(x, { below: tail }),
    upper: gammaQuantile(x + 1, { above: tail }),
  };
}

/**
 * Byar's approximation to the limits of a Poisson count, meant for 10 events or more.
 *
 * @param x events counted, 0 or more
 * @param z standard normal deviate of the level
 * @returns limits in events. `undefined` where the lower limit does not exist: at `x = 0`, and where the formula turns
 *   negative (99.8% at one event).
 *
 * Source: docs/methods/02-rates.md section 2.3.
 */
export function byar(x: number, z: number = Z95): Interval | undefined {
  refuseNegative(x);
  const root = 1 - 1 / (9 * x) - z / (3 * Math.sqrt(x));
  if (!(x > 0 && root >= 0)) return undefined;
  return { lower: x * root ** 3, upper: byarUpper(x, z) };
}

/**
 * Byar's upper limit of a Poisson count alone; unlike the lower limit it exists for every count, 0 included.
 *
 * Source: docs/methods/02-rates.md section 2.3.
 */
export function byarUpper(x: number, z: number = Z95): number {
  const y = x + 1;
  return y * (1 - 1 / (9 * y) + z / (3 * Math.sqrt(y))) ** 3;
}

/**
 * Limits of a count: exact below 10 events, Byar's from 10.
 *
 * @param x events counted, 0 or more
 * @param z standard normal deviate of the level
 * @returns limits in events; the lower limit is exactly 0 at `x = 0`
 *
 * Source: docs/methods/02-rates.md section 2.4.
 */
export function countInterval(x: number, z: number = Z95): Interval {
  const approximate = x >= BYAR_FROM ? byar(x, z) : undefined;
  return approximate ?? exactPoisson(x, z);
}

function refuseNegative(x: number): void {
  if (!(x >= 0 && Number.isFinite(x))) throw new RangeError(`a count is 0 or more, got ${x}`);
}
