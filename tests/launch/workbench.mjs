/** Directories and processes of a test, and clearing all of them away again. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { alive, beginningOf, commandOf } from '../../tools/launch/processes.mjs';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
export const program = (name) => fileURLToPath(new URL(`./programs/${name}.mjs`, import.meta.url));
export const runs = (pid) => alive(pid) && beginningOf(pid) !== '';

export async function until(claim, milliseconds = 10_000) {
  const end = performance.now() + milliseconds;
  while (!claim()) {
    if (performance.now() > end) throw new Error('waited in vain');
    await pause(25);
  }
}

/** A directory that any user may pass through, as a project directory usually is. */
export function folder() {
  const made = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'ijkpunt-launch-')));
  chmodSync(made, 0o755);
  return made;
}

export function postmaster(cluster) {
  return Number(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function clustersUnder(directory, depth = 4) {
  if (depth === 0 || !existsSync(directory)) return [];
  const deeper = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['node_modules', 'base'].includes(entry.name))
    .flatMap((entry) => clustersUnder(path.join(directory, entry.name), depth - 1));
  return existsSync(path.join(directory, 'postmaster.pid')) ? [directory] : deeper;
}

const launched = new Set();
const occupied = new Set();

/** Ends what was launched and the servers that run in a directory of ours, each by its number, and removes the directory. */
export async function clear(directory) {
  await Promise.all([...launched].map((run) => run.kill('SIGKILL')));
  for (const server of occupied) server.close();
  for (const cluster of clustersUnder(directory)) {
    const pid = postmaster(cluster);
    if (!commandOf(pid).includes(cluster)) continue;
    process.kill(pid, 'SIGQUIT');
    await until(() => !runs(pid));
  }
  rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** A program that holds a port. */
export function occupy(port = 0, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.on('close', () => occupied.delete(server));
    server.listen(port, host, () => {
      occupied.add(server);
      const close = () => new Promise((done) => server.close(done));
      resolve({ port: server.address().port, close });
    });
  });
}

export async function freePort() {
  const held = await occupy();
  await held.close();
  return held.port;
}

/**
 * A program of ours as a process, with what it said so far.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function launch(args, options = {}) {
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const it = { child, said: '', code: undefined };
  child.stdout.on('data', (part) => (it.said += part));
  child.stderr.on('data', (part) => (it.said += part));
  launched.add(it);
  it.ended = new Promise((resolve) => {
    child.on('exit', () => launched.delete(it));
    child.on('exit', (code, signal) => setTimeout(() => resolve((it.code = code ?? signal)), 50));
  });
  it.says = (text) =>
    until(() => it.said.includes(text) || it.code !== undefined).then(() => {
      if (!it.said.includes(text)) throw new Error(`ended with ${it.code}: ${it.said}`);
    });
  it.kill = async (signal = 'SIGKILL') => {
    child.kill(signal);
    return it.ended;
  };
  return it;
}
