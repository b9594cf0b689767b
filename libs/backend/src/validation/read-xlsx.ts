import { once } from 'node:events';
import { streamXlsxRows } from 'hucre/xlsx';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { RawCell } from '@ijkpunt/validation';
import { Refusal } from '../platform/index.ts';

/** What a workbook may weigh once unpacked. A delivery of a few hundred cells stays far below. */
const MOST_ENTRIES = 200;
const LARGEST_ENTRY = 30 * 1024 * 1024;
const LARGEST_TOTAL = 60 * 1024 * 1024;

/** Reads the first sheet of a workbook as rows of cells. The zip is weighed first: a small one can unpack to gigabytes. */
export async function* readXlsx(bytes: AsyncIterable<Buffer>): AsyncGenerator<readonly RawCell[]> {
  const parts: Buffer[] = [];
  for await (const part of bytes) parts.push(part);
  const workbook = Buffer.concat(parts);
  await weigh(workbook);
  try {
    let line = 0;
    for await (const { index, values } of streamXlsxRows(workbook)) {
      // Rows that were left empty are not in the file, and count: a finding names the row that a person sees.
      for (; line < index; line += 1) yield [];
      line = index + 1;
      yield values.map(toRawCell);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('file-damaged', { detail: 'workbook' });
  }
}

function toRawCell(value: unknown): RawCell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return '';
}

/** Unpacks every entry with a counter, and refuses as soon as the counter says too much. */
async function weigh(workbook: Buffer): Promise<void> {
  const zip = await open(workbook);
  try {
    if (zip.entryCount > MOST_ENTRIES)
      throw new Refusal('file-damaged', { detail: 'entries', found: zip.entryCount });
    let total = 0;
    for await (const entry of entriesOf(zip)) {
      total += await unpackedSize(zip, entry);
      if (total > LARGEST_TOTAL) throw new Refusal('file-too-large', { megabytes: 60, limit: 60 });
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('file-damaged', { detail: 'zip' });
  } finally {
    zip.close();
  }
}

function open(workbook: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(workbook, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (zip === undefined)
        reject(new Refusal('file-damaged', { detail: error?.message.slice(0, 80) ?? 'zip' }));
      else resolve(zip);
    });
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let read = 0; read < zip.entryCount; read += 1) {
    const next = once(zip, 'entry') as Promise<[Entry]>;
    zip.readEntry();
    yield (await next)[0];
  }
}

function unpackedSize(zip: ZipFile, entry: Entry): Promise<number> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (stream === undefined) {
        reject(error ?? new Error('entry cannot be read'));
        return;
      }
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > LARGEST_ENTRY) {
          reject(new Refusal('file-too-large', { megabytes: 30, limit: 30 }));
          stream.destroy();
        }
      });
      stream.on('end', () => resolve(size));
      stream.on('error', reject);
    });
  });
}
