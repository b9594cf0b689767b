import { listRecomputations, requestRecomputation, startRecomputation } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../../server/call.ts';

const RECOMPUTATIONS_KEY = ['recomputations'] as const;

/** A benchmark with how far it has been compared. */
export type ComparableReply = z.infer<(typeof listRecomputations)['reply']>[number];

const MOVING: ReadonlySet<string> = new Set(['requested', 'started', 'running']);

/** What was computed; asked again while something moves. */
export function useRecomputations() {
  return useQuery({
    queryKey: RECOMPUTATIONS_KEY,
    queryFn: () => call(listRecomputations, {}),
    refetchInterval: ({ state }) => (state.data?.some(isMoving) === true ? 1000 : false),
  });
}

function isMoving({ recomputations }: ComparableReply): boolean {
  return recomputations.some(({ state }) => MOVING.has(state));
}

/** Asks what is out of date, or has it computed. */
export function useRecompute() {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: RECOMPUTATIONS_KEY });
  const look = useMutation({
    mutationFn: (benchmark: string) => call(requestRecomputation, { body: { benchmark } }),
    onSuccess,
  });
  const start = useMutation({
    mutationFn: (id: string) => call(startRecomputation, { params: { id } }),
    onSuccess,
  });
  return { look, start };
}
