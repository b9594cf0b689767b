import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const LAUNCHER = join(PROJECT, 'tools/launch/start.mjs');

/** The first start builds, makes a database and loads the demonstration; a slow machine needs its time. */
const PATIENCE_MS = 10 * 60_000;
const FAREWELL_MS = 30_000;

/** The product as `npm start` runs it. */
export interface RunningSystem {
  readonly url: string;
  readonly launcher: ChildProcess;
  /** Everything the launcher said. */
  readonly said: () => string;
  /** Milliseconds from the start of the launcher until the first page could be read. */
  readonly startedIn: number;
  /** Asks it to stop and waits until it has; answers the exit code, or the signal that ended it. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | string>;
}

/** A folder of our own that any user may pass through: started by root, PostgreSQL runs as somebody else. */
export function ownFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ijkpunt-journeys-')));
  chmodSync(folder, 0o755);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Starts the real product on a data directory of its own, and waits until it says that it is ready. */
export async function startSystem(
  dataDirectory: string,
  port: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningSystem> {
  const began = performance.now();
  const { launcher, said, ended } = launch({ ...environment(dataDirectory, port), ...settings });
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => stopLauncher(launcher, ended, signal);
  const url = `http://localhost:${port}`;
  const outcome = await Promise.race([
    until(() => said().includes(`IJkpunt staat klaar: ${url}`)),
    ended.then((end) => `ended with ${end}`),
    pause(PATIENCE_MS, 'took too long', { ref: false }),
  ]);
  if (outcome !== 'ready') {
    await stop();
    throw new Error(`The system did not start (${outcome}):\n${said()}`);
  }
  return { url, launcher, said, startedIn: performance.now() - began, stop };
}

interface Launch extends Pick<RunningSystem, 'launcher' | 'said'> {
  readonly ended: Promise<number | string>;
}

function launch(env: NodeJS.ProcessEnv): Launch {
  const launcher = spawn(process.execPath, [LAUNCHER], {
    cwd: PROJECT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [launcher.stdout, launcher.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<number | string>((resolve) => {
    launcher.on('error', (error) => resolve(error.message));
    launcher.on('exit', (code, signal) => resolve(code ?? signal ?? 'gone'));
  });
  return { launcher, said: () => said, ended };
}

/** Nothing of our own surroundings may choose another database, and the end of this process counts as "stop". */
function environment(dataDirectory: string, port: number): NodeJS.ProcessEnv {
  const strange =
    /^(?:VITEST|VITE_|TEST$|NODE_ENV|NODE_OPTIONS|.*DATABASE_URL|REDIS_URL|PUBLIC_URL|SESSION_SECRET|SMTP_URL|OIDC_)/u;
  const kept = Object.entries(process.env).filter(([name]) => !strange.test(name));
  return {
    ...Object.fromEntries(kept),
    DATA_DIR: dataDirectory,
    PORT: String(port),
    DEMONSTRATION: 'on',
    npm_lifecycle_event: 'start',
  };
}

async function until(claim: () => boolean): Promise<'ready'> {
  while (!claim()) await pause(50, undefined, { ref: false });
  return 'ready';
}

async function stopLauncher(
  launcher: ChildProcess,
  ended: Promise<number | string>,
  signal: NodeJS.Signals,
): Promise<number | string> {
  launcher.kill(signal);
  const outcome = await Promise.race([ended, pause(FAREWELL_MS, undefined, { ref: false })]);
  if (outcome !== undefined) return outcome;
  launcher.kill('SIGKILL');
  return ended;
}
