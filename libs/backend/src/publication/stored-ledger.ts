import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import type { Ledger } from '@ijkpunt/disclosure';
import type { Transaction } from '../platform/index.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Quick: it is some tens of megabytes of text, written once. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** The release that a ledger is of. */
interface OfRelease {
  readonly id: string;
  readonly number: number;
  readonly benchmark: { readonly slug: string };
}

/** What was published of a benchmark until now, withdrawn or not; undefined before its first release. */
export async function ledgerOfBenchmark(tx: Transaction, benchmark: string): Promise<Ledger | undefined> {
  const [row] = (await tx.query(
    `select content from publication.ledger where benchmark = $1 and came_out order by number desc limit 1`,
    [benchmark],
  )) as { content: Buffer }[];
  return row === undefined ? undefined : (JSON.parse((await decompress(row.content)).toString()) as Ledger);
}

/** What was in drafts of a benchmark that municipalities saw, and that did not come out (yet), since the last release. */
export async function ledgersOfDrafts(tx: Transaction, benchmark: string): Promise<readonly Ledger[]> {
  const rows = (await tx.query(
    `select l.content from publication.ledger l join publication.release r on r.id = l.release
      where l.benchmark = $1 and not l.came_out and r.reply_until is not null
        and l.number > coalesce((select max(number) from publication.ledger where benchmark = $1 and came_out), 0)
      order by l.number`,
    [benchmark],
  )) as { content: Buffer }[];
  const texts = await Promise.all(rows.map(({ content }) => decompress(content)));
  return texts.map((text) => JSON.parse(text.toString()) as Ledger);
}

/** Ready to be stored: the work is done outside of a transaction. */
export function ledgerInBytes(ledger: Ledger): Promise<Buffer> {
  return compress(Buffer.from(JSON.stringify(ledger)), QUALITY);
}

/** Keeps what the next release has to remember of this one, once it comes out. */
export async function storeLedger(
  tx: Transaction,
  { id, number, benchmark }: OfRelease,
  content: Buffer,
): Promise<void> {
  await tx.query(
    `insert into publication.ledger (release, benchmark, number, content) values ($1, $2, $3, $4)
     on conflict (release) do update set content = excluded.content`,
    [id, benchmark.slug, number, content],
  );
}

/** From now on everybody knows what is in it. What older ledgers of the benchmark say is in it too. */
export async function openLedger(tx: Transaction, { id, benchmark }: OfRelease): Promise<void> {
  await tx.query(`update publication.ledger set came_out = true where release = $1`, [id]);
  await tx.query(`delete from publication.ledger where benchmark = $1 and came_out and release <> $2`, [
    benchmark.slug,
    id,
  ]);
}
