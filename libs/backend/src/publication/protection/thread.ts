/** The program of one thread: protects the systems that it is handed, and tells how far it is. */
import { protectTask, type Done, type Task } from '@ijkpunt/disclosure';
import { linearSolver } from '@ijkpunt/solver';
import { answerTasks } from '../../platform/threads.ts';

/** Steps are told after this many milliseconds, not each by itself. */
const TELL = 500;

answerTasks<Task, Done, number>(async (task, say) => {
  let told = performance.now();
  return protectTask(await linearSolver(), task, ({ done }) => {
    const now = performance.now();
    if (now - told < TELL) return undefined;
    told = now;
    return void say(done);
  });
});
