import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { TestDatabase } from '@ijkpunt/testing';

const PROGRAM = fileURLToPath(new URL('../../dist/worker.js', import.meta.url));
const PATIENCE_MS = 30_000;

/** A worker as `npm start` starts it: the built program, as a process of its own. */
export interface WorkerProcess {
  /** How it ended; undefined as long as it lives. */
  ended(): string | undefined;
  /** Ends it as `kill -9` does: it has no time for anything. */
  kill(): Promise<void>;
}

/** Starts a worker, waits until it answers bells, and ends it after the file in any case. */
export async function aWorker(database: TestDatabase): Promise<WorkerProcess> {
  const child = spawn(process.execPath, [PROGRAM], {
    env: environment(database),
    // It stops by itself when the line breaks: a test run that is killed leaves no worker behind.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const worker = describeWorker(child);
  afterAll(worker.kill);
  const first = await Promise.race([
    new Promise<string>((resolve) => child.on('message', () => resolve('ready'))),
    worker.end,
    pause(PATIENCE_MS, 'took too long', { ref: false }),
  ]);
  if (first === 'ready') return worker;
  throw new Error(`the worker did not start (${first}); was it built, by npm run build?\n${worker.said()}`);
}

function describeWorker(
  child: ChildProcess,
): WorkerProcess & { readonly end: Promise<string>; said(): string } {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part));
  let ended: string | undefined;
  const end = new Promise<string>((resolve) => {
    child.on('error', ({ message }) => resolve((ended ??= message)));
    child.on('exit', (code, signal) =>
      resolve((ended ??= code === null ? `signal ${signal}` : `code ${code}`)),
    );
  });
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await end;
  };
  return { end, ended: () => ended, said: () => said, kill };
}

function environment(database: TestDatabase): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    DEMONSTRATION: 'off',
    APP_DATABASE_URL: database.url('app'),
    COMPARER_DATABASE_URL: database.url('comparer'),
    PUBLISHER_DATABASE_URL: database.url('publisher'),
  };
}
