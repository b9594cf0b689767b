import type { WorkedCheck, WorkedPrecision } from '@ijkpunt/contract';
import { figure, PRECISIONS, worstGrade } from '@ijkpunt/model';
import { medianSpread, precisionReason, unusualness } from '@ijkpunt/statistics';
import { boundsOf } from '@ijkpunt/model';
import { shareReach } from '@ijkpunt/validation';
import { certain, certainly } from './certain.ts';

/** A jump after quarters that moved a little, and one after quarters that did not move at all. */
export function workedChecks(): { readonly usual: WorkedCheck; readonly still: WorkedCheck } {
  return {
    usual: workedCheck([96, 104, 101, 110, 98, 107, 103, 112], 168),
    still: workedCheck([16, 16, 16, 16], 32),
  };
}

function workedCheck(history: readonly number[], value: number): WorkedCheck {
  const { median, deviation } = certain(medianSpread(history));
  const distances = history.map((earlier) => Math.abs(earlier - median)).toSorted((a, b) => a - b);
  const spread = Math.max(1.4826 * deviation, Math.sqrt(Math.max(median, 1)));
  return { history, value, distances, deviation, spread, ...certainly(unusualness(history, value)) };
}

/** A figure as each precision may come with it. */
const WRITTEN = { exact: 200, rounded: 52.5, approximate: 200, 'at-least': 200, 'at-most': 200 } as const;

/** A percentage that no whole number of people gives. */
const UNREACHED = { percentage: 53, base: 61 };

/** What inexact figures can stand for, and a percentage that nothing gives. */
export function workedPrecision(): WorkedPrecision {
  const cells = PRECISIONS.map((precision) => {
    const cell = figure(WRITTEN[precision], precision);
    const { low, high } = boundsOf(cell);
    const reason = precisionReason('', cell);
    const grade = worstGrade(reason === undefined ? [] : [reason]);
    return { value: cell.value, precision, low, high: Number.isFinite(high) ? high : undefined, grade };
  });
  const { percentage, base } = UNREACHED;
  const { reachable, below, above } = shareReach(percentage, base);
  const nearest = [below, above].map((count) => ({ count, percentage: (100 * count) / base }));
  return { cells, reach: { percentage, base, reachable, nearest } };
}
