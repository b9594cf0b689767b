import { listMergers } from '@ijkpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../../server/call.ts';

/** What IJkpunt knows of mergers. */
export function useMergers() {
  // They come with a version and change no sooner.
  return useQuery({
    queryKey: ['mergers'],
    queryFn: () => call(listMergers, {}),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
