import { listReplyRounds, saveReply, type ReplyChoice, type ReplyRoundReply } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../server/call.ts';

const REPLIES_KEY = ['replies'] as const;

/** Releases that the municipality can reply to, or replied to, and that are not out yet. */
export function useReplyRounds({ enabled }: { readonly enabled: boolean } = { enabled: true }) {
  return useQuery({ queryKey: REPLIES_KEY, queryFn: () => call(listReplyRounds, {}), enabled });
}

/** What a municipality sends: words for the public, and what it decides per indicator. */
export interface SentReply {
  readonly text: string | undefined;
  readonly choices: ReplyChoice[];
}

/** Saves the reply of the municipality in the place of the one before. */
export function useSaveReply(release: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reply: SentReply) => call(saveReply, { params: { release }, body: reply }),
    onSuccess: (saved) =>
      client.setQueryData<ReplyRoundReply[]>(REPLIES_KEY, (rounds = []) =>
        rounds.map((round) => (round.release === release ? saved : round)),
      ),
  });
}
