import type { ChangeReply } from '@ijkpunt/contract';

/** Why two cells have no difference that means anything. */
type NoDifference = 'new' | 'gone' | 'gap-before' | 'gap-now' | 'bound' | 'period-differs';

/** Why a difference cannot be told in percent of what it was. */
export type NoPercentage = NoDifference | 'from-zero' | 'share';

/** A number, or the reason why there is none. */
type Amount<Why> =
  { readonly kind: 'number'; readonly value: number } | { readonly kind: 'none'; readonly why: Why };

/** How far a figure moved: in what it counts, and in percent of what it was. */
export interface Difference {
  readonly absolute: Amount<NoDifference>;
  readonly relative: Amount<NoPercentage>;
}

const BOUNDS = ['at-least', 'at-most'];

type Beside = Pick<ChangeReply, 'before' | 'now' | 'unit' | 'periodDiffers'>;

/** The difference between two cells. A gap, a bound or another period leaves none; nothing is a percentage of zero. */
export function differenceOf(change: Beside): Difference {
  const { before, now } = change;
  const why = noDifference(change);
  if (why !== undefined || before?.kind !== 'figure' || now?.kind !== 'figure') {
    const none = { kind: 'none', why: why ?? 'gap-now' } as const;
    return { absolute: none, relative: none };
  }
  const absolute = { kind: 'number', value: now.value - before.value } as const;
  return { absolute, relative: relativeOf(before.value, now.value, change.unit === 'percent') };
}

/** A difference between two values of an indicator: in points for a share. */
export function differenceOfValues(before: number, now: number, unit: string): Difference {
  const factor = unit === 'percent' ? 100 : 1;
  return {
    absolute: { kind: 'number', value: (now - before) * factor },
    relative: relativeOf(before, now, unit === 'percent'),
  };
}

function relativeOf(before: number, now: number, share: boolean): Difference['relative'] {
  if (share) return { kind: 'none', why: 'share' };
  if (before === 0) return { kind: 'none', why: 'from-zero' };
  return { kind: 'number', value: ((now - before) / before) * 100 };
}

function noDifference({ before, now, periodDiffers }: Beside): NoDifference | undefined {
  if (before === undefined) return 'new';
  if (now === undefined) return 'gone';
  if (before.kind === 'missing') return 'gap-before';
  if (now.kind === 'missing') return 'gap-now';
  if (BOUNDS.includes(before.precision) || BOUNDS.includes(now.precision)) return 'bound';
  return periodDiffers ? 'period-differs' : undefined;
}
