import {
  changeRoles,
  invitePerson,
  listPeople,
  removePerson,
  resetFactor,
  revokeInvitation,
  type Role,
} from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../server/call.ts';

const PEOPLE_KEY = ['people'] as const;

/** Whom an administrator asks to join. */
export interface Invited {
  readonly name: string;
  readonly email: string;
  readonly roles: Role[];
}

/** Who works for the organisation, and who is invited to. */
export function usePeople() {
  return useQuery({
    queryKey: PEOPLE_KEY,
    queryFn: () => call(listPeople, {}),
    // A letter that is under way was sent a moment later.
    refetchInterval: ({ state }) =>
      state.data?.invitations.some(({ expiresAt }) => expiresAt === undefined) === true ? 2000 : false,
  });
}

export function useInvite() {
  return useChange((body: Invited) => call(invitePerson, { body }));
}

export function useRevokeInvitation() {
  return useChange((invitation: string) => call(revokeInvitation, { params: { invitation } }));
}

export function useChangeRoles() {
  return useChange(({ person, roles }: { readonly person: string; readonly roles: Role[] }) =>
    call(changeRoles, { params: { person }, body: { roles } }),
  );
}

export function useResetFactor() {
  return useChange((person: string) => call(resetFactor, { params: { person } }));
}

export function useRemovePerson() {
  return useChange((person: string) => call(removePerson, { params: { person } }));
}

/** Changes something about people, and then shows them as they are. */
function useChange<Wish, Reply>(mutationFn: (wish: Wish) => Promise<Reply>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => client.invalidateQueries({ queryKey: PEOPLE_KEY }) });
}
