import { listDeliveries, listRounds, listRules, listTasks, type PersonReply } from '@ijkpunt/contract';
import { useQueries, useQuery } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import { readFindables } from '../../server/findables.ts';
import { may } from '../../server/session.ts';
import { placesFor } from '../shell/places.ts';
import { SHELL_TEXTS } from '../shell/shell.texts.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import type { Goals } from './goal.ts';
import {
  deliveryGoals,
  indicatorGoals,
  municipalityGoals,
  pageGoals,
  ruleGoals,
  uploadGoals,
} from './goals.ts';
import { SEARCH_TEXTS } from './search.texts.ts';

const A_MINUTE = 60_000;

/**
 * All that a person can be led to. Read by the routes that their pages read, each only with the permission that it asks: the search
 * opens nothing that the menu does not.
 */
export function useGoals(person: PersonReply): { goals: Goals; isPartly: boolean } {
  const language = useLanguage();
  const texts = useTexts(SEARCH_TEXTS);
  const places = placesFor(person, useTexts(SHELL_TEXTS));
  const { findables, own, rounds, rules } = useLists(person);
  const named = findables.data ?? [];
  return {
    isPartly: [findables, own.tasks, own.deliveries, rounds, ...rules].some(({ isError }) => isError),
    goals: {
      pages: pageGoals(places, language),
      deliveries: [
        ...uploadGoals(own.tasks.data ?? [], language, texts),
        ...deliveryGoals(own.deliveries.data ?? [], language, texts),
      ],
      municipalities: municipalityGoals(named, rounds.data ?? [], { language, texts }),
      indicators: indicatorGoals(named, texts),
      rules: ruleGoals(
        rules.flatMap(({ data }) => data ?? []),
        language,
      ),
    },
  };
}

/** Asked when the search is opened, and not again within a minute. */
function useLists(person: PersonReply) {
  const language = useLanguage();
  const isOwn = person.organisation.kind !== 'partnership';
  const asked = { staleTime: A_MINUTE, retry: false };
  const findables = useQuery({
    ...asked,
    queryKey: ['search', 'findables', language],
    queryFn: () => readFindables(language),
  });
  const tasks = useQuery({
    ...asked,
    queryKey: ['search', 'tasks'],
    queryFn: () => call(listTasks, {}),
    enabled: isOwn && may(person, 'uploads.read'),
  });
  const deliveries = useQuery({
    ...asked,
    queryKey: ['search', 'deliveries'],
    queryFn: () => call(listDeliveries, { query: {} }),
    enabled: isOwn && may(person, 'deliveries.read'),
  });
  const rounds = useQuery({
    ...asked,
    queryKey: ['search', 'rounds'],
    queryFn: () => call(listRounds, {}),
    enabled: may(person, 'rounds.read'),
  });
  const benchmarks = [...new Set((rounds.data ?? []).map(({ benchmark }) => benchmark.slug))];
  const rules = useQueries({
    queries: benchmarks.map((benchmark) => ({
      ...asked,
      queryKey: ['search', 'rules', benchmark],
      queryFn: () => call(listRules, { params: { benchmark } }),
      enabled: may(person, 'rules.read'),
    })),
  });
  return { findables, own: { tasks, deliveries }, rounds, rules };
}
