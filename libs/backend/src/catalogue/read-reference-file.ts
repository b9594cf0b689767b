import Papa from 'papaparse';
import { MOST_REFERENCE_ROWS, type ReferenceFinding } from '@ijkpunt/validation';
import { contentHash, textOf, wideEncodingOf } from '../platform/index.ts';

/** Bytes of a file of reference figures: a row for each municipality takes a few dozen. */
const LARGEST_REFERENCE_FILE = 2 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/** A CSV of reference figures as rows of cells, and the name of its content. */
export interface ReferenceFile {
  readonly sha256: string;
  readonly rows: readonly (readonly string[])[];
}

/** Why a file could not be read at all. */
export interface UnreadReferences {
  readonly unread: ReferenceFinding;
}

/** Takes in a CSV as it streams. What is longer than allowed is drained, so that the sender hears the answer. */
export async function receiveReferenceFile(
  stream: AsyncIterable<Buffer>,
): Promise<ReferenceFile | UnreadReferences> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size <= LARGEST_REFERENCE_FILE) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > LARGEST_REFERENCE_FILE) {
    const seen = { megabytes: Math.ceil(size / MEGABYTE), limit: LARGEST_REFERENCE_FILE / MEGABYTE };
    return { unread: { code: 'too-large', line: 0, seen } };
  }
  const content = Buffer.concat(chunks);
  return isText(content) ? readReferenceFile(content) : { unread: { code: 'not-a-csv', line: 0, seen: {} } };
}

/** A workbook, a picture and the like hold zeroes; so does a text in two bytes a character, which says what it is. */
function isText(content: Buffer): boolean {
  return !content.includes(0) || wideEncodingOf(content) !== undefined;
}

/** Reads a CSV whole: UTF-8, or what Windows writes. */
export async function readReferenceFile(content: Buffer): Promise<ReferenceFile> {
  let text = '';
  for await (const piece of textOf([content])) text += piece;
  const { data } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    // Some more than are read, so that what is too long is seen to be so.
    preview: MOST_REFERENCE_ROWS + 100,
  });
  return { sha256: contentHash(content), rows: data };
}

/** The one that the header holds most, semicolon before tab before comma. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r\n|\n|\r/, 1);
  const counted = [';', '\t', ','].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ';';
}
