import { approve, listDeliveries, readDelivery, sendBack, submit } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import { TASKS_KEY } from '../rounds/use-tasks.ts';
import { uploadKey } from '../uploads/use-upload.ts';

export const DELIVERIES_KEY = ['deliveries'] as const;
export const deliveryKey = (delivery: string) => ['delivery', delivery] as const;

/** The deliveries of the organisation, the newest first. */
export function useDeliveries() {
  return useQuery({ queryKey: DELIVERIES_KEY, queryFn: () => call(listDeliveries, { query: {} }) });
}

/** One delivery in full; without a name of one nothing is asked. */
export function useDelivery(delivery: string | undefined) {
  return useQuery({
    queryKey: deliveryKey(delivery ?? ''),
    queryFn: () => call(readDelivery, { params: { delivery: delivery ?? '' } }),
    enabled: delivery !== undefined,
  });
}

/** Submits a checked file as a delivery. */
export function useSubmit(upload: string) {
  const client = useQueryClient();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => call(submit, { params: { upload } }),
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: uploadKey(upload) });
      return refresh(id);
    },
  });
}

/** Approves a delivery, or sends it back. */
export function useDecision(delivery: string) {
  const refresh = useRefresh();
  const params = { delivery };
  const onSuccess = () => refresh(delivery);
  return {
    approving: useMutation({ mutationFn: () => call(approve, { params }), onSuccess }),
    returning: useMutation({
      mutationFn: (comment: string) => call(sendBack, { params, body: { comment } }),
      onSuccess,
    }),
  };
}

function useRefresh() {
  const client = useQueryClient();
  return async (delivery: string) => {
    void client.invalidateQueries({ queryKey: TASKS_KEY });
    void client.invalidateQueries({ queryKey: DELIVERIES_KEY });
    await client.invalidateQueries({ queryKey: deliveryKey(delivery) });
  };
}
