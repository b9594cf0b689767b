import type { RawCell } from '@ijkpunt/validation';
import { Refusal } from '../platform/index.ts';
import { LAST_LINE, MOST_COLUMNS, MOST_ROWS, MOST_SECONDS } from './reading-limits.ts';

/** A row that holds something, by the number under which a person sees it. */
export interface NumberedRow {
  readonly line: number;
  readonly cells: readonly RawCell[];
}

/** Rows as they come out of a file, a piece of it at a time. */
export type RowsInPieces = AsyncIterable<readonly NumberedRow[]>;

/** How far a file has come with a row. */
interface Extent {
  /** Rows that hold something, the header and this one with them. */
  readonly rows: number;
  /** May be more than the cells of the row that were kept. */
  readonly columns: number;
}

/** Checks a row against the bounds of a file, and that a table can hold it. */
export function withinLimits(row: NumberedRow, { rows, columns }: Extent): NumberedRow {
  if (rows > MOST_ROWS + 1) throw new Refusal('file-too-long', { limit: MOST_ROWS });
  if (row.line > LAST_LINE) throw new Refusal('file-too-long', { limit: LAST_LINE });
  if (columns > MOST_COLUMNS) throw new Refusal('file-too-wide', { columns, limit: MOST_COLUMNS });
  // No table can hold a NUL, and no text file has one.
  if (row.cells.some((cell) => typeof cell === 'string' && cell.includes('\0')))
    throw new Refusal('file-damaged', { detail: 'control characters' });
  return row;
}

/** Refuses a file that takes too long to read. The time of whoever takes in the rows does not count. */
export async function* inTime(
  pieces: RowsInPieces,
  now: () => number = () => performance.now(),
): AsyncGenerator<readonly NumberedRow[]> {
  let spent = 0;
  let since = now();
  for await (const piece of pieces) {
    spent += now() - since;
    if (spent > MOST_SECONDS * 1000) throw new Refusal('file-too-slow', { seconds: MOST_SECONDS });
    yield piece;
    since = now();
  }
}

/** One row after another, with an empty one for each that was left empty: a finding names the row that a person sees. */
export async function* withEmptyRows(pieces: RowsInPieces): AsyncGenerator<readonly RawCell[]> {
  let next = 1;
  for await (const piece of pieces) {
    for (const { line, cells } of piece) {
      for (; next < line; next += 1) yield [];
      next = line + 1;
      yield cells;
    }
  }
}
