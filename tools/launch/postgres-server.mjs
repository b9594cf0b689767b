/** A server on a cluster: adopting one that runs, starting one, stopping it. */
import { readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freeFrom } from './ports.mjs';
import { environment } from './postgres-cluster.mjs';
import { alive, commandOf, output } from './processes.mjs';
import { Problem } from './problem.mjs';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: "''",
  max_connections: '100',
  shared_buffers: '64MB',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  log_min_messages: 'warning',
  timezone: 'UTC',
  log_timezone: 'UTC',
};
const LOG_LIMIT = 10_000_000;

const pidFile = ({ cluster }) => path.join(cluster, 'postmaster.pid');
const logFile = ({ cluster }) => path.join(cluster, 'server.log');

function control(place, args) {
  const options = { ...place.as, cwd: place.home, env: environment() };
  return output(place.binaries.pg_ctl, [...args, '-D', place.cluster], options);
}

/** Fast: open work is rolled back, everything is written. Only what does not listen to that is ended at once. */
export async function stopServer(place, mode = 'fast') {
  const { code } = await control(place, ['stop', '-w', '-m', mode, '-t', '20']);
  if (code !== 0 && mode === 'fast') await control(place, ['stop', '-w', '-m', 'immediate', '-t', '10']);
}

/** One conversation with the server; the client is always closed. */
export async function ask(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 3_000,
    query_timeout: 10_000,
  });
  client.on('error', () => {}); // a server that goes away in between shows in the query itself
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

function readPidFile(place) {
  try {
    const lines = readFileSync(pidFile(place), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

/** Is this process a server on our cluster? Its number alone proves nothing: numbers are handed out again. */
function isOurs(place, pid) {
  if (!alive(pid)) return false;
  return process.platform === 'win32' || commandOf(pid).includes(place.cluster);
}

async function isOurCluster(place, url) {
  const found = await ask(url, (client) => client.query('show data_directory'));
  return realpathSync(found.rows[0].data_directory) === realpathSync(place.cluster);
}

/**
 * The server that an earlier, killed run left behind, when it is healthy. What it left of a dead one is cleared.
 * @param {import('./postgres-home.mjs').Home} place
 * @param {(port: number, database: string) => string} urlOn
 * @returns {Promise<number | undefined>} its port
 */
export async function adopt(place, urlOn) {
  for (let attempt = 0; attempt < 20; attempt++) {
    const left = readPidFile(place);
    if (!left) return undefined;
    if (!isOurs(place, left.pid)) {
      // Its number now belongs to something else, which would keep PostgreSQL from starting.
      if (alive(left.pid)) rmSync(pidFile(place), { force: true });
      return undefined;
    }
    if (left.port && (await isOurCluster(place, urlOn(left.port, 'postgres')).catch(() => false)))
      return left.port;
    await pause(250); // it may be starting, recovering or stopping
  }
  await stopServer(place, 'immediate');
  return undefined;
}

function logSize(place) {
  return statSync(logFile(place), { throwIfNoEntry: false })?.size ?? 0;
}

/** Only what this attempt wrote: an older complaint about a port would send us past a free one. */
function logSince(place, size) {
  try {
    return readFileSync(logFile(place)).subarray(size).toString('utf8');
  } catch {
    return '';
  }
}

async function attempt(place, port) {
  const size = logSize(place);
  const settings = Object.entries({ ...SETTINGS, port }).map(([name, value]) => `-c ${name}=${value}`);
  const start = ['start', '-w', '-t', '60', '-l', logFile(place), '-o', settings.join(' ')];
  const { code, said } = await control(place, start);
  return { started: code === 0, said: said + logSince(place, size) };
}

/**
 * @param {import('./postgres-home.mjs').Home} place
 * @param {number} wanted
 * @returns {Promise<number>} the port it got
 */
export async function startServer(place, wanted) {
  if (logSize(place) > LOG_LIMIT) renameSync(logFile(place), `${logFile(place)}.old`);
  let port = wanted;
  let last = '';
  for (let round = 0; round < 20; round++) {
    port = await freeFrom(port);
    const { started, said } = await attempt(place, port);
    if (started) return port;
    last = said;
    if (/could not bind|could not create any TCP/.test(said)) port += 1;
    // A killed server is not gone at once: its memory and its lock outlive it for a moment.
    else if (/shared memory block|lock file ".*" already exists/.test(said)) await pause(500);
    else break;
  }
  throw new Problem(
    `De database start niet:\n${last.trim().slice(-2_000)}\nHet hele verslag: ${logFile(place)}`,
  );
}
