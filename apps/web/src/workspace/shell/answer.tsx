import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNotice } from './problem-notice.tsx';
import { Waiting } from './waiting.tsx';

interface AnswerProps<Reply> {
  readonly of: UseQueryResult<Reply>;
  readonly children: (reply: Reply) => ReactNode;
}

/** Draws what the server answered; until then a word of patience, or why it did not answer. */
export function Answer<Reply>({ of: query, children }: AnswerProps<Reply>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  return <Waiting />;
}
