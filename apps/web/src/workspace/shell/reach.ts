import { createContext, use } from 'react';
import type { Walk } from '../tour/walk.ts';

/** What can be opened from anywhere in the workspaces. */
export interface Reach {
  readonly openSearch: () => void;
  readonly openShortcuts: () => void;
  readonly walk: Walk;
}

/** Given by the shell to whoever is signed in. */
export const WithinReach = createContext<Reach | undefined>(undefined);

/** What can be opened from here; nothing for who is not signed in. */
export function useReach(): Reach | undefined {
  return use(WithinReach);
}
