import { readOwnComparisons } from '@ijkpunt/contract';
import type { z } from 'zod';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import { useTasks } from '../rounds/use-tasks.ts';
import { useDelivery } from '../submissions/use-submissions.ts';
import { measureLabels } from '../validation/measure-labels.ts';
import { useLanguage } from '../words/language.ts';
import type { Glossary } from './reason-in-words.ts';

/** What the server says of the own figures. */
export type OwnComparisonsReply = z.infer<(typeof readOwnComparisons)['reply']>;

/** The comparison of the own figures. Not computed yet: asked again until it is. */
export function useOwnComparisons(benchmark: string, quarter: string) {
  return useQuery({
    queryKey: ['comparisons', benchmark, quarter],
    queryFn: () => call(readOwnComparisons, { query: { benchmark, quarter } }),
    refetchInterval: ({ state }) =>
      state.data !== undefined && state.data.computedAt === undefined ? 3000 : false,
  });
}

/** The comparison speaks in codes; the delivery it was made from knows the words. */
export function useGlossary(benchmark: string, quarter: string): Glossary {
  const language = useLanguage();
  const tasks = useTasks();
  const task = tasks.data?.find((one) => one.benchmark.slug === benchmark && one.quarter === quarter);
  const { data } = useDelivery(task?.delivery);
  return {
    labels: measureLabels(data ?? { observations: [] }, language),
    questions: data?.profileQuestions ?? [],
  };
}
