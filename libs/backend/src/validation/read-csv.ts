import { TextDecoder } from 'node:util';
import { PassThrough, Readable } from 'node:stream';
import Papa from 'papaparse';
import type { RawCell } from '@ijkpunt/validation';
import { Refusal } from '../platform/index.ts';

/** Bytes handed to the parser at once. */
const PART = 16 * 1024;

/** No row comes near this many characters; a line or a quotation without end does, and the parser would begin it anew with every part. */
const LONGEST_ROW = 1024 * 1024;

/** Reads a CSV as rows of cells, as it streams. Encoding and delimiter are told from the beginning of the file. */
export async function* readCsv(bytes: AsyncIterable<Buffer>): AsyncGenerator<readonly RawCell[]> {
  const { head, whole, rest } = await withHead(bytes);
  const encoding = encodingOf(head, whole);
  const delimiter = delimiterOf(new TextDecoder(encoding).decode(head.subarray(0, 4096)));
  // Fast mode splits all that is left of a part once more after every pause, and a pause comes with every few rows.
  const options = { delimiter, skipEmptyLines: false, fastMode: false };
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, options);
  let sinceRow = 0;
  const text = Readable.from(
    decoded(rest, new TextDecoder(encoding), (length) => {
      sinceRow += length;
      if (sinceRow > LONGEST_ROW) throw new Refusal('file-damaged', { detail: 'row' });
    }),
  );
  parser.on('data', () => {
    sinceRow = 0;
  });
  // Errors of the source reach whoever reads the rows.
  text.on('error', (error) => parser.destroy(error));
  const rows = text.pipe(parser).pipe(new PassThrough({ objectMode: true, highWaterMark: 256 }));
  parser.on('error', (error) => rows.destroy(error));
  for await (const row of rows) yield row as readonly RawCell[];
}

/** In small parts: what the parser does anew after a pause grows with the part. */
async function* decoded(
  bytes: AsyncIterable<Buffer>,
  decoder: TextDecoder,
  count: (length: number) => void,
): AsyncGenerator<string> {
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length; from += PART) {
      count(PART);
      yield decoder.decode(chunk.subarray(from, from + PART), { stream: true });
    }
  }
  yield decoder.decode();
}

/** The first part of the file, whether that is all of it, and the whole file again. */
async function withHead(
  bytes: AsyncIterable<Buffer>,
): Promise<{ head: Buffer; whole: boolean; rest: AsyncIterable<Buffer> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done === true ? Buffer.alloc(0) : first.value;
  const second = await iterator.next();
  async function* again(): AsyncGenerator<Buffer> {
    yield head;
    for (let next = second; next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { head, whole: second.done === true, rest: again() };
}

/** UTF-8 when the beginning is valid UTF-8, else Windows-1252, which Excel writes. */
function encodingOf(head: Buffer, whole: boolean): 'utf-8' | 'windows-1252' {
  try {
    // Where more follows, a character may be cut in two at the end of the part; at the end of the file it may not.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !whole });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The delimiter that the header line holds most: semicolon, tab or comma. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const counted = [';', '\t', ','].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ';';
}
