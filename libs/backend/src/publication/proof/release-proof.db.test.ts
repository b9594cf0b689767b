import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aDatabase,
  aDeliveryFile,
  anOwner,
  aRound,
  aScope,
  aWorkshop,
  DATABASE_ROLES,
} from '@ijkpunt/testing';
import type { Scope } from '../../platform/index.ts';
import type { PublishedRelease } from '@ijkpunt/contract';
import { PublicFiles } from '../public-files.ts';
import { ReleaseFiles } from '../release-files.ts';
import type { Manifest } from './manifest.ts';
import { sha256 } from './sha256.ts';
import type { PublicKey } from './signing.ts';
import { SigningKeys } from './signing-keys.ts';
import { verifyRelease } from './verify-release.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const files = workshop.get(ReleaseFiles);
const keys = workshop.get(SigningKeys);
const BENCHMARK = 'statushouders-voorbeeld';
const CODES = ['GM0193', 'GM0392', 'GM0344', 'GM0363', 'GM0518', 'GM0599'];
const NAMES = ['comparisons.json', 'figures.csv', 'figures.json', 'manifest.json', 'manifest.json.sig'];

let owner: Scope;

/** Lets everybody deliver a quarter and releases it. */
async function releaseOf(quarter: string): Promise<void> {
  await aRound(database, { quarter });
  for (const [at, municipality] of CODES.entries()) {
    const scope = await aScope(database, { municipality });
    const content = aDeliveryFile({
      municipality,
      figures: { B01: 1000 + at, C04: at === 5 ? 7 : 400 + at },
    });
    await workshop.deliver(scope, { benchmark: BENCHMARK, quarter, content });
  }
  await workshop.compare(BENCHMARK, quarter);
  await workshop.release(owner, BENCHMARK);
}

async function contentAt(path: string): Promise<Buffer | undefined> {
  return (await files.at(path))?.identity();
}

const read = (release: number) => (name: string) => contentAt(`/publicaties/${BENCHMARK}/${release}/${name}`);

async function publishedKeys(): Promise<readonly PublicKey[]> {
  const list = await files.list('/publicaties/sleutels.json');
  return (JSON.parse(list ?? '') as { keys: PublicKey[] }).keys;
}

async function manifestOf(release: number): Promise<Manifest> {
  return JSON.parse(String(await read(release)('manifest.json'))) as Manifest;
}

beforeAll(async () => {
  owner = await anOwner(database);
  await releaseOf('2024Q1');
  await releaseOf('2024Q2');
  await keys.rotate();
  await releaseOf('2024Q3');
});

