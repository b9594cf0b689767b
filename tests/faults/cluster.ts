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

export interface Breakable {
  /** Takes the server away as a power cut does: nothing is written any more, nobody is told. */
  crash(): Promise<void>;
  bringBack(): Promise<void>;
}

/** The running server of a directory, taken in hand beforehand: a check that has begun does not wait to be broken. */
export async function breakable(place: { directory: string; port: number }): Promise<Breakable> {
  const running = await startPostgres(place);
  return {
    crash: () => running.stop('immediate'),
    async bringBack() {
      const { port } = await startPostgres(place);
      // On another port nobody would find it.
      if (port !== place.port) throw new Error(`port ${place.port} was taken by somebody else`);
    },
  };
}
