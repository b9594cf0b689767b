import {
  endSupport,
  listAgreements,
  listSupport,
  openSupport,
  setAgreement,
  type SUPPORT_HOURS,
} from '@ijkpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../../server/call.ts';
import { useChange } from '../use-change.ts';

const AGREEMENTS_KEY = ['agreements'] as const;
const SUPPORT_KEY = ['support'] as const;

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
