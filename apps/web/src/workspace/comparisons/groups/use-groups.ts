import { compareWithOwnGroup, listOwnGroups, removeOwnGroup, saveOwnGroup } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../server/call.ts';
import type { WantedGroup } from './wanted-group.ts';

const GROUPS_KEY = ['comparison-groups'] as const;

/** The groups of the organisation, and whom a group can be made of. */
export function useGroups() {
  return useQuery({ queryKey: GROUPS_KEY, queryFn: () => call(listOwnGroups, {}) });
}

/** Saves a group. */
export function useSaveGroup() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ name, municipalities }: WantedGroup) =>
      call(saveOwnGroup, { body: { name, municipalities: [...municipalities] } }),
    onSuccess: () => client.invalidateQueries({ queryKey: GROUPS_KEY }),
  });
}

/** Removes a group. */
export function useRemoveGroup() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(removeOwnGroup, { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: GROUPS_KEY }),
  });
}

/** The released figures beside a group. */
export function useGroupComparison(id: string) {
  return useQuery({
    queryKey: [...GROUPS_KEY, id],
    queryFn: () => call(compareWithOwnGroup, { params: { id } }),
  });
}
