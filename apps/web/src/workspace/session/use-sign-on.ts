import { finishSignOn, listSignOns, startSignOn, type PersonReply } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import { SESSION_KEY } from '../../server/session.ts';
import { forgetTheRest } from './use-session.ts';

/** The organisations that let their people sign in at a provider of their own. */
export function useSignOns() {
  return useQuery({ queryKey: ['sign-ons'], queryFn: () => call(listSignOns, {}), retry: false });
}

/** Sends the browser to the provider of an organisation. */
export function useStartSignOn() {
  return useMutation({
    mutationFn: (organisation: string) => call(startSignOn, { params: { organisation } }),
    onSuccess: ({ address }) => window.location.assign(address),
  });
}

/** Hands in what the provider put behind the address. Once: it is worth nothing a second time. */
export function useReturn(organisation: string, search: string) {
  const client = useQueryClient();
  return useQuery({
    queryKey: ['sign-on', organisation, search],
    queryFn: async (): Promise<PersonReply> => {
      const person = await call(finishSignOn, { params: { organisation }, body: { search } });
      forgetTheRest(client);
      client.setQueryData(SESSION_KEY, person);
      return person;
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
