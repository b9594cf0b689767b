import { listBatchRounds, startBatch } from '@ijkpunt/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { call, callWithFile } from '../../server/call.ts';

/** What became of a file for several municipalities. */
export type BatchReply = z.output<(typeof startBatch)['reply']>;

/** The rounds that a partnership can choose from. */
export function useBatchRounds() {
  return useQuery({ queryKey: ['batch-rounds'], queryFn: () => call(listBatchRounds, {}) });
}

interface NewBatch {
  readonly benchmark: string;
  readonly quarter: string;
  readonly file: File;
}

/** Sends a file for several municipalities, and tells how far it is: from 0 to 1. */
export function useNewBatch() {
  const [sent, setSent] = useState(0);
  const sending = useMutation({
    mutationFn: ({ benchmark, quarter, file }: NewBatch) =>
      callWithFile(
        startBatch,
        { query: { benchmark, quarter } },
        { field: 'bestand', file, onSent: setSent },
      ),
    onMutate: () => setSent(0),
  });
  return { sending, sent };
}
