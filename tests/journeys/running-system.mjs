/** The product as `npm start` runs it, on a data directory of its own: for journeys and for benchmarks. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const LAUNCHER = join(PROJECT, 'tools/launch/start.mjs');

/** How long it may say nothing. As long as it tells how far it is it gets time: what a first start takes depends on the machine. */
const SILENCE_MS = 6 * 60_000;
const FAREWELL_MS = 30_000;

/** What would choose another database or another behaviour for the product than its own. */
const STRANGE =
  /^(?:VITEST|VITE_|TEST$|NODE_ENV|NODE_OPTIONS|.*DATABASE_URL|REDIS_URL|PUBLIC_URL|SESSION_SECRET|SMTP_URL|OIDC_)/u;

/**
 * @typedef {object} RunningSystem
 * @property {string} url
 * @property {import('node:child_process').ChildProcess} launcher
 * @property {() => string} said everything the launcher said
 * @property {number} startedIn milliseconds from the start of the launcher until the first page could be read
 * @property {(signal?: NodeJS.Signals) => Promise<number | string>} stop asks it to stop and waits until it has;
 *   answers the exit code, or the signal that ended it
 */

/**
 * A folder of our own that any user may pass through: started by root, PostgreSQL runs as somebody else.
 * @returns {string}
 */
export function ownFolder() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ijkpunt-journeys-')));
  chmodSync(folder, 0o755);
  return folder;
}

/** @param {string} folder */
export function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts the real product and waits until it says that it is ready.
 * @param {string} dataDirectory
 * @param {number} port
 * @param {Readonly<Record<string, string>>} settings
 * @returns {Promise<RunningSystem>}
 */
export async function startSystem(dataDirectory, port, settings = {}) {
  const began = performance.now();
  const { launcher, said, heardAt, ended } = launch({ ...environment(dataDirectory, port), ...settings });
  const stop = (signal = 'SIGTERM') => stopLauncher(launcher, ended, signal);
  const url = `http://localhost:${port}`;
  const outcome = await Promise.race([
    until(() => said().includes(`IJkpunt staat klaar: ${url}`)),
    ended.then((end) => `ended with ${end}`),
    silence(heardAt),
  ]);
  if (outcome !== 'ready') {
    await stop();
    throw new Error(`The system did not start (${outcome}):\n${said()}`);
  }
  return { url, launcher, said, startedIn: performance.now() - began, stop };
}

/** @param {NodeJS.ProcessEnv} env */
function launch(env) {
  const launcher = spawn(process.execPath, [LAUNCHER], {
    cwd: PROJECT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let heard = performance.now();
  const hear = (part) => {
    said += part;
    heard = performance.now();
  };
  for (const stream of [launcher.stdout, launcher.stderr]) stream.on('data', hear);
  const ended = new Promise((resolve) => {
    launcher.on('error', (error) => resolve(error.message));
    launcher.on('exit', (code, signal) => resolve(code ?? signal));
  });
  return { launcher, said: () => said, heardAt: () => heard, ended };
}

/** With the name of an npm script the end of this process counts as "stop", however it ends. */
export function environment(dataDirectory, port) {
  const kept = Object.entries(process.env).filter(([name]) => !STRANGE.test(name));
  const own = { DATA_DIR: dataDirectory, PORT: String(port), DEMONSTRATION: 'on' };
  return { ...Object.fromEntries(kept), ...own, npm_lifecycle_event: 'start' };
}

async function until(claim) {
  while (!claim()) await pause(50, undefined, { ref: false });
  return 'ready';
}

async function silence(heardAt) {
  while (performance.now() - heardAt() < SILENCE_MS) await pause(1000, undefined, { ref: false });
  return 'said nothing for too long';
}

async function stopLauncher(launcher, ended, signal) {
  launcher.kill(signal);
  const outcome = await Promise.race([ended, pause(FAREWELL_MS, undefined, { ref: false })]);
  if (outcome !== undefined) return outcome;
  launcher.kill('SIGKILL');
  return ended;
}
