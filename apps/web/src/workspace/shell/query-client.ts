import { QueryCache, QueryClient, type Query } from '@tanstack/react-query';
import { Problem } from '../../server/problem.ts';
import { SESSION_KEY } from '../../server/session.ts';

/** The cache of what the server said. A refusal is an answer and is not asked again; a fault is, twice. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (endsTheVisit(error, query)) client.setQueryData(SESSION_KEY, 'nobody');
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && isFault(error),
      },
    },
  });
  return client;
}

/** Whether an error may pass when asked again. */
export function isFault(error: unknown): boolean {
  return !(error instanceof Problem) || error.code === 'fault' || error.code === 'unreachable';
}

/**
 * A page that cannot be read without signing in leads to signing in. A page that is there stays: someone may have typed
 * half an explanation in it.
 */
export function endsTheVisit(error: unknown, { state }: Pick<Query<unknown, unknown>, 'state'>): boolean {
  return error instanceof Problem && error.code === 'not-signed-in' && state.data === undefined;
}
