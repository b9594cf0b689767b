import { listTasks } from '@ijkpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../server/call.ts';

export const TASKS_KEY = ['tasks'] as const;

/** The rounds of the organisation, with their state. While a file is being checked the list is asked again. */
export function useTasks() {
  return useQuery({
    queryKey: TASKS_KEY,
    queryFn: () => call(listTasks, {}),
    refetchInterval: ({ state }) =>
      state.data?.some((task) => task.state === 'checking') === true ? 3000 : false,
  });
}
