import { confirmProfile, explainFindings } from '@ijkpunt/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import { TASKS_KEY } from '../rounds/use-tasks.ts';
import { uploadKey } from '../uploads/use-upload.ts';

/** Saves explanations of findings. */
export function useExplanations(upload: string) {
  const refresh = useRefresh(upload);
  return useMutation({
    mutationFn: (explanations: readonly { key: string; text: string; public: boolean }[]) =>
      call(explainFindings, { params: { upload }, body: { explanations: [...explanations] } }),
    onSuccess: refresh,
  });
}

/** Confirms the definitions that were used. */
export function useProfile(upload: string) {
  const refresh = useRefresh(upload);
  return useMutation({
    mutationFn: (profile: Readonly<Record<string, string>>) =>
      call(confirmProfile, { params: { upload }, body: { profile } }),
    onSuccess: refresh,
  });
}

/** What was saved changes the file and the task it belongs to. Waits for the file, so that the screen tells the truth. */
function useRefresh(upload: string) {
  const client = useQueryClient();
  return async () => {
    void client.invalidateQueries({ queryKey: TASKS_KEY });
    await client.invalidateQueries({ queryKey: uploadKey(upload) });
  };
}
