import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { asOwner, loadCatalogue, loadPlaces, prepareDatabase } from '@ijkpunt/backend';
import { PASSWORDS } from '@ijkpunt/testing';
import { startPostgres, type Cluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that these tests may break: where its files are, and on which port it listens. */
    readonly cluster: { readonly directory: string; readonly port: number };
  }
}

/** With the number of this process in it, so that the next run of database tests clears what a killed run left. */
const PREFIX = `ijkpunt-db-${process.pid}-`;

/** Apart from the product, and from the server of the other database tests. */
const FIRST_PORT = 28_100;

/**
 * A PostgreSQL of its own, for it is broken on purpose. Unlike that of the other tests it writes to disk as the product
 * does, so that what is there after a crash is what would be there.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), PREFIX));
  // PostgreSQL refuses to run as root: the user it runs as then passes through this folder.
  chmodSync(directory, 0o711);
  let cluster: Cluster | undefined;
  const clear = async (): Promise<void> => {
    await cluster?.stop('immediate');
    for (const folder of [cluster?.home, directory])
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  try {
    cluster = await startPostgres({ directory, port: FIRST_PORT + (process.pid % 1000) });
    const template = await makeTemplate(cluster.url);
    project.provide('cluster', { directory, port: cluster.port });
    project.provide('postgres', { adminUrl: cluster.url, template });
  } catch (error) {
    await clear();
    throw error;
  }
  return clear;
}

/** A database prepared by the product's own programs; each test file gets a copy. */
async function makeTemplate(adminUrl: string): Promise<string> {
  const template = 'ijkpunt_template';
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`create database ${template}`);
  await client.end();
  const url = new URL(adminUrl);
  url.pathname = `/${template}`;
  await prepareDatabase(url.href, PASSWORDS);
  await asOwner(url.href, async (owner) => {
    await loadPlaces(owner);
    await loadCatalogue(owner);
  });
  return template;
}
