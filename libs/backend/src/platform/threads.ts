import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';

/** What a thread says of its task. */
type Said<Step, Result> =
  { readonly kind: 'step'; readonly step: Step } | { readonly kind: 'done'; readonly result: Result };

interface Waiting<Task, Step, Result> {
  readonly task: Task;
  readonly onStep: (step: Step) => void;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Threads that each run the same program and answer one task after another: a thread for each core, started when there is
 * work for it. A thread that fails fails its task; the next task gets another thread.
 */
export class Threads<Task, Result, Step = never> {
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();
  private readonly queue: Waiting<Task, Step, Result>[] = [];

  /** @param program the built file of a program that calls `answerTasks` */
  constructor(
    private readonly program: URL,
    private readonly most = availableParallelism(),
  ) {}

  /** The answer to a task, once a thread has it. */
  ask(task: Task, onStep: (step: Step) => void = () => undefined): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.queue.push({ task, onStep, resolve, reject });
      this.next();
    });
  }

  /** What is still asked for is given up. */
  async close(): Promise<void> {
    for (const { reject } of this.queue.splice(0)) reject(new Error('the threads were closed'));
    await Promise.all([...this.all].map((thread) => thread.terminate()));
  }

  private next(): void {
    const thread = this.queue.length === 0 ? undefined : (this.idle.pop() ?? this.started());
    const waiting = thread && this.queue.shift();
    if (thread === undefined || waiting === undefined) return;
    const { task, onStep, resolve, reject } = waiting;
    const heard = (said: Said<Step, Result>): void => {
      if (said.kind === 'step') {
        onStep(said.step);
        return;
      }
      // Nobody waits for a thread without work.
      end().unref();
      this.idle.push(thread);
      resolve(said.result);
      this.next();
    };
    const failed = (error: unknown): void => {
      end();
      this.all.delete(thread);
      void thread.terminate();
      reject(error);
      this.next();
    };
    const ended = (code: number): void =>
      failed(new Error(`a thread ended with ${code} and without an answer`));
    const end = (): Worker => thread.off('message', heard).off('error', failed).off('exit', ended);
    thread.on('message', heard).on('error', failed).on('exit', ended).ref();
    try {
      thread.postMessage(task);
    } catch (error) {
      failed(error);
    }
  }

  private started(): Worker | undefined {
    if (this.all.size >= this.most) return undefined;
    const thread = new Worker(this.program);
    // Also of one without work: who is gone is handed nothing any more.
    const gone = (): void => {
      this.all.delete(thread);
      const at = this.idle.indexOf(thread);
      if (at >= 0) this.idle.splice(at, 1);
    };
    thread.on('error', gone).on('exit', gone);
    this.all.add(thread);
    return thread;
  }
}

/** In a thread: answers every task that it is handed. What goes wrong ends the thread, and its end is seen. */
export function answerTasks<Task, Result, Step = never>(
  answer: (task: Task, say: (step: Step) => void) => Promise<Result>,
): void {
  const port = parentPort;
  if (port === null) throw new Error('this program runs in a thread');
  const tell = (said: Said<Step, Result>): void => port.postMessage(said);
  port.on('message', (task: Task) => {
    void answer(task, (step) => tell({ kind: 'step', step })).then((result) =>
      tell({ kind: 'done', result }),
    );
  });
}
