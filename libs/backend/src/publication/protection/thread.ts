/** The program of one thread: protects the system that it is handed, tells how far it is, answers, and waits for the next. */
import { parentPort } from 'node:worker_threads';
import { protectTask, type Task } from '@ijkpunt/disclosure';
import { linearSolver } from '@ijkpunt/solver';
import type { FromThread } from './threads.ts';

/** Steps are told after this many milliseconds, not each by itself. */
const TELL = 500;

const port = parentPort;
if (port === null) throw new Error('this program runs in a thread');
const say = (message: FromThread): void => port.postMessage(message);

async function answer(task: Task): Promise<void> {
  const solver = await linearSolver();
  let told = performance.now();
  const result = await protectTask(solver, task, ({ done }) => {
    const now = performance.now();
    if (now - told < TELL) return undefined;
    told = now;
    return void say({ kind: 'step', done });
  });
  say({ kind: 'done', result });
}

// What goes wrong ends the thread, and its end is seen.
port.on('message', (task: Task) => void answer(task));
