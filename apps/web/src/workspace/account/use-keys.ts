import { listKeys, makeKey, replaceKey, revokeKey } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import type { WantedKey } from './key-days.ts';

const KEYS_KEY = ['keys'] as const;

/** The keys of the organisation. */
export function useKeys() {
  return useQuery({ queryKey: KEYS_KEY, queryFn: () => call(listKeys, {}) });
}

/** Makes a key. Its secret stands in the answer and is kept nowhere else. */
export function useMakeKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: WantedKey) => call(makeKey, { body }),
    // What the mutation remembers holds the secret: it goes with the page.
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: KEYS_KEY }),
  });
}

/** Makes a key that takes over from another one. Its secret stands in the answer and is kept nowhere else. */
export function useReplaceKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => call(replaceKey, { params: { key } }),
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: KEYS_KEY }),
  });
}

/** Takes a key back. */
export function useRevokeKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => call(revokeKey, { params: { key } }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEYS_KEY }),
  });
}
