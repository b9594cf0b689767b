import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { contentHash, type Transaction } from '../platform/index.ts';

/** A page, or a file beside the pages, as it will be served. */
export interface BakedFile {
  readonly path: string;
  readonly media: string;
  readonly hash: string;
  readonly size: number;
  /** Absent for what is stored already: a page of the edition before that says the same. */
  readonly brotli?: Buffer | undefined;
  /** A hash of what it was drawn from; absent for what is not drawn. */
  readonly madeOf?: string | undefined;
}

const compress = promisify(brotliCompress);

const QUALITY = 5;

/** Compresses a file and names it by its content. */
export async function bakedFile(path: string, media: string, content: Buffer): Promise<BakedFile> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const brotli = await compress(content, { params });
  return { path, media, hash: contentHash(content), size: content.length, brotli };
}

/** Stores files by their content; what is there already is the same. */
export async function storeFiles(tx: Transaction, files: readonly BakedFile[]): Promise<void> {
  for (const { hash, media, brotli, size } of files) {
    if (brotli === undefined) continue;
    await tx.query(
      `insert into publication.file (hash, media, brotli, size) values ($1, $2, $3, $4) on conflict (hash) do nothing`,
      [hash, media, brotli, size],
    );
  }
}
