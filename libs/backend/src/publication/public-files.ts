import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { Inject, Injectable } from '@nestjs/common';
import { ReaderDatabase } from '../platform/index.ts';

/** A file of the current edition, ready to be sent. */
export interface PublicFile {
  readonly etag: string;
  readonly media: string;
  readonly brotli: Buffer;
  readonly identity: Buffer;
}

const decompress = promisify(brotliDecompress);

/** How long an edition is taken to be the newest before the database is asked again. */
const FRESH_MILLISECONDS = 1000;

/** How many files are kept in memory; a page weighs some tens of kilobytes. */
const MOST_KEPT = 2000;

/** Serves baked files from memory, and asks the database only which edition is the newest. */
@Injectable()
export class PublicFiles {
  private edition = 0;
  private askedAt = 0;
  private asking: Promise<number> | undefined;
  private kept = new Map<string, Promise<PublicFile | undefined>>();

  constructor(@Inject(ReaderDatabase) private readonly database: ReaderDatabase) {}

  /** The file at an address in the newest edition; undefined when there is none. */
  async at(path: string): Promise<PublicFile | undefined> {
    await this.newestEdition();
    const known = this.kept.get(path);
    if (known !== undefined) return known;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const loading = this.load(this.edition, path);
    this.kept.set(path, loading);
    const file = await loading.catch((error: unknown) => {
      this.kept.delete(path);
      throw error;
    });
    // An address that does not exist takes no place in memory.
    if (file === undefined) this.kept.delete(path);
    return file;
  }

  /** Number of the newest edition; 0 as long as nothing has been published. */
  async newestEdition(): Promise<number> {
    if (Date.now() - this.askedAt < FRESH_MILLISECONDS) return this.edition;
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  private async ask(): Promise<number> {
    const rows = await this.database.source.query<{ number: number }[]>(
      `select number from publication.edition order by number desc limit 1`,
    );
    const number = rows[0]?.number;
    if (number !== undefined && number !== this.edition) {
      this.edition = number;
      this.kept = new Map();
    }
    this.askedAt = Date.now();
    return this.edition;
  }

  private async load(edition: number, path: string): Promise<PublicFile | undefined> {
    const rows = await this.database.source.query<{ hash: string; media: string; brotli: Buffer }[]>(
      `select f.hash, f.media, f.brotli from publication.edition_file e join publication.file f on f.hash = e.hash
        where e.edition = $1 and e.path = $2`,
      [edition, path],
    );
    const [row] = rows;
    if (row === undefined) return undefined;
    const { hash, media, brotli } = row;
    return { etag: `"${hash.slice(0, 32)}"`, media, brotli, identity: await decompress(brotli) };
  }
}
