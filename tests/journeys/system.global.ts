import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort, ownFolder, removeFolder, startSystem, type RunningSystem } from './running-system.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the system under test answers. */
    readonly url: string;
    /** Its database, as who keeps the machine may reach it. */
    readonly database: string;
    /** The folder where it keeps letters: it has no mail server. */
    readonly mail: string;
  }
}

/** Starts the product with its whole demonstration; `JOURNEY_URL` names one that runs already, and `JOURNEY_DATA` its data. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env['JOURNEY_URL'];
  if (given !== undefined && given !== '') {
    provide('url', given.replace(/\/$/u, ''));
    const data = process.env['JOURNEY_DATA'] ?? '.data';
    provide('database', databaseIn(data));
    provide('mail', join(data, 'mail'));
    return () => Promise.resolve();
  }
  const folder = ownFolder();
  try {
    const system = await startedTwice(join(folder, 'data'));
    provide('url', system.url);
    provide('database', databaseIn(join(folder, 'data')));
    provide('mail', join(folder, 'data', 'mail'));
    return async () => {
      await system.stop();
      removeFolder(folder);
    };
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
}

/** The first start loads the demonstration; the second finds it, as on every other day. */
async function startedTwice(dataDirectory: string): Promise<RunningSystem> {
  const port = await freePort();
  const first = await startSystem(dataDirectory, port);
  await first.stop();
  const second = await startSystem(dataDirectory, port);
  console.log(`First start ${seconds(first)}, second start ${seconds(second)}: ${second.url}`);
  return second;
}

/** The address of the database in a data directory, while it runs. */
function databaseIn(dataDirectory: string): string {
  const read = (path: string): string => readFileSync(join(dataDirectory, 'postgres', path), 'utf8');
  const port = read('cluster/postmaster.pid').split('\n')[3];
  return `postgresql://postgres:${read('password').trim()}@127.0.0.1:${port}/ijkpunt`;
}

const seconds = ({ startedIn }: RunningSystem): string => `${(startedIn / 1000).toFixed(1)} s`;
