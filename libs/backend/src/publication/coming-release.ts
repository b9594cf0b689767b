import type { ChangedValues } from '@ijkpunt/contract';
import { isProvisional, type Quarter } from '@ijkpunt/model';
import type { QuarterReceipt } from '../comparisons/index.ts';
import type { ReleasedFigures } from './released.ts';
import type { ReleasedReply } from './released-replies.ts';

/** A release that is about to come out, with all that comes out with it. */
export interface ComingRelease extends ReleasedFigures {
  readonly replies: readonly ReleasedReply[];
  /** Number of the release that it corrects, why, and how many values differ. */
  readonly corrects: number | undefined;
  readonly reason: string | undefined;
  readonly changed: ChangedValues | undefined;
  /** By quarter what its comparisons were computed from, when they were composed. */
  readonly receipts: Readonly<Record<string, QuarterReceipt>>;
}

/** How many values are shown and withheld, and the newest quarter with anything to show. */
export function countsOf({ slices }: Pick<ReleasedFigures, 'slices'>): {
  readonly shown: number;
  readonly withheld: number;
  readonly newestQuarter: Quarter | undefined;
} {
  const values = slices.flatMap((slice) => slice.values);
  const told = slices.filter((slice) => slice.values.some(({ value }) => value.kind !== 'missing'));
  return {
    shown: values.filter(({ value }) => value.kind === 'figure').length,
    withheld: values.filter(({ value }) => value.kind === 'withheld').length,
    newestQuarter: told
      .map(({ quarter }) => quarter)
      .toSorted()
      .at(-1),
  };
}

/** Whether the newest quarters may still change; undefined when nobody said which are final. */
export function statusOf(
  finalUntil: Quarter | undefined,
  newestQuarter: Quarter | undefined,
): 'provisional' | 'final' | undefined {
  if (finalUntil === undefined || newestQuarter === undefined) return undefined;
  return isProvisional(newestQuarter, finalUntil) ? 'provisional' : 'final';
}
