import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import type { Ledger } from '@ijkpunt/disclosure';
import type { Transaction } from '../platform/index.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Quick: it is some tens of megabytes of text, written once. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** What was published of a benchmark until now; undefined before its first release. */
export async function ledgerOfBenchmark(tx: Transaction, benchmark: string): Promise<Ledger | undefined> {
  const rows = (await tx.query(
    `select l.content from publication.ledger l join publication.release r on r.id = l.release
      where r.benchmark = $1 and r.released_at is not null order by r.number desc limit 1`,
    [benchmark],
  )) as { content: Buffer }[];
  const [row] = rows;
  return row === undefined ? undefined : (JSON.parse((await decompress(row.content)).toString()) as Ledger);
}

/** Ready to be stored: the work is done outside of a transaction. */
export function ledgerInBytes(ledger: Ledger): Promise<Buffer> {
  return compress(Buffer.from(JSON.stringify(ledger)), QUALITY);
}

/** Keeps the ledger of a release; those of releases before it have nothing to say any more. */
export async function storeLedger(tx: Transaction, release: string, content: Buffer): Promise<void> {
  await tx.query(
    `insert into publication.ledger (release, content) values ($1, $2)
     on conflict (release) do update set content = excluded.content`,
    [release, content],
  );
  await tx.query(
    `delete from publication.ledger l using publication.release old, publication.release new
      where l.release = old.id and new.id = $1 and old.benchmark = new.benchmark
        and old.number < (select max(number) from publication.release r
                           where r.benchmark = new.benchmark and r.released_at is not null and r.number < new.number)`,
    [release],
  );
}
