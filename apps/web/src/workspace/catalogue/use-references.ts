import { importReferences, listReferences, type ReferenceOrder } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, callWithFile } from '../../server/call.ts';

const REFERENCES_KEY = ['references'] as const;

/** All sets of reference figures. */
export function useReferences() {
  return useQuery({ queryKey: REFERENCES_KEY, queryFn: () => call(listReferences, {}) });
}

/** A file with what is said of it. */
interface NewReferences {
  readonly order: ReferenceOrder;
  readonly file: File;
}

/** Imports a file. What is wrong with it is an answer, and no problem. */
export function useImportReferences() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ order, file }: NewReferences) =>
      callWithFile(importReferences, { query: order }, { field: 'bestand', file, onSent: () => undefined }),
    onSuccess: () => client.invalidateQueries({ queryKey: REFERENCES_KEY }),
  });
}