describe('every release that came out', () => {
  it.each([1, 2, 3])('can be fetched and checked, also when newer ones came: number %i', async (release) => {
    const { faults, compared, manifest } = await verifyRelease({
      read: read(release),
      keys: await publishedKeys(),
    });
    expect(faults).toEqual([]);
    expect(manifest).toMatchObject({ benchmark: BENCHMARK, release });
    expect(compared.length).toBeGreaterThan(3);
    expect(compared.filter(({ difference }) => difference !== undefined)).toEqual([]);
  });

  it('stands in one chain, that nobody can take a link out of', async () => {
    const [first, second, third] = await Promise.all([1, 2, 3].map(manifestOf));
    expect(first?.before).toBeNull();
    expect(second?.before).toEqual({
      number: 1,
      hash: first?.hash,
      manifest: sha256((await read(1)('manifest.json')) ?? ''),
    });
    expect(third?.before).toMatchObject({ number: 2, hash: second?.hash });
  });

  it('has its files at an address that holds their hash, and in no other', async () => {
    for (const { name, sha256: hash, size } of (await manifestOf(1)).files) {
      const file = await files.at(`/bestanden/${hash.slice(0, 32)}/${name}`);
      const content = await file?.identity();
      expect(content?.length).toBe(size);
      expect(sha256(content ?? '')).toBe(hash);
      expect(await files.at(`/bestanden/${hash.slice(0, 32)}/other.csv`)).toBeUndefined();
    }
    expect(await files.at(`/bestanden/${'0'.repeat(32)}/figures.csv`)).toBeUndefined();
    expect(await files.at(`/publicaties/${BENCHMARK}/4/figures.csv`)).toBeUndefined();
  });

  it('stands in the list of manifests, the newest first', async () => {
    const list = JSON.parse((await files.list('/publicaties/manifesten.json')) ?? '') as {
      manifests: { release: number; sha256: string; address: string }[];
    };
    expect(list.manifests.map(({ release }) => release)).toEqual([3, 2, 1]);
    for (const { address, sha256: hash } of list.manifests)
      expect(sha256((await contentAt(address)) ?? '')).toBe(hash);
  });

  it('tells what is withheld in no file and in no form', async () => {
    for (const name of NAMES) {
      const text = String(await read(1)(name));
      expect(text.length, name).toBeGreaterThan(50);
      for (const telling of [/"numerator":7[,}]/u, /;7;1005/u, /0\.00696/u, /\b998\b/u, /ingredients/u])
        expect(telling.test(text), `${telling} in ${name}`).toBe(false);
    }
    expect(String(await read(1)('figures.csv'))).toContain('GM0599;Rotterdam;withheld');
  });

  it('is told on the page of publications, with its files and its key', async () => {
    const page = String((await workshop.get(PublicFiles).at('/publicaties'))?.identity);
    const { page: shown } = JSON.parse(page) as { page: { releases: PublishedRelease[] } };
    expect(shown.releases.map(({ number }) => number)).toEqual([3, 2, 1]);
    for (const { number, proof } of shown.releases) {
      const { keyId, files: listed } = await manifestOf(number);
      expect(proof).toEqual({ keyId, files: listed });
    }
  });

  it.each(['/publicaties.atom', '/en/publicaties.atom'])(
    'is told in the feed, which is XML: %s',
    async (path) => {
      const file = await workshop.get(PublicFiles).at(path);
      expect(file?.media).toContain('application/atom+xml');
      const wellFormed = `select xml_is_well_formed_document($1) as feed, xml_is_well_formed_document($1 || '<') as broken,
                               cardinality(xpath('/*/*[local-name() = "entry"]', $1::xml)) as entries`;
      const [found] = await database.ask(wellFormed, [String(file?.identity)]);
      expect(found).toEqual({ feed: true, broken: false, entries: 3 });
    },
  );
});

describe('a release that is not out', () => {
  it('has no file for the reader', async () => {
    const [row] = await database.ask<{ id: string }>(
      `insert into publication.release (id, benchmark, number, state, requested_by, requested_by_name)
       values (gen_random_uuid(), $1, 99, 'failed', gen_random_uuid(), 'x') returning id`,
      [BENCHMARK],
    );
    await database.ask(
      `insert into publication.release_file (release, name, hash) select $1, 'figures.csv', min(hash) from publication.file`,
      [row?.id],
    );
    expect(await contentAt(`/publicaties/${BENCHMARK}/99/figures.csv`)).toBeUndefined();
    const seen = await database.askAs('reader', {
      sql: `select distinct release from publication.release_file`,
    });
    expect(seen).toHaveLength(3);
  });
});

