import { useCallback, useMemo, useState } from 'react';

/** Municipalities that were chosen, by code. */
export interface Selection {
  readonly codes: readonly string[];
  has(code: string): boolean;
  toggle(code: string): void;
  set(codes: readonly string[]): void;
}

/** Keeps what was chosen. Only what is in sight counts: nobody is reminded who was filtered out since. */
export function useSelection(inSight: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((code: string) => setChosen((before) => toggled(before, code)), []);
  return useMemo(() => {
    const codes = inSight.filter((code) => chosen.has(code));
    const known = new Set(codes);
    return { codes, has: (code) => known.has(code), toggle, set: (next) => setChosen(new Set(next)) };
  }, [inSight, chosen, toggle]);
}

/** A set with this code in it, or out of it when it was in. */
export function toggled(before: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(code)) after.add(code);
  return after;
}
