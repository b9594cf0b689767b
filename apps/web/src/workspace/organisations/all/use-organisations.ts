import { inviteAdministrator, listOrganisations, makePartnership, setMembers } from '@ijkpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../../server/call.ts';
import { useChange } from '../use-change.ts';

const ORGANISATIONS_KEY = ['organisations'] as const;

export function useOrganisations() {
  return useQuery({ queryKey: ORGANISATIONS_KEY, queryFn: () => call(listOrganisations, {}) });
}

interface FirstAdministrator {
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
}

export function useInviteAdministrator() {
  return useChange(ORGANISATIONS_KEY, ({ organisation, ...body }: FirstAdministrator) =>
    call(inviteAdministrator, { params: { organisation }, body }),
  );
}

export function useMakePartnership() {
  return useChange(ORGANISATIONS_KEY, (name: string) => call(makePartnership, { body: { name } }));
}

export function useSetMembers(organisation: string) {
  return useChange(ORGANISATIONS_KEY, (municipalities: string[]) =>
    call(setMembers, { params: { organisation }, body: { municipalities } }),
  );
}
