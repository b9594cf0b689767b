import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { TestDatabase } from '@ijkpunt/testing';

const PROGRAM = fileURLToPath(new URL('../../dist/worker.js', import.meta.url));
const PATIENCE_MS = 30_000;

/** A worker as `npm start` starts it, as a process of its own. */
export interface WorkerProcess {
  /** How it ended; undefined as long as it lives. */
  readonly ended: string | undefined;
  /** Everything it wrote to its log. */
  said(): string;
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
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part));
  const end = endOf(child);
  let ended: string | undefined;
  void end.then((how) => (ended = how));
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await end;
  };
  afterAll(kill);
  const first = await Promise.race([
    new Promise<string>((resolve) => child.on('message', () => resolve('ready'))),
    end,
    pause(PATIENCE_MS, 'took too long', { ref: false }),
  ]);
  if (first !== 'ready') throw new Error(`the worker did not start (${first}); run npm run build:\n${said}`);
  return {
    get ended() {
      return ended;
    },
    said: () => said,
    kill,
  };
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve(message));
    child.on('exit', (code, signal) => resolve(code === null ? `signal ${signal}` : `code ${code}`));
  });
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
