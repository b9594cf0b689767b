import { ordinalOf, type Quarter, type RevisionAge, type RevisionBand } from '@ijkpunt/model';
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
