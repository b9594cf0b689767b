import {
  acceptInvitation,
  askNewPassword,
  confirmAddress,
  lookAtLink,
  setNewPassword,
  type OpenedLinkReply,
} from '@ijkpunt/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../../../server/call.ts';

/** The secret of the link that brought somebody here. It leaves the address at once: it has no place in a history. */
export function useSecret(): string {
  const [secret] = useState(() => window.location.hash.slice(1));
  useEffect(() => window.history.replaceState(window.history.state, '', window.location.pathname), []);
  return secret;
}

/** What the link is for. Looked at once: it may be used in the meantime, by whoever reads this. */
export function useLink(secret: string) {
  return useQuery({
    queryKey: ['link', secret],
    queryFn: () => call(lookAtLink, { body: { secret } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
}

/** Uses the link. What the mutation remembers holds a password. */
export function useTheLink(secret: string, kind: OpenedLinkReply['kind']) {
  return useMutation({
    mutationFn: ({ password }: { readonly password?: string }) => {
      if (kind === 'invitation') return call(acceptInvitation, { body: { secret, password } });
      if (kind === 'email-change') return call(confirmAddress, { body: { secret } });
      return call(setNewPassword, { body: { secret, password: password ?? '' } });
    },
    gcTime: 0,
  });
}

/** Asks for a letter to choose a new password with. */
export function useForgotten() {
  return useMutation({ mutationFn: (email: string) => call(askNewPassword, { body: { email } }) });
}
