import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
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
  /** The most memory it has had so far, in megabytes; undefined where the system does not tell. */
  memory(): number | undefined;
  /** Ends it as `kill -9` does: it has no time for anything. */
  kill(): Promise<void>;
}

/** Starts workers on a database; whatever becomes of the tests, none outlives the file. Call it at the top of one. */
export function workersOn(database: TestDatabase): () => Promise<WorkerProcess> {
  const all: WorkerProcess[] = [];
  afterAll(async () => {
    await Promise.all(all.map(({ kill }) => kill()));
  });
  return async () => {
    const child = spawn(process.execPath, [PROGRAM], {
      env: environment(database),
      // It stops by itself when the line breaks: a test run that is killed leaves no worker behind.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const worker = describeWorker(child);
    all.push(worker);
    await untilReady(child, worker);
    return worker;
  };
}

/** A worker says that it is ready once it answers bells. */
async function untilReady(child: ChildProcess, { end, said }: Described): Promise<void> {
  const first = await Promise.race([
    new Promise<string>((resolve) => child.on('message', () => resolve('ready'))),
    end,
    pause(PATIENCE_MS, 'took too long', { ref: false }),
  ]);
  if (first !== 'ready')
    throw new Error(`the worker did not start (${first}); was it built, by npm run build?\n${said()}`);
}

interface Described extends WorkerProcess {
  readonly end: Promise<string>;
  /** Everything it wrote to its log. */
  said(): string;
}

function describeWorker(child: ChildProcess): Described {
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
  return { end, ended: () => ended, said: () => said, memory: () => peakOf(child.pid), kill };
}

function peakOf(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  const peak = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return peak === undefined ? undefined : Number(peak) / 1024;
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
