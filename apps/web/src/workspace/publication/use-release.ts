import {
  abandonRelease,
  approveRelease,
  closeForReply,
  openForReply,
  readRelease,
  retryRelease,
  unscheduleRelease,
  withdrawRelease,
  type ReleaseReply,
} from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import { looksAgainIn } from './release-state.ts';
import { RELEASES_KEY } from './use-releases.ts';

/** A release as it is reviewed; asked again while it moves by itself. */
export function useRelease(id: string) {
  return useQuery({
    queryKey: [...RELEASES_KEY, id],
    queryFn: () => call(readRelease, { params: { release: id } }),
    refetchInterval: ({ state }) =>
      state.data === undefined ? false : (looksAgainIn(state.data.release, Date.now()) ?? false),
  });
}

/** A step that a coordinator takes, with what is settled by it. */
export type Step =
  | { readonly step: 'open-for-reply'; readonly until: string }
  | {
      readonly step: 'approve';
      readonly embargoUntil?: string | undefined;
      readonly finalUntil?: string | undefined;
    }
  | { readonly step: 'withdraw'; readonly reason: string }
  | { readonly step: 'close-for-reply' | 'unschedule' | 'abandon' | 'retry' };

/** Takes a step with a release. A refusal too says that it may stand elsewhere by now, so it is looked at again. */
export function useTakeStep(release: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => taken(release, step),
    onSettled: () => client.invalidateQueries({ queryKey: RELEASES_KEY }),
  });
}

function taken(release: string, step: Step): Promise<ReleaseReply> {
  const params = { release };
  switch (step.step) {
    case 'open-for-reply':
      return call(openForReply, { params, body: { until: step.until } });
    case 'close-for-reply':
      return call(closeForReply, { params });
    case 'approve': {
      const { embargoUntil, finalUntil } = step;
      return call(approveRelease, { params, body: { embargoUntil, finalUntil } });
    }
    case 'unschedule':
      return call(unscheduleRelease, { params });
    case 'abandon':
      return call(abandonRelease, { params });
    case 'retry':
      return call(retryRelease, { params });
    case 'withdraw':
      return call(withdrawRelease, { params, body: { reason: step.reason } });
  }
}
