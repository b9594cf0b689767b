/** What a computation of a quarter changed, for whoever computes from it. */
export interface Changed {
  /** Municipalities with other outcomes; all of them where nobody knows which. */
  readonly municipalities: ReadonlySet<string> | 'all';
  /** Indicators whose standings are others whatever the columns say: defined otherwise, or in other groups. */
  readonly indicators: ReadonlySet<string> | 'all';
  /** The areas are others, and so the columns. */
  readonly areas: boolean;
}

/** Nothing changed. */
export const UNCHANGED: Changed = { municipalities: new Set(), indicators: new Set(), areas: false };

/** Everything is to be computed, from nothing. */
export const EVERYTHING: Changed = { municipalities: 'all', indicators: 'all', areas: true };

/** Whether anything changed at all. */
export function isChanged({ municipalities, indicators }: Changed): boolean {
  return municipalities === 'all' || municipalities.size > 0 || indicators === 'all' || indicators.size > 0;
}

/** What several quarters changed, as it matters to the last of them: whose outcomes, and its own standings. */
export function changedTogether(last: Changed, others: readonly Changed[]): Changed {
  const all = [last, ...others];
  const known = all.flatMap(({ municipalities }) => (municipalities === 'all' ? [] : [...municipalities]));
  const everybody = all.some(({ municipalities }) => municipalities === 'all');
  return { ...last, municipalities: everybody ? 'all' : new Set(known) };
}
