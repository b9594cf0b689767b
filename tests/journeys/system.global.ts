import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort, ownFolder, removeFolder, startSystem, type RunningSystem } from './running-system.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the system under test answers. */
    readonly url: string;
  }
}

/** Starts the product with its whole demonstration; `JOURNEY_URL` names one that runs already. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env['JOURNEY_URL'];
  if (given !== undefined && given !== '') {
    provide('url', given.replace(/\/$/u, ''));
    return () => Promise.resolve();
  }
  const folder = ownFolder();
  try {
    const system = await startedTwice(join(folder, 'data'));
    provide('url', system.url);
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

const seconds = ({ startedIn }: RunningSystem): string => `${(startedIn / 1000).toFixed(1)} s`;