describe('a key that signs', () => {
  it('is replaced, and what it signed can be checked for ever', async () => {
    const [old, current, ...others] = await keys.list();
    expect(others).toEqual([]);
    expect(old?.retiredAt).not.toBeNull();
    expect(current?.retiredAt).toBeNull();
    const signers = await Promise.all([1, 2, 3].map(async (number) => (await manifestOf(number)).keyId));
    expect(signers).toEqual([old?.id, old?.id, current?.id]);
    expect((await publishedKeys()).map(({ id }) => id)).toEqual([old?.id, current?.id]);
  });

  it.each(DATABASE_ROLES.filter((role) => role !== 'publisher'))(
    'shows its private half to no %s',
    async (role) => {
      for (const sql of [
        `select private_key from publication.signing_key`,
        `select count(private_key) from publication.signing_key`,
        `select 1 from publication.signing_key where private_key like '%MC4%'`,
        `select to_jsonb(k) from publication.signing_key k`,
        `update publication.signing_key set retired_at = now()`,
        `insert into publication.signing_key (id, public_key, private_key) values ('${'0'.repeat(16)}', 'x', 'x')`,
      ])
        await expect(database.askAs(role, { sql, undo: true })).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('is seen by the reader without its private half, and by nobody else who does not publish', async () => {
    const sql = `select id, public_key, created_at, retired_at from publication.signing_key`;
    expect(await database.askAs('reader', { sql })).toHaveLength(2);
    for (const role of ['app', 'comparer'] as const)
      await expect(database.askAs(role, { sql })).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ['comes back', `update publication.signing_key set retired_at = null`],
    ['becomes another', `update publication.signing_key set public_key = 'x'`],
    ['goes away', `delete from publication.signing_key`],
  ])('never %s, whoever asks', async (_what, sql) => {
    await expect(database.ask(sql)).rejects.toThrow(/only retires/u);
    await expect(database.askAs('publisher', { sql, undo: true })).rejects.toThrow(
      /permission denied|only retires/u,
    );
  });

  it('is the only one that signs', async () => {
    const sql = `insert into publication.signing_key (id, public_key, private_key) values ('${'0'.repeat(16)}', 'x', 'x')`;
    await expect(database.askAs('publisher', { sql, undo: true })).rejects.toMatchObject({ code: '23505' });
  });
});

describe('the list of files of a release', () => {
  it.each([
    ['changed', `update publication.release_file set name = 'x'`],
    ['made shorter', `delete from publication.release_file`],
  ])('is not %s, whoever asks', async (_what, sql) => {
    await expect(database.ask(sql)).rejects.toThrow(/do not change/u);
  });

  it('keeps its files, whoever cleans up', async () => {
    await expect(
      database.askAs('publisher', {
        sql: `delete from publication.file f where exists (select 1 from publication.release_file k where k.hash = f.hash)`,
        undo: true,
      }),
    ).rejects.toMatchObject({ code: '23503' });
  });
});

describe('npm run receipt', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const receipt = async (...words: string[]): Promise<{ code: number; out: string }> => {
    const run = promisify(execFile)(process.execPath, ['tools/receipt/receipt.mjs', 'verify', ...words]);
    return run.then(
      ({ stdout }) => ({ code: 0, out: stdout }),
      (error: { code: number; stdout: string; stderr: string }) => ({
        code: error.code,
        out: error.stdout + error.stderr,
      }),
    );
  };

  it('checks a folder of downloaded files, and finds a changed number', async () => {
    for (const name of NAMES) writeFileSync(join(folder, name), (await read(2)(name)) ?? '');
    writeFileSync(join(folder, 'sleutels.json'), (await files.list('/publicaties/sleutels.json')) ?? '');
    const well = await receipt(folder);
    expect(well.out).toMatch(/\n\d\d+ equal, 0 different\n$/u);
    expect(well.code).toBe(0);

    const figures = String(await read(2)('figures.json'));
    writeFileSync(join(folder, 'figures.json'), figures.replace('"numerator":401', '"numerator":402'));
    const changed = await receipt(join(folder, 'manifest.json'));
    expect(changed.out).toContain('WRONG  figures.json is not the file that was signed');
    expect(changed.out).toMatch(/\n\d+ equal, [1-9]\d* different\n$/u);
    expect(changed.code).toBe(1);
  }, 60_000);

  it('checks what is published at an address: by its manifest, by the hash of it, and by one receipt', async () => {
    const server = createServer((request, response) => {
      void (async () => {
        const path = request.url ?? '';
        const content = (await files.list(path)) ?? (await contentAt(path));
        response.writeHead(content === undefined ? 404 : 200).end(content);
      })();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const byAddress = await receipt(`${at}/publicaties/${BENCHMARK}/1/manifest.json`);
      expect(byAddress).toMatchObject({ code: 0, out: expect.stringMatching(/, 0 different\n$/u) as string });
      const hash = sha256((await read(3)('manifest.json')) ?? '');
      expect(await receipt(hash, '--at', at)).toMatchObject({ code: 0 });
      const [id = ''] = /\b[0-9a-f]{32}\b(?=: equal)/u.exec(byAddress.out) ?? [];
      expect((await receipt(id, '--at', at)).out).toMatch(/\n1 equal, 0 different\n$/u);
      expect(await receipt('0'.repeat(32), '--at', at)).toMatchObject({ code: 1 });
    } finally {
      server.close();
    }
  }, 120_000);
});
