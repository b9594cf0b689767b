import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Changes something, and then shows it as it is. */
export function useChange<Wish, Reply>(
  queryKey: readonly string[],
  mutationFn: (wish: Wish) => Promise<Reply>,
) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => client.invalidateQueries({ queryKey }) });
}
