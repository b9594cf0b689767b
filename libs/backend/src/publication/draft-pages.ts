import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { Inject, Injectable } from '@nestjs/common';
import { Database, Refusal, type Scope } from '../platform/index.ts';

/** A page of a draft, as it would come out. */
export interface DraftPage {
  readonly media: string;
  readonly content: Buffer;
}

const decompress = promisify(brotliDecompress);

/**
 * Pages of drafts: all of them for the coordinator, for a municipality its own and those of indicators. Who sees which
 * is a policy of the table; what is not to be seen is not there.
 */
@Injectable()
export class DraftPages {
  constructor(@Inject(Database) private readonly database: Database) {}

  async at(scope: Scope, release: string, path: string): Promise<DraftPage> {
    const [row] = await this.database.within(
      scope,
      async (tx) =>
        (await tx.query(
          `select f.media, f.brotli from publication.draft_file d join publication.file f on f.hash = d.hash
            where d.release = $1 and d.path = $2`,
          [release, path],
        )) as { media: string; brotli: Buffer }[],
    );
    if (row === undefined) throw new Refusal('release-not-found');
    return { media: row.media, content: await decompress(row.brotli) };
  }
}
