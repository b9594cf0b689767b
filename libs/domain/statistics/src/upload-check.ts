import { given, notGiven, type Outcome } from './outcome.ts';
import { quantile } from './quantiles.ts';

/** Beyond this robust z the municipality is asked for a comment (docs/methods/14-upload-check.md section 14.2). */
export const ASKS_COMMENT = 3.5;

/** Beyond this robust z a second confirmation is asked (docs/methods/14-upload-check.md section 14.2). */
export const ASKS_CONFIRMATION = 6;

const LONGEST_HISTORY = 12;

/** What an unusual figure asks of the municipality. Nothing is refused on statistics alone. */
export type Asks = 'nothing' | 'comment' | 'confirmation';

/** A new value against the municipality's own earlier quarters. */
export interface Unusualness {
  readonly median: number;
  /** Signed: above 0 when the new value is higher than usual. */
  readonly z: number;
  readonly asks: Asks;
}

/**
 * Robust z of a new count against the municipality's own history, with the spread of a Poisson count as its floor.
 *
 * @param history accepted earlier values, oldest first, **without** the new one; the last 12 count. For a seasonal flow:
 *   the same quarter of earlier years.
 * @param value the new value, in the same unit
 * @param fewest earlier values without which nothing can be said: 4 quarters, or 3 same quarters of a seasonal flow
 * @returns not given ('too-short-history') with fewer. A history without any change still has a spread (the floor), so a
 *   jump from it is seen.
 *
 * Source: docs/methods/14-upload-check.md section 14.2.
 */
export function unusualness(
  history: readonly number[],
  value: number,
  fewest: 3 | 4 = 4,
): Outcome<Unusualness> {
  const recent = history.slice(-LONGEST_HISTORY);
  const spread = recent.length < fewest ? undefined : medianSpread(recent);
  if (spread === undefined) return notGiven('too-short-history');
  const { median, deviation } = spread;
  const z = (value - median) / Math.max(1.4826 * deviation, Math.sqrt(Math.max(median, 1)));
  return given({ median, z, asks: asksAt(Math.abs(z)) });
}

function asksAt(z: number): Asks {
  if (z > ASKS_CONFIRMATION) return 'confirmation';
  return z > ASKS_COMMENT ? 'comment' : 'nothing';
}

/** Median of values and the median of their distances to it, in the unit of the values. */
export interface MedianSpread {
  readonly median: number;
  readonly deviation: number;
}

/**
 * Median and median absolute deviation (not rescaled); `undefined` without values.
 *
 * Source: docs/methods/14-upload-check.md section 14.1.
 */
export function medianSpread(values: readonly number[]): MedianSpread | undefined {
  const median = quantile(ascending(values), 0.5);
  if (median === undefined) return undefined;
  const deviation = quantile(ascending(values.map((value) => Math.abs(value - median))), 0.5);
  return deviation === undefined ? undefined : { median, deviation };
}

function ascending(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b);
}
