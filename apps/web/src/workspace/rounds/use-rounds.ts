import {
  closeRound,
  extendRound,
  listRounds,
  moveRound,
  openRound,
  readMonitor,
  remind,
} from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../server/call.ts';

const ROUNDS_KEY = ['rounds'] as const;

/** A round as it stands in an address. */
export interface RoundPlace {
  readonly benchmark: string;
  readonly quarter: string;
}

const monitorKey = ({ benchmark, quarter }: RoundPlace) => ['monitor', benchmark, quarter] as const;

/** All rounds with their counts, the newest first. */
export function useRounds() {
  return useQuery({ queryKey: ROUNDS_KEY, queryFn: () => call(listRounds, {}) });
}

interface Days {
  readonly opensOn?: string;
  readonly deadline?: string;
}

export function useOpenRound() {
  return useRoundChange((round: RoundPlace & Days) => call(openRound, { body: round }));
}

export function useMoveRound({ benchmark, quarter }: RoundPlace) {
  return useRoundChange((body: Required<Days>) => call(moveRound, { params: { benchmark, quarter }, body }));
}

export function useCloseRound({ benchmark, quarter }: RoundPlace) {
  return useRoundChange((closed: boolean) =>
    call(closeRound, { params: { benchmark, quarter }, body: { closed } }),
  );
}

function useRoundChange<Sent, Reply>(change: (sent: Sent) => Promise<Reply>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ROUNDS_KEY }),
  });
}

const EVERY_MINUTE = 60_000;

/** Every municipality of a round. Asked again each minute: municipalities work on while somebody looks. */
export function useMonitor(place: RoundPlace) {
  const { benchmark, quarter } = place;
  return useQuery({
    queryKey: monitorKey(place),
    queryFn: () => call(readMonitor, { params: { benchmark, quarter } }),
    refetchInterval: EVERY_MINUTE,
  });
}

interface Extension {
  readonly municipality: string;
  readonly until: string;
  readonly reason: string;
}

export function useExtend(place: RoundPlace) {
  return useMonitorChange(place, ({ municipality, until, reason }: Extension) =>
    call(extendRound, { params: { ...place, municipality }, body: { until, reason } }),
  );
}

interface Reminding {
  readonly municipalities: string[];
  readonly text: string;
}

export function useRemind(place: RoundPlace) {
  return useMonitorChange(place, (body: Reminding) => call(remind, { params: place, body }));
}

function useMonitorChange<Sent, Reply>(place: RoundPlace, change: (sent: Sent) => Promise<Reply>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: monitorKey(place) }),
  });
}
