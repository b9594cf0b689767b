import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the launcher of the product gives for a server that it started. */
interface Started {
  readonly url: string;
  readonly home: string;
  stop(mode: 'fast' | 'immediate'): Promise<void>;
}

type Launcher = {
  startPostgres(options: { directory: string; port: number; elsewhere: string[] }): Promise<Started>;
};

/** A server for the time of one test run. */
export interface TestServer {
  readonly adminUrl: string;
  stop(): Promise<void>;
}

const PREFIX = 'ijkpunt-db-';

/** Far from the port of the product itself, so that a test run and `npm start` never meet. */
const FIRST_PORT = 26_000;

/** Starts a PostgreSQL of its own through the launcher of the product, after ending what killed runs left. */
export async function startTestServer(): Promise<TestServer> {
  const { startPostgres } = (await import(
    new URL('../../../tools/launch/postgres.mjs', import.meta.url).href
  )) as Launcher;
  const port = FIRST_PORT + (process.pid % 2000);
  const start = (directory: string) => startPostgres({ directory, port, elsewhere: [tmpdir()] });
  for (const directory of leftBehind()) await clear(directory, start);
  const directory = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // PostgreSQL refuses to run as root: the user it runs as then passes through this folder.
  chmodSync(directory, 0o711);
  const server = await start(directory);
  return {
    adminUrl: server.url,
    async stop() {
      await server.stop('immediate');
      for (const folder of [server.home, directory]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Folders of test runs whose process is gone. */
function leftBehind(): readonly string[] {
  return readdirSync(tmpdir())
    .filter((name) => name.startsWith(PREFIX))
    .filter((name) => !isAlive(Number(name.slice(PREFIX.length).split('-')[0])))
    .map((name) => join(tmpdir(), name));
}

/** A killed run leaves its server running: the launcher takes it over, which is the safe way to know it is ours. */
async function clear(directory: string, start: (directory: string) => Promise<Started>): Promise<void> {
  try {
    if (existsSync(join(directory, 'cluster', 'postmaster.pid')))
      await (await start(directory)).stop('immediate');
    rmSync(directory, { recursive: true, force: true });
  } catch {
    // Of another user, or in the hands of another run: not ours to clear.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
