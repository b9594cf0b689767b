import { readExploration, readExplorationChoices } from '@ijkpunt/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../../server/call.ts';
import { askedIn, type ExploreView } from './explore-view.ts';

/** What there is to explore. */
export function useChoices() {
  return useQuery({ queryKey: ['exploration-choices'], queryFn: () => call(readExplorationChoices, {}) });
}

/** What is looked at; what was there stays in sight until something else is. */
export function useExploration(view: ExploreView) {
  const query = askedIn(view);
  return useQuery({
    queryKey: ['exploration', query],
    queryFn: () => call(readExploration, { query }),
    placeholderData: keepPreviousData,
  });
}
