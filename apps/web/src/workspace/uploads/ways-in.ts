import type { PartReply, TaskReply } from '@ijkpunt/contract';
import type { ChosenRound } from './round-in-address.ts';

/** Whether figures come in for a round now: all ways open, as a trial only, or not at all. */
export type Opening = 'open' | 'trial-only' | 'closed';

/** What a task says about coming in. A round that is not among the tasks is asked of the server, which answers in a sentence. */
export function openingOf(task: Pick<TaskReply, 'state' | 'closed' | 'reopened'> | undefined): Opening {
  if (task === undefined) return 'open';
  if (task.closed) return 'closed';
  return task.state === 'accepted' && task.reopened === undefined ? 'trial-only' : 'open';
}

/** The task of a round, among all of the organisation. */
export function taskOf(
  tasks: readonly TaskReply[] | undefined,
  { benchmark, quarter }: Pick<ChosenRound, 'benchmark' | 'quarter'>,
): TaskReply | undefined {
  return tasks?.find((task) => task.benchmark.slug === benchmark && task.quarter === quarter);
}

/** The part that is delivered: the one in the address when it is still there, else the whole. */
export function partIn(part: string, parts: readonly PartReply[]): string {
  return parts.some(({ name }) => name === part) ? part : '';
}

/** Predecessors by whether their figures were accepted; the sum can be taken over once none is lacking. */
export function predecessorsOf({ predecessors }: Pick<TaskReply, 'predecessors'>) {
  const names = (delivered: boolean) =>
    predecessors.filter((one) => one.delivered === delivered).map(({ name }) => name);
  return { there: names(true), lacking: names(false) };
}
