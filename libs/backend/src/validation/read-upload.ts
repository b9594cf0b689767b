import { applyMapping, readingContext, type RawCell } from '@ijkpunt/validation';
import type { VersionedBenchmark } from '../catalogue/index.ts';
import { readCsv, readXlsx, type UploadEntity } from '../uploads/index.ts';
import { readDelivery, type ReadDelivery } from './read-delivery.ts';

/** A mapping looks no further than this into a file of one's own. */
const MAPPED_ROWS = 500;

/** What reading asks of whoever has the file. */
export interface Source {
  readonly bytes: AsyncIterable<Buffer>;
  readonly progress: (rowsRead: number) => Promise<void>;
}

/** Reads an upload as a delivery, through its mapping when it is a file of one's own. */
export async function readUpload(
  upload: UploadEntity,
  { benchmark, version }: VersionedBenchmark,
  { bytes, progress }: Source,
): Promise<ReadDelivery> {
  const rows = upload.media === 'xlsx' ? readXlsx(bytes) : readCsv(bytes);
  const context = readingContext(benchmark, upload.municipality, upload.quarter, version);
  if (upload.mapping === null) return readDelivery(rows, context, progress);
  const applied = applyMapping(await firstOf(rows), upload.mapping, upload.municipality);
  const read = await readDelivery(each(applied.rows), context, progress);
  // A finding names the line that a person sees in the file of their own.
  const lineOf = (line: number): number => applied.lines[line - 2] ?? line;
  return {
    rows: read.rows,
    observations: read.observations.map((seen) => ({ ...seen, line: lineOf(seen.line) })),
    findings: [...applied.findings, ...read.findings].map((found) =>
      applied.findings.includes(found) ? found : { ...found, line: lineOf(found.line) },
    ),
  };
}

async function firstOf(rows: AsyncIterable<readonly RawCell[]>): Promise<readonly (readonly RawCell[])[]> {
  const first: (readonly RawCell[])[] = [];
  for await (const row of rows) {
    first.push(row);
    if (first.length === MAPPED_ROWS) break;
  }
  return first;
}

async function* each(rows: readonly (readonly RawCell[])[]): AsyncGenerator<readonly RawCell[]> {
  yield* rows;
}
