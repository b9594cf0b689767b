import { finishDraft, readDraft, saveDraft, type DraftCell, type SavedDraftReply } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../server/call.ts';
import { TASKS_KEY } from '../../rounds/use-tasks.ts';

/** Which form: of a round, or of a part of it. */
export interface FormPlace {
  readonly benchmark: string;
  readonly quarter: string;
  readonly part: string;
}

/**
 * The form as it stands on the server. It is read when the page opens and when somebody asks for it, and not in between:
 * what is being typed runs ahead of it.
 */
export function useDraft(place: FormPlace) {
  return useQuery({
    queryKey: ['draft', place.benchmark, place.quarter, place.part],
    queryFn: () => call(readDraft, addressed(place)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function saveCells(
  place: FormPlace,
  { revision, cells }: { readonly revision: number; readonly cells: readonly DraftCell[] },
): Promise<SavedDraftReply> {
  return call(saveDraft, { ...addressed(place), body: { revision, cells: [...cells] } });
}

/** Makes a delivery of the form. */
export function useFinishing(place: FormPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(finishDraft, addressed(place)),
    onSuccess: () => client.invalidateQueries({ queryKey: TASKS_KEY }),
  });
}

function addressed({ benchmark, quarter, part }: FormPlace) {
  return { params: { benchmark, quarter }, query: part === '' ? {} : { part } };
}
