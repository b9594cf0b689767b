import { Readable } from 'node:stream';
import type { Request } from 'express';
import { csvLine } from '@ijkpunt/contract';
import { LARGEST_FILE, Refusal } from '@ijkpunt/backend';
import { withFile, type FormFile } from './multipart.ts';

/** What a program may send as the content of the request itself, and the name that it is kept under. */
const PLAIN: Readonly<Record<string, string>> = {
  'text/csv': 'aanroep.csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'aanroep.xlsx',
};

/** Hands over the file of a request: of a form, or the content itself as CSV, workbook or rows of JSON. */
export async function withBodyFile<T>(request: Request, take: (file: FormFile) => Promise<T>): Promise<T> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const name = PLAIN[type];
  if (name !== undefined) return take({ fileName: name, stream: contentOf(request) });
  if (type === 'application/json')
    return take({ fileName: 'aanroep.json.csv', stream: Readable.from([rowsAsCsv(request.body)]) });
  return withFile(request, take);
}

/** What is sent, as it comes in. Who stops in the middle is refused, as with a form: it is no fault of this program. */
async function* contentOf(request: Request): AsyncGenerator<Buffer> {
  try {
    for await (const part of request as AsyncIterable<Buffer>) yield part;
  } catch (error) {
    throw request.complete ? error : new Refusal('file-damaged', { detail: 'cut short' });
  }
}

/** `{ "rows": [{ "maat": "B01", "waarde": 812, ... }] }` as the file that a person would have sent. */
function rowsAsCsv(body: unknown): Buffer {
  const rows = typeof body === 'object' && body !== null && 'rows' in body ? body.rows : undefined;
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isFlat))
    throw new Refusal('file-damaged', { detail: 'rows' });
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => csvLine(columns.map((column) => written(cellOf(row, column)))));
  const content = Buffer.from([csvLine(columns), ...lines].join('\r\n'), 'utf8');
  if (content.length > LARGEST_FILE) throw new Refusal('file-too-large', { megabytes: 50, limit: 50 });
  return content;
}

type FlatRow = Readonly<Record<string, string | number | null>>;

/** Asked of the row alone: a column may be called as something that every object has. */
function cellOf(row: FlatRow, column: string): string | number | null | undefined {
  return Object.hasOwn(row, column) ? row[column] : undefined;
}

function isFlat(row: unknown): row is FlatRow {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
  return Object.values(row).every((value) => value === null || ['string', 'number'].includes(typeof value));
}

/** A number of JSON has a point; in a file it would be asked what the point means. */
function written(value: string | number | null | undefined): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '');
}
