import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** What was chosen on a page, while the address does not say it yet. */
export interface Chosen {
  readonly params: string;
  /** The visit on which it was chosen; the address has one of its own for every change. */
  readonly from: string;
  /** When the first of what is on its way was chosen, and when the last. */
  readonly first: number;
  readonly last: number;
}

/** Where the address is, as the router knows it. */
export interface Visit {
  readonly key: string;
  readonly state: unknown;
}

/**
 * What is looked at stands in the address, for whoever the link is sent to: the address decides, also when somebody goes back or opens
 * a view that was kept. It follows a choice in its own time; until then the choice itself is shown, so that a field that
 * shows it loses no letters. Choosing leaves no trail of pages behind.
 */
export function useChosenParams() {
  const [search, setSearch] = useSearchParams();
  const visit = useLocation();
  const [chosen, setChosen] = useState<Chosen>();
  const choose = (next: URLSearchParams) => {
    const now = chosenAt(chosen, { params: next.toString(), visit, moment: Date.now() });
    setChosen(now);
    setSearch(next, { replace: true, preventScrollReset: true, state: { chosenAt: now.last } });
  };
  return { params: paramsShown(chosen, visit, search.toString()), choose };
}

/** The parameters that are shown: what was chosen as long as the address is behind, and else what the address says. */
export function paramsShown(chosen: Chosen | undefined, visit: Visit, address: string): string {
  return chosen !== undefined && isOnItsWay(chosen, visit) ? chosen.params : address;
}

interface Choice {
  readonly params: string;
  readonly visit: Visit;
  readonly moment: number;
}

/** A choice beside those that are still on their way. */
export function chosenAt(before: Chosen | undefined, { params, visit, moment }: Choice): Chosen {
  const behind = before !== undefined && isOnItsWay(before, visit) ? before : undefined;
  return { params, from: behind?.from ?? visit.key, first: behind?.first ?? moment, last: moment };
}

/** Whether the address still is where it was chosen, or has only come to an earlier choice. */
function isOnItsWay({ from, first, last }: Chosen, { key, state }: Visit): boolean {
  if (key === from) return true;
  const moment = momentIn(state);
  return moment !== undefined && first <= moment && moment < last;
}

function momentIn(state: unknown): number | undefined {
  if (typeof state !== 'object' || state === null || !('chosenAt' in state)) return undefined;
  return typeof state.chosenAt === 'number' ? state.chosenAt : undefined;
}
