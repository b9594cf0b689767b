import type { Done, ProtectApart, Task } from '@ijkpunt/disclosure';
import { Threads } from '../../platform/index.ts';

/** How releases are protected: apart when there is a way, else in the one thread. */
export interface Protection {
  readonly apart?: ProtectApart | undefined;
}

export const PROTECTION = Symbol('protection');

/**
 * Protects tasks on all cores. The threads end with the work, for each holds a solver; and when one of them fails.
 *
 * @param program the built file of thread.ts
 */
export function protectInThreads(program: URL): ProtectApart {
  return async (tasks, onStep) => {
    const threads = new Threads<Task, Done, number>(program);
    const done = new Array<number>(tasks.length).fill(0);
    const of = tasks.reduce((sum, task) => sum + secretsIn(task), 0);
    const tell = (): Promise<unknown> | undefined =>
      onStep?.({ doing: 'protect', done: done.reduce((sum, one) => sum + one, 0), of });
    let failed: unknown;
    const toldLater = (at: number, count: number): void => {
      done[at] = count;
      tell()?.catch((error: unknown) => (failed = error));
    };
    try {
      return await Promise.all(
        tasks.map(async (task, at) => {
          const result = await threads.ask(task, (count) => toldLater(at, count));
          if (failed !== undefined) throw failed;
          done[at] = secretsIn(task);
          await tell();
          return result;
        }),
      );
    } finally {
      await threads.close();
    }
  };
}

function secretsIn({ system }: Task): number {
  return system.cells.filter(({ width }) => width !== undefined).length;
}
