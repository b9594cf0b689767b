/** What computes comparisons, wired on a database as the worker wires it. */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadParts } from './compare-parts.mjs';

export const BENCHMARK = 'statushouders-voorbeeld';

const ROLES = /** @type {const} */ (['app', 'comparer', 'publisher', 'reader']);
const PASSWORDS = Object.fromEntries(ROLES.map((role) => [role, `bench-${role}`]));

/** An empty database with roles, tables, municipalities and the catalogue. */
export async function prepareProduct(folder, adminUrl) {
  const [{ prepareDatabase, asOwner, loadPlaces, loadCatalogue }] = await loadParts(folder, ['backend']);
  await prepareDatabase(adminUrl, PASSWORDS);
  await asOwner(adminUrl, async (client) => {
    await loadPlaces(client);
    await loadCatalogue(client);
  });
}

function urlOf(adminUrl, role) {
  const address = new URL(adminUrl);
  address.username = `ijkpunt_${role}`;
  address.password = PASSWORDS[role];
  return address.href;
}

/** @param {string} folder @param {string} adminUrl */
export async function openProduct(folder, adminUrl) {
  const [backend] = await loadParts(folder, ['backend']);
  const urls = Object.fromEntries(ROLES.map((role) => [role, urlOf(adminUrl, role)]));
  const computing = {
    module: backend.ComparisonsModule,
    imports: [backend.foundation({ ...urls, poolSize: 4 }), backend.OrganisationsModule],
  };
  const app = await NestFactory.createApplicationContext(computing, {
    logger: ['error'],
    abortOnError: false,
  });
  return {
    backend,
    comparisons: app.get(backend.ComparisonsService, { strict: false }),
    get: (type) => app.get(type, { strict: false }),
    close: () => app.close(),
  };
}
