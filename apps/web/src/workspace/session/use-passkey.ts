import { askPasskey, signInWithPasskey, type PasskeyAnswer } from '@ijkpunt/contract';
import { startAuthentication, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import { SESSION_KEY } from '../../server/session.ts';
import { asProblem } from './passkey-problem.ts';

/** Signs in with a passkey: the server asks, the device answers once its owner unlocked it. */
export function usePasskey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const question = await call(askPasskey, {});
      const optionsJSON = question as unknown as PublicKeyCredentialRequestOptionsJSON;
      const answer = await startAuthentication({ optionsJSON }).catch(asProblem);
      return call(signInWithPasskey, { body: { answer: answer as unknown as PasskeyAnswer } });
    },
    onSuccess: (person) => client.setQueryData(SESSION_KEY, person),
  });
}
