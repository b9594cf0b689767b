import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { FilesOnDisk, log, PublicFiles } from '@ijkpunt/backend';
import { aDatabase, aDeliveryFile, anOwner, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import { breakable, type Breakable } from './cluster.ts';

const ROUND = { benchmark: 'statushouders-voorbeeld', quarter: '2024Q1' };
const MEGABYTES = 1024 * 1024;

const database = await aDatabase();
const workshop = await aWorkshop(database);
const folder = mkdtempSync(join(tmpdir(), 'ijkpunt-cache-'));

/** A pool of its own under the role of readers, as another node of the product has it. */
async function aNode(cache: string | undefined) {
  const source = new DataSource({ type: 'postgres', url: database.url('reader'), poolSize: 2 });
  await source.initialize();
  const disk = cache === undefined ? undefined : new FilesOnDisk(cache, 10 * MEGABYTES);
  return { source, files: new PublicFiles({ source }, disk) };
}

let postgres: Breakable;
let node: Awaited<ReturnType<typeof aNode>>;

beforeAll(async () => {
  await aRound(database, ROUND);
  const scope = await aScope(database);
  await workshop.deliver(scope, { ...ROUND, content: aDeliveryFile({ figures: { B01: 1000 } }) });
  await workshop.compare(ROUND.benchmark, ROUND.quarter);
  await workshop.release(await anOwner(database), ROUND.benchmark);
  node = await aNode(folder);
  postgres = await breakable(inject('cluster'));
});

afterAll(async () => {
  await node.source.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const isThere = async (path: string): Promise<boolean> => (await node.files.at(path)) !== undefined;

describe('pages that were released', () => {
  it('are fetched once, and kept on disk', async () => {
    expect(await isThere('/gemeenten/zwolle')).toBe(true);
    expect(await isThere('/methode')).toBe(true);
    await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(2));
  });

  it('are read from disk by a program that starts later, and from the database alone where there is no folder', async () => {
    const asked: string[] = [];
    const later = await aNode(folder);
    const query = later.source.query.bind(later.source);
    vi.spyOn(later.source, 'query').mockImplementation((sql, values) => {
      asked.push(sql);
      return query(sql, values);
    });
    const page = await later.files.at('/gemeenten/zwolle');
    expect(page?.identity.toString()).toContain('GM0193');
    expect(asked.some((sql) => sql.includes('brotli'))).toBe(false);
    await later.source.destroy();
    const without = await aNode(undefined);
    expect(await without.files.at('/gemeenten/zwolle')).toBeDefined();
    await without.source.destroy();
  });

  it('go on being served while the database is away', async () => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    await postgres.crash();
    try {
      for (let round = 0; round < 3; round += 1) {
        // Longer than an edition is taken to be the newest: each time the database is asked in vain.
        await pause(1100);
        expect(await isThere('/gemeenten/zwolle')).toBe(true);
        expect(await isThere('/methode')).toBe(true);
      }
      expect(logged.mock.calls.filter(([, words]) => String(words).includes('away'))).toHaveLength(1);
    } finally {
      await postgres.bringBack();
      logged.mockRestore();
    }
  });

  it('are asked for again once it is back', async () => {
    await vi.waitFor(async () => expect(await isThere('/publicaties')).toBe(true), 20_000);
  });
});
