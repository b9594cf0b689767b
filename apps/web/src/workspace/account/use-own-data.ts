import { deleteAccount } from '@ijkpunt/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import { SESSION_KEY } from '../../server/session.ts';
import { forgetTheRest } from '../session/use-session.ts';

/** Deletes one's account, and forgets everything that this person saw. Without a password, none is sent. */
export function useDeleteAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (current: string | undefined) =>
      call(deleteAccount, { body: current === undefined ? {} : { current } }),
    // What the mutation remembers holds the password.
    gcTime: 0,
    onSuccess: () => {
      client.setQueryData(SESSION_KEY, 'nobody');
      forgetTheRest(client);
    },
  });
}
