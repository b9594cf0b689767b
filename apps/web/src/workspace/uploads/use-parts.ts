import { deletePart, listDividedBenchmarks, listParts, savePart } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../../server/call.ts';

/** The parts of a benchmark, and the measures that they divide. */
export type PartsReply = z.output<(typeof listParts)['reply']>;

const DIVIDED_KEY = ['divided-benchmarks'] as const;

/** Place of the parts of a benchmark in the query cache. */
export const partsKey = (benchmark: string) => ['parts', benchmark] as const;

/** The benchmarks in which the organisation is asked. */
export function useDividedBenchmarks() {
  return useQuery({ queryKey: DIVIDED_KEY, queryFn: () => call(listDividedBenchmarks, {}) });
}

export function useParts(benchmark: string) {
  return useQuery({
    queryKey: partsKey(benchmark),
    queryFn: () => call(listParts, { query: { benchmark } }),
  });
}

/** Saves and ends parts of a benchmark. */
export function usePartChanges(benchmark: string) {
  const client = useQueryClient();
  const onSuccess = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: partsKey(benchmark) }),
      client.invalidateQueries({ queryKey: DIVIDED_KEY }),
    ]);
  const saving = useMutation({
    mutationFn: (part: { readonly name: string; readonly measures: readonly string[] }) =>
      call(savePart, { body: { benchmark, name: part.name, measures: [...part.measures] } }),
    onSuccess,
  });
  const ending = useMutation({
    mutationFn: (name: string) => call(deletePart, { query: { benchmark, name } }),
    onSuccess,
  });
  return { saving, ending };
}
