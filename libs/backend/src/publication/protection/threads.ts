import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Done, ProtectApart, Task } from '@ijkpunt/disclosure';

/** How releases are protected: apart when there is a way, else in the one thread. */
export interface Protection {
  readonly apart?: ProtectApart | undefined;
}

export const PROTECTION = Symbol('protection');

/** What a thread says. */
export type FromThread =
  { readonly kind: 'step'; readonly done: number } | { readonly kind: 'done'; readonly result: Done };

/**
 * Protects tasks on all cores: a thread for each core, which takes the next task when it has done one. The threads end with
 * the work, and when one of them fails.
 *
 * @param program the built file of thread.ts
 */
export function protectInThreads(program: URL): ProtectApart {
  return async (tasks, onStep) => {
    const queue = [...tasks.entries()];
    const done = new Array<number>(tasks.length).fill(0);
    const results: Done[] = [];
    const of = tasks.reduce((sum, { system }) => sum + secretsIn(system), 0);
    const tell = (): Promise<unknown> | undefined =>
      onStep?.({ doing: 'protect', done: done.reduce((sum, one) => sum + one, 0), of });
    const work = async (thread: Worker): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [at, task] = next;
        results[at] = await answered(thread, task, (count) => {
          done[at] = count;
          return tell();
        });
        done[at] = secretsIn(task.system);
        await tell();
      }
    };
    const threads = Array.from(
      { length: Math.min(tasks.length, availableParallelism()) },
      () => new Worker(program),
    );
    try {
      await Promise.all(threads.map(work));
      return results;
    } finally {
      await Promise.all(threads.map((thread) => thread.terminate()));
    }
  };
}

function secretsIn({ cells }: Task['system']): number {
  return cells.filter(({ width }) => width !== undefined).length;
}

/** Hands a thread a task and waits for its answer; what it does meanwhile is told. */
function answered(
  thread: Worker,
  task: Task,
  onStep: (done: number) => Promise<unknown> | undefined,
): Promise<Done> {
  return new Promise((resolve, reject) => {
    const ended = (code: number): void =>
      reject(new Error(`a thread ended with ${code} and without an answer`));
    const heard = (message: FromThread): void => {
      if (message.kind === 'step') {
        onStep(message.done)?.catch(reject);
        return;
      }
      thread.off('message', heard).off('error', reject).off('exit', ended);
      resolve(message.result);
    };
    thread.on('message', heard).on('error', reject).on('exit', ended);
    thread.postMessage(task);
  });
}
