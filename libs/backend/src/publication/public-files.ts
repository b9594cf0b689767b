import { brotliDecompressSync } from 'node:zlib';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { log, ReaderDatabase } from '../platform/index.ts';
import { FilesInMemory } from './files-in-memory.ts';
import { FilesOnDisk } from './files-on-disk.ts';
import { withinTime } from './within-time.ts';

/** A file of the current edition, ready to be sent. */
export interface PublicFile {
  readonly etag: string;
  readonly media: string;
  readonly brotli: Buffer;
  /** Unpacked when it is asked for the first time. */
  readonly identity: Buffer;
}

/** What an edition says of the file at an address. */
interface Listed {
  readonly hash: string;
  readonly media: string;
  readonly size: number;
}

interface Edition {
  readonly number: number;
  readonly files: ReadonlyMap<string, Listed>;
}

const NOTHING: Edition = { number: 0, files: new Map() };

/** How long an edition is taken to be the newest before the database is asked again. */
const FRESH_MILLISECONDS = 1000;

/** How long a reader waits for the answer which edition is the newest, when there is one to be served meanwhile. */
const PATIENCE_MILLISECONDS = 1000;

/** A question that is not answered by then is asked again. */
const GIVEN_UP_MILLISECONDS = 10_000;

/** Some hundreds of pages, compressed and plain. */
const MOST_BYTES = 96 * 1024 * 1024;

/**
 * Serves baked files from memory, then from the disk, then from the database. The database is asked once a second which
 * edition is the newest; while it is away, the edition that was the newest goes on being served.
 */
@Injectable()
export class PublicFiles {
  private edition: Edition | undefined;
  private freshUntil = 0;
  private asking: Promise<Edition> | undefined;
  private reading: Promise<Edition> | undefined;
  private away = false;
  private readonly memory = new FilesInMemory<PublicFile>(MOST_BYTES);
  private readonly loading = new Map<string, Promise<PublicFile | undefined>>();

  constructor(
    @Inject(ReaderDatabase) private readonly database: Pick<ReaderDatabase, 'source'>,
    @Optional() @Inject(FilesOnDisk) private readonly disk?: FilesOnDisk,
  ) {}

  /** The file at an address, if it can be answered at once: kept in memory, of an edition that was asked for just now. */
  ready(path: string): PublicFile | undefined {
    if (this.edition === undefined || Date.now() >= this.freshUntil) return undefined;
    const listed = this.edition.files.get(path);
    return listed === undefined ? undefined : this.memory.get(listed.hash);
  }

  /** The file at an address in the newest edition; undefined when there is none. */
  async at(path: string): Promise<PublicFile | undefined> {
    const listed = (await this.newest()).files.get(path);
    if (listed === undefined) return undefined;
    const file = await this.fileOf(listed);
    if (file !== undefined) return file;
    // Two editions came out since, and this one is cleared away.
    this.freshUntil = 0;
    const anew = (await this.newest()).files.get(path);
    return anew === undefined ? undefined : this.fileOf(anew);
  }

  /** Addresses of all pages of the newest edition. */
  async pages(): Promise<readonly string[]> {
    const { files } = await this.newest();
    return [...files].filter(([, { media }]) => media.startsWith('text/html')).map(([path]) => path);
  }

  /** Number of the newest edition; 0 as long as nothing has been published. */
  async newestEdition(): Promise<number> {
    return (await this.newest()).number;
  }

  private newest(): Promise<Edition> {
    if (this.edition !== undefined && Date.now() < this.freshUntil) return Promise.resolve(this.edition);
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  /** What is served may be old when the database is away; it is never half of two editions. */
  private async ask(): Promise<Edition> {
    this.reading ??= withinTime(GIVEN_UP_MILLISECONDS, this.read()).finally(() => {
      this.reading = undefined;
    });
    try {
      const read = this.reading;
      this.edition = await (this.edition === undefined ? read : withinTime(PATIENCE_MILLISECONDS, read));
      if (this.away) log.info({ edition: this.edition.number }, 'the database says again what is public');
      this.away = false;
    } catch (error) {
      if (this.edition === undefined) throw error;
      if (!this.away)
        log.error(
          { edition: this.edition.number, error: String(error) },
          'the database is away: what is known is served',
        );
      this.away = true;
    }
    this.freshUntil = Date.now() + FRESH_MILLISECONDS;
    return this.edition;
  }

  private async read(): Promise<Edition> {
    const [newest] = await this.database.source.query<{ number: number }[]>(
      `select number from publication.edition order by number desc limit 1`,
    );
    if (newest === undefined) return NOTHING;
    const { number } = newest;
    if (number === this.edition?.number) return this.edition;
    // Style sheets of the edition before: someone may be reading a page that names them.
    const rows = await this.database.source.query<(Listed & { path: string })[]>(
      `select e.path, e.hash, f.media, f.size from publication.edition_file e join publication.file f on f.hash = e.hash
        where e.edition = $1 or (e.edition = $1 - 1 and e.path like '/assets/%') order by e.edition`,
      [number],
    );
    return { number, files: new Map(rows.map(({ path, ...listed }) => [path, listed])) };
  }

  private fileOf(listed: Listed): Promise<PublicFile | undefined> {
    const { hash } = listed;
    const kept = this.memory.get(hash);
    if (kept !== undefined) return Promise.resolve(kept);
    let loading = this.loading.get(hash);
    if (loading === undefined) {
      loading = this.load(listed).finally(() => this.loading.delete(hash));
      this.loading.set(hash, loading);
    }
    return loading;
  }

  private async load(listed: Listed): Promise<PublicFile | undefined> {
    const { hash, size } = listed;
    const brotli = (await this.disk?.read(hash, size)) ?? (await this.fetch(hash));
    if (brotli === undefined) return undefined;
    const file = publicFile(listed, brotli, () => this.memory.grow(hash, size));
    this.memory.put(hash, file, brotli.length);
    return file;
  }

  private async fetch(hash: string): Promise<Buffer | undefined> {
    const rows = await this.database.source.query<{ brotli: Buffer }[]>(
      `select brotli from publication.file where hash = $1`,
      [hash],
    );
    const brotli = rows[0]?.brotli;
    // Whoever asks does not wait for the disk.
    if (brotli !== undefined) void this.disk?.write(hash, brotli);
    return brotli;
  }
}

function publicFile({ hash, media }: Listed, brotli: Buffer, unpacked: () => void): PublicFile {
  let plain: Buffer | undefined;
  return {
    etag: `"${hash.slice(0, 32)}"`,
    media,
    brotli,
    get identity(): Buffer {
      if (plain === undefined) {
        plain = brotliDecompressSync(brotli);
        unpacked();
      }
      return plain;
    },
  };
}
