import { listReleases, requestRelease, type ReleaseMode } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import { listLooksAgainIn } from './release-state.ts';

export const RELEASES_KEY = ['releases'] as const;

/** Benchmarks with their releases; asked again while one moves by itself. */
export function useReleases() {
  return useQuery({
    queryKey: RELEASES_KEY,
    queryFn: () => call(listReleases, {}),
    refetchInterval: ({ state }) =>
      state.data === undefined ? false : (listLooksAgainIn(state.data, Date.now()) ?? false),
  });
}

/** How a release is wanted: of what is new, or as a correction. */
interface Wish {
  readonly benchmark: string;
  readonly mode: ReleaseMode;
  readonly corrects?: number;
  readonly reason?: string;
}

/** Asks for a release. */
export function useRequestRelease() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: Wish) => call(requestRelease, { body: wish }),
    onSuccess: () => client.invalidateQueries({ queryKey: RELEASES_KEY }),
  });
}
