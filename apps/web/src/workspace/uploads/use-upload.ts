import { followUpload, readUpload, startUpload, takeOver, type UploadReply } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call, callWithFile } from '../../server/call.ts';
import { follow } from '../../server/follow.ts';
import { TASKS_KEY } from '../rounds/use-tasks.ts';
import { isFinished } from './check-in-words.ts';

/** Place of an uploaded file in the query cache. */
export const uploadKey = (upload: string) => ['upload', upload] as const;

/** An uploaded file. While it is being checked it is asked again, for whoever cannot be reached by events. */
export function useUpload(upload: string) {
  return useQuery({
    queryKey: uploadKey(upload),
    queryFn: () => call(readUpload, { params: { upload } }),
    refetchInterval: ({ state }) => (state.data === undefined || isFinished(state.data.state) ? false : 5000),
  });
}

/** Follows the check as it goes on. Answers the latest news, which runs ahead of the file itself. */
export function useLiveCheck(upload: string, active: boolean): UploadReply | undefined {
  const client = useQueryClient();
  const [news, setNews] = useState<UploadReply>();
  useEffect(() => {
    if (!active) return undefined;
    const onReply = (reply: UploadReply): boolean => {
      setNews(reply);
      if (!isFinished(reply.state)) return false;
      void client.invalidateQueries({ queryKey: uploadKey(upload) });
      void client.invalidateQueries({ queryKey: TASKS_KEY });
      return true;
    };
    return follow(followUpload, { params: { upload } }, { event: 'upload', onReply });
  }, [upload, active, client]);
  return news;
}

/** A file to send, and what it is. */
export interface NewUpload {
  readonly benchmark: string;
  readonly quarter: string;
  readonly file: File;
  /** Name of the part that it delivers; empty for the whole. */
  readonly part?: string | undefined;
  /** How a file of one's own is read. */
  readonly mapping?: string | undefined;
  /** Checked only, never submitted. */
  readonly trial?: boolean | undefined;
}

/** Sends a file, and tells how far it is: from 0 to 1. */
export function useNewUpload() {
  const client = useQueryClient();
  const [sent, setSent] = useState(0);
  const sending = useMutation({
    mutationFn: ({ file, part, trial = false, ...place }: NewUpload) => {
      const query = { ...place, part: part === '' ? undefined : part };
      return callWithFile(
        startUpload,
        { query: trial ? { ...query, dryRun: 'true' } : query },
        { field: 'bestand', file, onSent: setSent },
      );
    },
    onMutate: () => setSent(0),
    onSuccess: () => client.invalidateQueries({ queryKey: TASKS_KEY }),
  });
  return { sending, sent };
}

/** Has the sum of the predecessors written as a file. */
export function useTakeOver(benchmark: string, quarter: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(takeOver, { params: { benchmark, quarter } }),
    onSuccess: () => client.invalidateQueries({ queryKey: TASKS_KEY }),
  });
}
