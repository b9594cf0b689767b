import { addPasskey, askNewPasskey, removePasskey, type PasskeyAnswer } from '@ijkpunt/contract';
import { startRegistration, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import { asProblem } from '../session/passkey-problem.ts';
import { useRenew } from './use-account.ts';

/** Has this device make a passkey, and adds it to the account under a name. */
export function useAddPasskey() {
  const renew = useRenew();
  return useMutation({
    mutationFn: async (name: string) => {
      const question = await call(askNewPasskey, {});
      const optionsJSON = question as unknown as PublicKeyCredentialCreationOptionsJSON;
      const answer = await startRegistration({ optionsJSON }).catch(asProblem);
      await call(addPasskey, { body: { name, answer: answer as unknown as PasskeyAnswer } });
    },
    onSuccess: renew,
  });
}

export function useRemovePasskey() {
  const renew = useRenew();
  return useMutation({
    mutationFn: (passkey: string) => call(removePasskey, { params: { passkey } }),
    onSuccess: renew,
  });
}
