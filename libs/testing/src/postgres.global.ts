import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { asOwner, loadCatalogue, loadPlaces, prepareDatabase } from '@ijkpunt/backend';
import { PASSWORDS } from './roles.ts';
import { startTestServer, type TestServer } from './embedded-postgres.ts';

/**
 * One PostgreSQL for all database tests, with one database prepared by the product's own programs; each test file gets a
 * copy of it. `TEST_DATABASE_URL` names a server that exists; the roles belong to the whole server and get the passwords
 * of the tests, so never name one in use.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  const server: TestServer = given
    ? { adminUrl: given, stop: async () => undefined }
    : await startTestServer();
  const template = `ijkpunt_template_${process.pid}`;
  try {
    if (given === undefined) await forgetful(server.adminUrl);
    await onServer(server.adminUrl, `drop database if exists ${template}`, `create database ${template}`);
    const url = new URL(server.adminUrl);
    url.pathname = `/${template}`;
    await prepareDatabase(url.href, PASSWORDS);
    await asOwner(url.href, async (client) => {
      await loadPlaces(client);
      await loadCatalogue(client);
    });
    project.provide('postgres', { adminUrl: server.adminUrl, template });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return async () => {
    if (given !== undefined) await onServer(given, `drop database if exists ${template} with (force)`);
    await server.stop();
  };
}

/** What is thrown away need not reach the disk. */
function forgetful(adminUrl: string): Promise<void> {
  return onServer(
    adminUrl,
    `alter system set fsync = off`,
    `alter system set synchronous_commit = off`,
    `alter system set full_page_writes = off`,
    `select pg_reload_conf()`,
  );
}

async function onServer(adminUrl: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
