import { changeView, listSavedViews, removeView, saveView } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../server/call.ts';

const VIEWS_KEY = ['saved-views'] as const;

interface Naming {
  readonly name: string;
  readonly shared: boolean;
}

/** Own views, and those that colleagues share. */
export function useSavedViews() {
  return useQuery({ queryKey: VIEWS_KEY, queryFn: () => call(listSavedViews, {}) });
}

/** Saves, renames, shares and removes. */
export function useChangeViews() {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: VIEWS_KEY });
  const save = useMutation({
    mutationFn: (body: Naming & { readonly address: string }) => call(saveView, { body }),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: ({ id, ...body }: Naming & { readonly id: string }) =>
      call(changeView, { params: { id }, body }),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (id: string) => call(removeView, { params: { id } }),
    onSuccess,
  });
  return { save, change, remove };
}
