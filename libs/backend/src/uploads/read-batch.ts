import { Readable } from 'node:stream';
import type { ArrivingFile } from './arriving-file.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { receiveFile } from './received-file.ts';
import { screenFile } from './screen-file.ts';
import { splitBatch, type SplitBatch } from './split-batch.ts';

/** Takes in a file with several municipalities, screens it as a whole, and parts its rows. Nothing of it is stored here. */
export async function readBatch(
  { stream, fileName }: Pick<ArrivingFile, 'stream' | 'fileName'>,
  limit: number,
): Promise<SplitBatch> {
  const file = await receiveFile(stream, limit);
  await screenFile(file, fileName);
  const bytes = Readable.from(file.parts) as AsyncIterable<Buffer>;
  return splitBatch(file.media === 'xlsx' ? readXlsx(bytes) : readCsv(bytes));
}
