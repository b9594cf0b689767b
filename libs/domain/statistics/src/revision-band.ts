import {
  ordinalOf,
  type Method,
  type Quarter,
  type RevisedRange,
  type RevisionAge,
  type RevisionBand,
} from '@ijkpunt/model';
import { quantile } from './quantiles.ts';

/** Fewer revised figures than this say nothing about how much a figure usually moves. */
export const FEWEST_REVISIONS = 8;

/**
 * The age at which a figure was revised: in the first quarter after it was accepted first (or the same), the second, or
 * later.
 *
 * @param first quarter in which the first version was accepted
 * @param later quarter in which the revision was accepted, not before the first
 *
 * Source: docs/methods/12-comparability.md section 12.4.
 */
export function revisionAge(first: Quarter, later: Quarter): RevisionAge {
  const quarters = ordinalOf(later) - ordinalOf(first);
  if (quarters <= 1) return 1;
  return quarters === 2 ? 2 : 4;
}

/**
 * Relative change of a figure since its first version: 0.1 when it became a tenth higher.
 *
 * @returns undefined when the first value was 0: nothing can be said relative to nothing
 *
 * Source: docs/methods/12-comparability.md section 12.4.
 */
export function relativeChange(first: number, now: number): number | undefined {
  return first === 0 ? undefined : (now - first) / Math.abs(first);
}

/**
 * The usual change of figures of one indicator that were revised at one age: median, and the middle 80%.
 *
 * @param changes relative changes of revised figures over municipalities and quarters, in any order
 *
 * Source: docs/methods/12-comparability.md section 12.4.
 */
export function revisionBand(changes: readonly number[]): RevisionBand {
  const revisions = changes.length;
  const ascending = changes.toSorted((a, b) => a - b);
  const [lower, median, upper] = [0.1, 0.5, 0.9].map((share) => quantile(ascending, share));
  if (revisions < FEWEST_REVISIONS || lower === undefined || median === undefined || upper === undefined) {
    return { kind: 'too-few', revisions };
  }
  return { kind: 'band', revisions, median, lower, upper };
}

/**
 * Where a provisional value usually ends when it is revised: the middle 80% of the changes that were usual, applied to it.
 *
 * @param value not negative, in the unit of the indicator
 * @param band what changes were usual; nothing is said while there were too few
 * @param method a share stays between 0 and 1; no value becomes negative
 *
 * Source: docs/methods/12-comparability.md section 12.4.
 */
export function revisedRange(value: number, band: RevisionBand, method: Method): RevisedRange | undefined {
  if (band.kind === 'too-few') return undefined;
  const most = method === 'share' ? 1 : Infinity;
  const within = (changed: number): number => Math.min(most, Math.max(0, changed));
  return { lower: within(value * (1 + band.lower)), upper: within(value * (1 + band.upper)) };
}
