import { BYAR_FROM, countInterval } from '../poisson.ts';
import type { Interval } from '../interval.ts';
import type { Columns } from './columns.ts';

/** Limits of every area, in the unit of the value; NaN where there is no figure. */
export interface IntervalColumns {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Room for the limits of so many areas. */
export function roomForIntervals(areas: number): IntervalColumns {
  return { lower: new Float64Array(areas), upper: new Float64Array(areas) };
}

/**
 * Wilson's interval of every area: `wilson` for a whole column, the same to the last bit.
 *
 * @param z standard normal deviate of the level
 *
 * Source: docs/methods/01-shares-and-intervals.md section 1.3.
 */
export function wilsonColumn(
  { numerators, denominators }: Columns,
  z: number,
  out: IntervalColumns,
): IntervalColumns {
  const square = z * z;
  for (let area = 0; area < numerators.length; area += 1) {
    const x = numerators[area]!;
    const n = denominators[area]!;
    const span = 2 * (n + square);
    const centre = (2 * x + square) / span;
    const half = (z * Math.sqrt(square + 4 * x * (1 - x / n))) / span;
    out.lower[area] = x === 0 ? 0 : Math.max(0, centre - half);
    out.upper[area] = x === n ? 1 : Math.min(1, centre + half);
  }
  return out;
}

/**
 * Poisson interval of the rate of every area: `rateInterval` for a whole column, the same to the last bit. Exact limits of
 * whole counts below 10 are computed once per deviate.
 *
 * Source: docs/methods/02-rates.md section 2.5.
 */
export function rateColumn(
  { numerators, denominators }: Columns,
  z: number,
  out: IntervalColumns,
): IntervalColumns {
  const small = smallCounts(z);
  for (let area = 0; area < numerators.length; area += 1) {
    const x = numerators[area]!;
    const n = denominators[area]!;
    if (x !== x) {
      out.lower[area] = out.upper[area] = Number.NaN;
      continue;
    }
    const { lower, upper } = small[x] ?? countInterval(x, z);
    out.lower[area] = lower / n;
    out.upper[area] = upper / n;
  }
  return out;
}

const known = new Map<number, readonly Interval[]>();

/** Deviates of joint statements are as many as there are numbers of areas; more than this many are not kept. */
const MOST_KNOWN = 1000;

function smallCounts(z: number): readonly Interval[] {
  const found = known.get(z);
  if (found !== undefined) return found;
  const made = Array.from({ length: BYAR_FROM }, (_, x) => countInterval(x, z));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(z, made);
  return made;
}
