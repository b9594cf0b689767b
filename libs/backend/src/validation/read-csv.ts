import { TextDecoder } from 'node:util';
import { PassThrough, Readable } from 'node:stream';
import Papa from 'papaparse';
import type { RawCell } from '@ijkpunt/validation';

/** Reads a CSV as rows of cells, as it streams. Encoding and delimiter are told from the beginning of the file. */
export async function* readCsv(bytes: AsyncIterable<Buffer>): AsyncGenerator<readonly RawCell[]> {
  const { head, rest } = await withHead(bytes);
  const decoder = decoderFor(head);
  const delimiter = delimiterOf(decoder.decode(head.subarray(0, 4096), { stream: false }));
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter, skipEmptyLines: false });
  const text = Readable.from(decoded(rest, decoderFor(head)));
  // Errors of the source reach whoever reads the rows.
  text.on('error', (error) => parser.destroy(error));
  const rows = text.pipe(parser).pipe(new PassThrough({ objectMode: true, highWaterMark: 256 }));
  parser.on('error', (error) => rows.destroy(error));
  for await (const row of rows) yield row as readonly RawCell[];
}

async function* decoded(bytes: AsyncIterable<Buffer>, decoder: TextDecoder): AsyncGenerator<string> {
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The first part of the file, and the whole file again. */
async function withHead(
  bytes: AsyncIterable<Buffer>,
): Promise<{ head: Buffer; rest: AsyncIterable<Buffer> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done === true ? Buffer.alloc(0) : first.value;
  async function* whole(): AsyncGenerator<Buffer> {
    yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { head, rest: whole() };
}

/** UTF-8 when the beginning is valid UTF-8, else Windows-1252, which Excel writes. */
function decoderFor(head: Buffer): TextDecoder {
  try {
    // A character may be cut in two at the end of the part: the last three bytes are not judged.
    new TextDecoder('utf-8', { fatal: true }).decode(head.subarray(0, Math.max(0, head.length - 3)), {
      stream: true,
    });
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** The delimiter that the header line holds most: semicolon, tab or comma. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const counted = [';', '\t', ','].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ';';
}
