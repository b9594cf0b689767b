import type { MergerReply } from '@ijkpunt/contract';

/** What happened on one day to one new municipality: all that it was made of, in one line. */
export interface JoinedMerger {
  readonly effectiveDate: string;
  readonly kind: MergerReply['kind'];
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/** Joins lines of one new municipality, and of one that was divided, in the order in which they first appear. */
export function joinedMergers(all: readonly MergerReply[]): readonly JoinedMerger[] {
  const joined = new Map<
    string,
    { readonly first: MergerReply; readonly old: string[]; readonly now: string[] }
  >();
  for (const one of all) {
    const { effectiveDate, kind, oldCode, oldName, newCode, newName } = one;
    const key = `${effectiveDate} ${kind} ${kind === 'split' ? oldCode : newCode}`;
    const known = joined.get(key);
    if (known === undefined) joined.set(key, { first: one, old: [oldName], now: [newName] });
    else {
      if (!known.old.includes(oldName)) known.old.push(oldName);
      if (!known.now.includes(newName)) known.now.push(newName);
    }
  }
  return [...joined.values()].map(({ first: { effectiveDate, kind }, old, now }) => ({
    effectiveDate,
    kind,
    old,
    now,
  }));
}
