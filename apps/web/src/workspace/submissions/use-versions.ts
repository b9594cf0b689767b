import { exportDelivery, listDeliveries, readChanges, readPreview, reopen } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { addressOf } from '../../server/address.ts';
import { call } from '../../server/call.ts';
import { TASKS_KEY } from '../rounds/use-tasks.ts';
import { DELIVERIES_KEY, deliveryKey } from './use-submissions.ts';

/** What changed since the quarter before, or since another delivery. */
export function useChanges(delivery: string, against: string | undefined) {
  return useQuery({
    queryKey: [...deliveryKey(delivery), 'changes', against ?? ''],
    queryFn: () =>
      call(readChanges, { params: { delivery }, query: against === undefined ? {} : { against } }),
  });
}

/** What the public would see of a delivery. */
export function usePreview(delivery: string) {
  return useQuery({
    queryKey: [...deliveryKey(delivery), 'preview'],
    queryFn: () => call(readPreview, { params: { delivery } }),
  });
}

/** All versions of one quarter. */
export function useVersions(benchmark: string, quarter: string) {
  return useQuery({
    queryKey: [...DELIVERIES_KEY, benchmark, quarter],
    queryFn: () => call(listDeliveries, { query: { benchmark, quarter } }),
  });
}

/** Opens an accepted delivery again, with the reason. */
export function useReopen(delivery: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => call(reopen, { params: { delivery }, body: { reason } }),
    onSuccess: async () => {
      void client.invalidateQueries({ queryKey: TASKS_KEY });
      void client.invalidateQueries({ queryKey: DELIVERIES_KEY });
      await client.invalidateQueries({ queryKey: deliveryKey(delivery) });
    },
  });
}

/** Where a delivery can be fetched as a file. */
export function exportAddress(delivery: string, format: 'csv' | 'xlsx'): string {
  return addressOf(exportDelivery, { delivery }, { format });
}
