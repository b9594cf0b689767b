import type { ChangeReply } from '@ijkpunt/contract';
import type { Quarter } from '@ijkpunt/model';
import type { SparkInput } from '@ijkpunt/ui';

/** How many cells went which way. */
interface ChangeCounts {
  readonly same: number;
  readonly changed: number;
  readonly fresh: number;
  readonly gone: number;
}

export function countsOf(changes: readonly Pick<ChangeReply, 'kind'>[]): ChangeCounts {
  const count = (kind: ChangeReply['kind']): number => changes.filter((one) => one.kind === kind).length;
  return { same: count('same'), changed: count('changed'), fresh: count('new'), gone: count('gone') };
}

/** The totals, which are read, and the breakdowns, which are folded; without what stayed the same when so chosen. */
export function rowsOf(
  changes: readonly ChangeReply[],
  onlyChanges: boolean,
): { readonly totals: readonly ChangeReply[]; readonly breakdowns: readonly ChangeReply[] } {
  const kept = onlyChanges ? changes.filter(({ kind }) => kind !== 'same') : changes;
  return {
    totals: kept.filter(({ dimension }) => dimension === ''),
    breakdowns: kept.filter(({ dimension }) => dimension !== ''),
  };
}

/** Names a row among all rows. */
export function rowKey({ measure, dimension, category, unit }: ChangeReply): string {
  return [measure, dimension, category, unit].join('|');
}

/** The course of a cell up to the figure at hand; empty when no earlier quarter has a figure. */
export function courseOf(change: ChangeReply, quarter: string): SparkInput['points'] {
  const { history, now } = change;
  if (history.every(({ value }) => value === null)) return [];
  const counts = now?.kind === 'figure' && !['at-least', 'at-most'].includes(now.precision);
  const last = counts && now.kind === 'figure' ? now.value : null;
  return [...history, { quarter, value: last }].map((point) => ({
    quarter: point.quarter as Quarter,
    value: point.value,
  }));
}
