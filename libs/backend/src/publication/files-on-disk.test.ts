import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentHash, log } from '../platform/index.ts';
import { FilesOnDisk, tooMany } from './files-on-disk.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ijkpunt-cache-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function aFile(text: string) {
  const content = Buffer.from(text);
  return { hash: contentHash(content), size: content.length, brotli: brotliCompressSync(content) };
}

/** What does not compress, so that bytes on disk are about as many as were put in. */
function aHeavyFile(seed: number) {
  return aFile(Array.from({ length: 400 }, (_, at) => contentHash(`${seed}/${at}`)).join(''));
}

const disk = (mostBytes = 1_000_000): FilesOnDisk => new FilesOnDisk(join(folder, 'cache'), mostBytes);
const names = (): string[] => readdirSync(join(folder, 'cache'));

describe('files on disk', () => {
  it('are there for a program that starts later, and for nobody else on the machine', async () => {
    const { hash, size, brotli } = aFile('Zwolle');
    await disk().write(hash, brotli);
    expect(await disk().read(hash, size)).toEqual(brotli);
    expect(names()).toEqual([hash]);
    expect(statSync(join(folder, 'cache', hash)).mode & 0o077).toBe(0);
    expect(await disk().read(aFile('Kampen').hash, 6)).toBeUndefined();
  });

  it.each([
    ['damaged', (good: Buffer) => Buffer.concat([good.subarray(0, -2), Buffer.from([0xff, 0xff])])],
    ['cut short', (good: Buffer) => good.subarray(0, -3)],
    ['empty', () => Buffer.alloc(0)],
    ['of something else', () => brotliCompressSync('Zwolle, but other figures')],
    [
      'a bomb',
      () => brotliCompressSync(Buffer.alloc(5_000_000), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
    ],
    ['far too large', () => Buffer.alloc(5_000_000, 7)],
  ])('that are %s are not believed, and make place for good ones', async (_what, broken) => {
    vi.spyOn(log, 'warn').mockImplementation(() => undefined);
    const { hash, size, brotli } = aFile('Zwolle and its figures '.repeat(50));
    await disk().write(hash, brotli);
    writeFileSync(join(folder, 'cache', hash), broken(brotli));
    expect(await disk().read(hash, size)).toBeUndefined();
    expect(names()).toEqual([]);
    await disk().write(hash, brotli);
    expect(await disk().read(hash, size)).toEqual(brotli);
  });

  it('stay within their bound: what was used longest ago goes', async () => {
    const files = Array.from({ length: 12 }, (_, seed) => aHeavyFile(seed));
    const each = files[0]!.brotli.length;
    const cache = disk(each * 6);
    for (const [at, { hash, size, brotli }] of files.entries()) {
      await cache.write(hash, brotli);
      const written = new Date(Date.UTC(2026, 0, 1, 0, at));
      if (names().includes(hash)) utimesSync(join(folder, 'cache', hash), written, written);
      await cache.read(files[0]!.hash, size);
    }
    const left = names();
    expect(left.length * each).toBeLessThanOrEqual(each * 6.5);
    expect(left).toContain(files[0]!.hash);
    expect(left).toContain(files.at(-1)!.hash);
    expect(left).not.toContain(files[1]!.hash);
  });

  it('leave alone what is not theirs, and clear what was never finished', async () => {
    const { hash, brotli } = aFile('Zwolle');
    const cache = disk(5);
    await cache.write(hash, brotli);
    const half = `${hash}.00000000-0000-0000-0000-000000000000.part`;
    writeFileSync(join(folder, 'cache', half), 'half');
    utimesSync(join(folder, 'cache', half), new Date(0), new Date(0));
    writeFileSync(join(folder, 'cache', 'notes.txt'), 'x'.repeat(100));
    await disk(5).write(hash, brotli);
    expect(names()).toEqual(['notes.txt']);
  });

  it('are whole for a reader while two programs write the same', async () => {
    const { hash, size, brotli } = aHeavyFile(1);
    const [one, other] = [disk(), disk()];
    const seen = await Promise.all(
      Array.from({ length: 40 }, async (_, at) => {
        await (at % 2 === 0 ? one : other).write(hash, brotli);
        return (at % 2 === 0 ? other : one).read(hash, size);
      }),
    );
    expect(seen.every((bytes) => bytes?.equals(brotli) === true)).toBe(true);
    expect(names()).toEqual([hash]);
    expect(readFileSync(join(folder, 'cache', hash)).equals(brotli)).toBe(true);
  });

  it('are named by nothing but a hash', async () => {
    for (const name of ['../secret', '', `${'a'.repeat(63)}/`, 'A'.repeat(64)])
      await expect(disk().read(name, 1)).rejects.toThrow('named by a hash');
  });

  it('that cannot be written harm nobody, and are told of once', async () => {
    const warned = vi.spyOn(log, 'warn').mockImplementation(() => undefined);
    writeFileSync(join(folder, 'cache'), 'a file where the folder would be');
    const { hash, size, brotli } = aFile('Zwolle');
    const cache = disk();
    await cache.write(hash, brotli);
    await cache.write(hash, brotli);
    expect(await cache.read(hash, size)).toBeUndefined();
    expect(warned).toHaveBeenCalledOnce();
  });
});

describe('what goes', () => {
  it('is nothing as long as all fits', () => {
    expect(tooMany([{ name: 'a', bytes: 10, usedAt: 1 }], 10)).toEqual([]);
  });

  it('is the oldest, until a tenth is free', () => {
    const files = [3, 1, 2].map((usedAt) => ({ name: String(usedAt), bytes: 4, usedAt }));
    expect(tooMany(files, 10).map(({ name }) => name)).toEqual(['1']);
    expect(tooMany(files, 8).map(({ name }) => name)).toEqual(['1', '2']);
  });
});
