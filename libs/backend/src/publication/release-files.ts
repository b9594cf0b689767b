import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { Inject, Injectable } from '@nestjs/common';
import { ReaderDatabase } from '../platform/index.ts';
import { canonicalJson } from './proof/canonical-json.ts';
import { MANIFEST } from './proof/data-files.ts';
import { PUBLISHED_KEYS, publishedKey } from './proof/signing-keys.ts';

/** A file of a release, as it is kept. */
export interface KeptFile {
  readonly etag: string;
  readonly media: string;
  readonly brotli: Buffer;
  /** Made only for who cannot read what is compressed: a file may be large. */
  readonly identity: () => Promise<Buffer>;
}

/** What stands in the place of a release that was withdrawn. */
export interface Tombstone {
  readonly benchmark: string;
  readonly release: number;
  readonly withdrawnAt: string;
  readonly reason: string;
}

interface FileRow {
  readonly hash: string;
  readonly media: string;
  readonly brotli: Buffer;
}

const decompress = promisify(brotliDecompress);

/** Signed under one key, or listed: addresses that are no file of one release. */
const KEYS = '/publicaties/sleutels.json';
const MANIFESTS = '/publicaties/manifesten.json';

const BY_HASH = /^\/bestanden\/([0-9a-f]{32})\/([a-z0-9][a-z0-9.-]*)$/u;
const BY_RELEASE = /^\/publicaties\/([a-z0-9-]+)\/([1-9]\d{0,8})\/([a-z0-9][a-z0-9.-]*)$/u;

/** Serves the files of all releases, the oldest too, under the role that sees nothing but what was released. */
@Injectable()
export class ReleaseFiles {
  constructor(@Inject(ReaderDatabase) private readonly database: ReaderDatabase) {}

  /** The file of a release at an address, by its hash or by its name. */
  async at(path: string): Promise<KeptFile | undefined> {
    const [, hash, byHash] = BY_HASH.exec(path) ?? [];
    if (hash !== undefined && byHash !== undefined) return kept(await this.byHash(hash, byHash));
    const [, benchmark, number, name] = BY_RELEASE.exec(path) ?? [];
    if (benchmark === undefined || name === undefined) return undefined;
    return kept(await this.byRelease(benchmark, Number(number), name));
  }

  /** When and why the release was withdrawn that an address is of; undefined for any other. */
  async tombstone(path: string): Promise<Tombstone | undefined> {
    const [, hash, name] = BY_HASH.exec(path) ?? [];
    const [, benchmark, number] = BY_RELEASE.exec(path) ?? [];
    if (hash !== undefined) return tombstoneOf(await this.withdrawnFile(hash, name));
    return benchmark === undefined ? undefined : tombstoneOf(await this.withdrawn(benchmark, Number(number)));
  }

  /** The text at an address that is a list: of the public keys, or of all manifests. */
  async list(path: string): Promise<string | undefined> {
    if (path === KEYS) {
      const rows = await this.database.source.query<Parameters<typeof publishedKey>[0][]>(PUBLISHED_KEYS);
      return canonicalJson({ format: 'ijkpunt-keys/1', keys: rows.map(publishedKey) });
    }
    if (path !== MANIFESTS) return undefined;
    return canonicalJson({ format: 'ijkpunt-manifests/1', manifests: await this.manifests() });
  }

  private withdrawn(benchmark: string, number: number): Promise<TombstoneRow[]> {
    return this.database.source.query(
      `select benchmark, number, withdrawn_at as at, withdrawn_reason as reason from publication.log
        where benchmark = $1 and number = $2 and withdrawn_at is not null`,
      [benchmark, number],
    );
  }

  private withdrawnFile(hash: string, name: string | undefined): Promise<TombstoneRow[]> {
    return this.database.source.query(
      `select benchmark, number, withdrawn_at as at, withdrawn_reason as reason from publication.withdrawn_file
        where hash = $1 and name = $2 order by withdrawn_at limit 1`,
      [hash, name],
    );
  }

  private manifests(): Promise<unknown[]> {
    return this.database.source.query(
      `select r.benchmark, r.number as release, k.hash as sha256,
              '/publicaties/' || r.benchmark || '/' || r.number || '/' || k.name as address
         from publication.release_file k join publication.release r on r.id = k.release
        where k.name = $1 order by r.released_at desc, r.benchmark`,
      [MANIFEST],
    );
  }

  private byHash(hash: string, name: string): Promise<FileRow[]> {
    return this.database.source.query(
      `select f.hash, f.media, f.brotli from publication.file f
        where exists (select 1 from publication.release_file k
                       where k.hash = f.hash and left(k.hash, 32) = $1 and k.name = $2)`,
      [hash, name],
    );
  }

  private byRelease(benchmark: string, number: number, name: string): Promise<FileRow[]> {
    return this.database.source.query(
      `select f.hash, f.media, f.brotli from publication.release_file k
         join publication.release r on r.id = k.release join publication.file f on f.hash = k.hash
        where r.benchmark = $1 and r.number = $2 and k.name = $3`,
      [benchmark, number, name],
    );
  }
}

interface TombstoneRow {
  readonly benchmark: string;
  readonly number: number;
  readonly at: Date;
  readonly reason: string;
}

function tombstoneOf([row]: readonly TombstoneRow[]): Tombstone | undefined {
  if (row === undefined) return undefined;
  const { benchmark, number, at, reason } = row;
  return { benchmark, release: number, withdrawnAt: at.toISOString(), reason };
}

function kept([row]: readonly FileRow[]): KeptFile | undefined {
  if (row === undefined) return undefined;
  const { hash, media, brotli } = row;
  return { etag: `"${hash.slice(0, 32)}"`, media, brotli, identity: () => decompress(brotli) };
}
