import { listReleases, requestRelease } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import { isMoving } from './release-state.ts';

const RELEASES_KEY = ['releases'] as const;

/** Benchmarks with their releases; asked again while one is being made. */
export function useReleases() {
  return useQuery({
    queryKey: RELEASES_KEY,
    queryFn: () => call(listReleases, {}),
    refetchInterval: ({ state }) => (state.data !== undefined && isMoving(state.data) ? 1000 : false),
  });
}

/** Releases a benchmark. */
export function useRequestRelease() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (benchmark: string) => call(requestRelease, { body: { benchmark } }),
    onSuccess: () => client.invalidateQueries({ queryKey: RELEASES_KEY }),
  });
}
