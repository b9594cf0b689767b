import { afterEach, describe, expect, it } from 'vitest';
import { Threads } from './threads.ts';

/** Doubles a number after a step, stands still for a word, and fails at nothing. */
const PROGRAM = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', (task) => {
      if (task === 0) throw new Error('nothing to double');
      if (task === 'wait') return;
      parentPort.postMessage({ kind: 'step', step: threadId });
      parentPort.postMessage({ kind: 'done', result: 2 * task });
    });
  `)}`,
);

let threads: Threads<number | 'wait', number, number>;
afterEach(() => threads.close());

describe('threads', () => {
  it('answer every task, more of them than there are threads, and tell of each how far it is', async () => {
    threads = new Threads(PROGRAM, 2);
    const used = new Set<number>();
    const tasks = Array.from({ length: 20 }, (_, at) => at + 1);
    const answers = await Promise.all(tasks.map((task) => threads.ask(task, (thread) => used.add(thread))));
    expect(answers).toEqual(tasks.map((task) => 2 * task));
    expect(used.size).toBe(2);
  });

  it('fail the task that they fail at, and no other', async () => {
    threads = new Threads(PROGRAM, 1);
    const [failed, next] = await Promise.allSettled([threads.ask(0), threads.ask(4)]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'nothing to double' } });
    expect(next).toEqual({ status: 'fulfilled', value: 8 });
  });

  it('leave nobody waiting when they are closed', async () => {
    threads = new Threads(PROGRAM, 1);
    const asked = [threads.ask('wait'), threads.ask(5)];
    const settled = Promise.allSettled(asked);
    await threads.close();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await threads.ask(6)).toBe(12);
  });
});
