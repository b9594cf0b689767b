import {
  endSupport,
  inviteAdministrator,
  listAgreements,
  listMergers,
  listOrganisations,
  listSupport,
  makePartnership,
  openSupport,
  setAgreement,
  setMembers,
  type SUPPORT_HOURS,
} from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../server/call.ts';

const ORGANISATIONS_KEY = ['organisations'] as const;
const AGREEMENTS_KEY = ['agreements'] as const;
const SUPPORT_KEY = ['support'] as const;

export function useOrganisations() {
  return useQuery({ queryKey: ORGANISATIONS_KEY, queryFn: () => call(listOrganisations, {}) });
}

export interface FirstAdministrator {
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

export function useMergers() {
  // They come with a version and change no sooner.
  return useQuery({
    queryKey: ['mergers'],
    queryFn: () => call(listMergers, {}),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useAgreements() {
  return useQuery({ queryKey: AGREEMENTS_KEY, queryFn: () => call(listAgreements, {}) });
}

export function useSetAgreement() {
  return useChange(AGREEMENTS_KEY, ({ partnership, agreed }: { partnership: string; agreed: boolean }) =>
    call(setAgreement, { params: { partnership }, body: { agreed } }),
  );
}

export function useSupport() {
  return useQuery({ queryKey: SUPPORT_KEY, queryFn: () => call(listSupport, {}) });
}

export interface WantedSupport {
  readonly hours: (typeof SUPPORT_HOURS)[number];
  readonly reason: string;
}

export function useOpenSupport() {
  return useChange(SUPPORT_KEY, (body: WantedSupport) => call(openSupport, { body }));
}

export function useEndSupport() {
  return useChange(SUPPORT_KEY, () => call(endSupport, {}));
}

/** Changes something, and then shows it as it is. */
function useChange<Wish, Reply>(queryKey: readonly string[], mutationFn: (wish: Wish) => Promise<Reply>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => client.invalidateQueries({ queryKey }) });
}
