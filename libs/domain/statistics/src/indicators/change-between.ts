import type { Reason, ValueChange, ValueInTime } from '@ijkpunt/model';

/**
 * How a value of a municipality differs from an earlier one of its own. It describes, and tests nothing: two quarters of
 * one municipality are partly about the same people, so that no test for two groups apart holds.
 *
 * @returns undefined when one of the two is no figure; `broken` when the answers about the definition are others than then
 *
 * Source: docs/methods/06-trend.md section 6.6.
 */
export function changeBetween(earlier: ValueInTime, later: ValueInTime): ValueChange | undefined {
  if (earlier.kind !== 'figure' || later.kind !== 'figure') return undefined;
  return {
    difference: later.value - earlier.value,
    broken: answersIn(earlier.reasons) !== answersIn(later.reasons),
  };
}

/** What a figure answers otherwise than the standard; all else it answers as the standard does. */
function answersIn(reasons: readonly Reason[]): string {
  return reasons
    .flatMap((reason) =>
      reason.code === 'profile-differs' ? [`${reason.question} ${reason.group ?? ''} ${reason.answer}`] : [],
    )
    .toSorted()
    .join(', ');
}
