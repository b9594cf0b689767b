import {
  changePassword,
  confirmSecondFactor,
  endOtherSessions,
  readAccount,
  removeSecondFactor,
  startSecondFactor,
} from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import { SESSION_KEY } from '../../server/session.ts';

const ACCOUNT_KEY = ['account'] as const;

/** One's second factor, and where one is signed in. */
export function useAccount() {
  return useQuery({ queryKey: ACCOUNT_KEY, queryFn: () => call(readAccount, {}) });
}

/** Makes the key for an app. What the mutation remembers holds it, and goes with the page. */
export function useStartFactor() {
  return useMutation({ mutationFn: () => call(startSecondFactor, {}), gcTime: 0 });
}

/** Takes the second factor into use; the recovery codes stand in the answer and nowhere else. */
export function useConfirmFactor() {
  const renew = useRenew();
  return useMutation({
    mutationFn: (code: string) => call(confirmSecondFactor, { body: { code } }),
    gcTime: 0,
    onSuccess: renew,
  });
}

export function useRemoveFactor() {
  const renew = useRenew();
  return useMutation({
    mutationFn: (code: string) => call(removeSecondFactor, { body: { code } }),
    onSuccess: renew,
  });
}

/** Changes one's password; elsewhere one is signed out then. */
export function useChangePassword() {
  const renew = useRenew();
  return useMutation({
    mutationFn: (body: { readonly current: string; readonly wanted: string }) =>
      call(changePassword, { body }),
    // What the mutation remembers holds both passwords.
    gcTime: 0,
    onSuccess: renew,
  });
}

export function useEndOthers() {
  const renew = useRenew();
  return useMutation({ mutationFn: () => call(endOtherSessions, {}), onSuccess: renew });
}

/** Who one is may have changed too: what one may do hangs on the second factor. */
export function useRenew() {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ACCOUNT_KEY });
    await client.invalidateQueries({ queryKey: SESSION_KEY });
  };
}
