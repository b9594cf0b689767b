import { actFor, type PersonReply } from '@ijkpunt/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { call } from '../../server/call.ts';
import { SESSION_KEY } from '../../server/session.ts';
import { forgetTheRest } from '../session/use-session.ts';

/** Acts for another municipality, or for the partnership itself: what was on the screen belonged to the one before. */
export function useActingFor() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ municipality }: Target) => call(actFor, { body: { municipality } }),
    onSuccess: async (person: PersonReply, { then = '/werkplek' }: Target) => {
      forgetTheRest(client);
      // The page that is left would ask for what the next municipality may not see.
      await navigate(then, { flushSync: true });
      client.setQueryData(SESSION_KEY, person);
    },
  });
}

interface Target {
  /** CBS code; empty for the partnership itself. */
  readonly municipality: string;
  /** Where to go then; to the tasks when it is not said. */
  readonly then?: string;
}
