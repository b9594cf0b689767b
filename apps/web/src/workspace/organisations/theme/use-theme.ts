import { readTheme, removeTheme, saveTheme, type Theme } from '@ijkpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../../server/call.ts';
import { useChange } from '../use-change.ts';

const THEME_KEY = ['theme'] as const;

/** What the organisation wears, if anything of its own. */
export function useTheme() {
  return useQuery({ queryKey: THEME_KEY, queryFn: () => call(readTheme, {}), staleTime: 300_000 });
}

export function useSaveTheme() {
  return useChange(THEME_KEY, (body: Theme) => call(saveTheme, { body }));
}

export function useRemoveTheme() {
  return useChange(THEME_KEY, () => call(removeTheme, {}));
}
