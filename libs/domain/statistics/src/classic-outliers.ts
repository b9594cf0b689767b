import { medianSpread } from './upload-check.ts';

/** Mean and population standard deviation (divided by the number of values), in the unit of the values. */
export interface MeanSpread {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Mean and population standard deviation; `undefined` without values.
 *
 * Source: docs/methods/14-upload-check.md section 14.3.
 */
export function meanSpread(values: readonly number[]): MeanSpread | undefined {
  if (values.length === 0) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / values.length) };
}

/**
 * Classic z of a new value: distance to the mean of its history in population standard deviations, without a sign.
 *
 * @param history earlier values without the new one; with it inside, z could never pass the root of their number less 1
 * @returns 0 or more; `undefined` when the history has no spread (or is empty), where a jump cannot be measured this way
 *
 * Source: docs/methods/14-upload-check.md section 14.3.
 */
export function classicZ(history: readonly number[], value: number): number | undefined {
  const spread = meanSpread(history);
  if (spread === undefined || spread.deviation === 0) return undefined;
  return Math.abs(value - spread.mean) / spread.deviation;
}

/**
 * Modified z of a new value: 0.6745 times its distance to the median, in median absolute deviations, without a sign.
 *
 * @param history earlier values without the new one
 * @returns 0 or more; `undefined` when more than half of the history is one value (or it is empty). Never 0 in that
 *   case: that would call every jump normal. The check of section 14.2 has no such hole.
 *
 * Source: docs/methods/14-upload-check.md section 14.3.
 */
export function modifiedZ(history: readonly number[], value: number): number | undefined {
  const spread = medianSpread(history);
  if (spread === undefined || spread.deviation === 0) return undefined;
  return (0.6745 * Math.abs(value - spread.median)) / spread.deviation;
}

/**
 * Range in which a count is expected: mean of the history, a number of standard deviations to either side.
 *
 * @param deviations how many standard deviations, 3 by custom
 * @returns whole numbers (halves go up), the lower one never below 0; `undefined` without history
 *
 * Source: docs/methods/14-upload-check.md section 14.3.
 */
export function usualRange(
  history: readonly number[],
  deviations: number,
): { readonly min: number; readonly max: number } | undefined {
  const spread = meanSpread(history);
  if (spread === undefined) return undefined;
  return {
    min: Math.max(0, Math.round(spread.mean - deviations * spread.deviation)),
    max: Math.round(spread.mean + deviations * spread.deviation),
  };
}
