import { activateRule, listRules, saveRule, tryRule, type WrittenRule } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import { isMoving } from './rule-state.ts';

const keyOf = (benchmark: string) => ['rules', benchmark] as const;

/** The rules of a benchmark; asked again while one is being tried. */
export function useRules(benchmark: string) {
  return useQuery({
    queryKey: keyOf(benchmark),
    queryFn: () => call(listRules, { params: { benchmark } }),
    refetchInterval: ({ state }) => (state.data !== undefined && isMoving(state.data.rules) ? 1000 : false),
  });
}

/** A rule by its place. */
interface RulePlace {
  readonly benchmark: string;
  readonly code: string;
}

/** Written so; or as it was shipped; or, with neither, switched off. */
export interface RuleOrder {
  readonly code: string;
  readonly rule?: WrittenRule;
  readonly restore?: boolean;
}

/** Saves a draft. */
export function useSaveRule(benchmark: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ code, ...body }: RuleOrder) => call(saveRule, { params: { benchmark, code }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(benchmark) }),
  });
}

/** Has a draft tried on past deliveries. */
export function useTryRule(place: RulePlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(tryRule, { params: place }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(place.benchmark) }),
  });
}

/** Puts a tried draft to work. */
export function useActivateRule(place: RulePlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(activateRule, { params: place }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(place.benchmark) }),
  });
}
