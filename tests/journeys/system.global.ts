import type { TestProject } from 'vitest/node';
import { freePort, ownFolder, removeFolder, startSystem } from './running-system.ts';
import { join } from 'node:path';

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
    const system = await startSystem(join(folder, 'data'), await freePort());
    console.log(`The system started in ${(system.startedIn / 1000).toFixed(1)} s: ${system.url}`);
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
