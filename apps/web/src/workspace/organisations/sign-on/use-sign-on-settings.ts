import { readSignOn, removeSignOn, saveSignOn, type SignOnSettings } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../server/call.ts';

const KEY = ['sign-on-settings'] as const;

export type WantedSignOn = SignOnSettings & { readonly secret: string | undefined };

export function useSignOnSettings() {
  return useQuery({ queryKey: KEY, queryFn: () => call(readSignOn, {}) });
}

/** Saves the settings. What the mutation remembers holds the secret. */
export function useSaveSignOn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: WantedSignOn) => call(saveSignOn, { body }),
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

export function useRemoveSignOn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(removeSignOn, {}),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
