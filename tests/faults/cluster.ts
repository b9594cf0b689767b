import { tmpdir } from 'node:os';

/** What the launcher of the product gives for a server that it started, or took over. */
export interface Cluster {
  readonly url: string;
  readonly port: number;
  readonly home: string;
  stop(mode: 'fast' | 'immediate'): Promise<void>;
}

type Launcher = {
  startPostgres(options: { directory: string; port: number; elsewhere: string[] }): Promise<Cluster>;
};

/** Starts the server in this directory on this port or the next that is free; takes it over when it runs. */
export async function startPostgres(place: { directory: string; port: number }): Promise<Cluster> {
  const { startPostgres: start } = (await import(
    new URL('../../tools/launch/postgres.mjs', import.meta.url).href
  )) as Launcher;
  return start({ ...place, elsewhere: [tmpdir()] });
}

/** Takes the server away as a power cut does: nothing is said to whoever is connected. Returns what brings it back. */
export async function crash(place: { directory: string; port: number }): Promise<() => Promise<void>> {
  const running = await startPostgres(place);
  await running.stop('immediate');
  return async () => {
    const again = await startPostgres(place);
    // On another port nobody would find it.
    if (again.port !== place.port) throw new Error(`port ${place.port} was taken by somebody else`);
  };
}
