import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { contentHash, log } from '../platform/index.ts';

const decompress = promisify(brotliDecompress);
const HASH = /^[0-9a-f]{64}$/;
const HALF_WRITTEN = /^[0-9a-f]{64}\.[0-9a-f-]{36}\.part$/;

/** A file that is being written this long is written by nobody any more. */
const ABANDONED_MILLISECONDS = 10 * 60_000;

/** Part of the bound that may be written before the folder is looked through again: others may write there too. */
const UNSEEN_PART = 0.1;

/** What is left in the folder after it was cleared. */
const LEFT_PART = 0.9;

/**
 * Compressed files in a folder, each under the hash of what it holds, so that a node that starts again need not ask the
 * database for them. Several programs may share a folder: a file appears in it whole. Nothing is believed that does not
 * have the hash that it is named by.
 */
export class FilesOnDisk {
  private unseen = Number.POSITIVE_INFINITY;
  private clearing: Promise<void> | undefined;
  private complained = false;

  constructor(
    private readonly folder: string,
    private readonly mostBytes: number,
  ) {}

  /** The compressed bytes of content with this hash and size; undefined when they are not there, or are others. */
  async read(hash: string, size: number): Promise<Buffer | undefined> {
    const path = this.pathOf(hash);
    const brotli = await bytesOf(path, size).catch(() => undefined);
    if (brotli === undefined) return undefined;
    if (await holds(brotli, { hash, size })) {
      const now = new Date();
      // Used now: it is cleared later than what was not.
      await utimes(path, now, now).catch(() => undefined);
      return brotli;
    }
    log.warn({ hash }, 'a file of the cache is not what it was, and is fetched again');
    await rm(path, { force: true }).catch(() => undefined);
    return undefined;
  }

  /** Keeps a file for later. A disk that is full or read-only takes nothing away from who asks now. */
  async write(hash: string, brotli: Buffer): Promise<void> {
    const path = this.pathOf(hash);
    const half = `${path}.${randomUUID()}.part`;
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await writeFile(half, brotli, { flag: 'wx', mode: 0o600 });
      await rename(half, path);
      this.unseen += brotli.length;
      if (this.unseen > this.mostBytes * UNSEEN_PART) await this.clear();
    } catch (error) {
      await rm(half, { force: true }).catch(() => undefined);
      if (!this.complained) log.warn({ folder: this.folder, error: String(error) }, 'no cache on disk');
      this.complained = true;
    }
  }

  /** Takes away what was used longest ago, when there is more than there may be. */
  private clear(): Promise<void> {
    this.clearing ??= this.lookThrough().finally(() => {
      this.clearing = undefined;
    });
    return this.clearing;
  }

  private async lookThrough(): Promise<void> {
    this.unseen = 0;
    const names = await readdir(this.folder);
    const files = await Promise.all(names.map((name) => factsOf(this.folder, name)));
    const [own, half] = [HASH, HALF_WRITTEN].map((kind) =>
      files.flatMap((file) => (file !== undefined && kind.test(file.name) ? [file] : [])),
    ) as [FileFacts[], FileFacts[]];
    const abandoned = half.filter(({ usedAt }) => Date.now() - usedAt > ABANDONED_MILLISECONDS);
    const gone = [...abandoned, ...tooMany(own, this.mostBytes)];
    for (const { name } of gone) await rm(join(this.folder, name), { force: true });
  }

  private pathOf(hash: string): string {
    if (!HASH.test(hash)) throw new Error('a file of the cache is named by a hash');
    return join(this.folder, hash);
  }
}

interface FileFacts {
  readonly name: string;
  readonly bytes: number;
  readonly usedAt: number;
}

/** Of more than there may be: what was used longest ago, until there is some room again. */
export function tooMany(files: readonly FileFacts[], mostBytes: number): readonly FileFacts[] {
  let total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total <= mostBytes) return [];
  const gone: FileFacts[] = [];
  for (const file of files.toSorted((a, b) => a.usedAt - b.usedAt)) {
    if (total <= mostBytes * LEFT_PART) break;
    gone.push(file);
    total -= file.bytes;
  }
  return gone;
}

/** Another program may have taken it away in between. */
async function factsOf(folder: string, name: string): Promise<FileFacts | undefined> {
  const found = await stat(join(folder, name)).catch(() => undefined);
  return found?.isFile() === true ? { name, bytes: found.size, usedAt: found.mtimeMs } : undefined;
}

/** Nothing that is compressed is much larger than what it holds: more is not read. */
async function bytesOf(path: string, size: number): Promise<Buffer | undefined> {
  const file = await open(path, 'r');
  try {
    const facts = await file.stat();
    return facts.isFile() && facts.size <= size + size / 8 + 1024 ? await file.readFile() : Buffer.alloc(0);
  } finally {
    await file.close();
  }
}

async function holds(brotli: Buffer, { hash, size }: { hash: string; size: number }): Promise<boolean> {
  try {
    return contentHash(await decompress(brotli, { maxOutputLength: Math.max(1, size) })) === hash;
  } catch {
    return false;
  }
}
