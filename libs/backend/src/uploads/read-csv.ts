import type { RawCell } from '@ijkpunt/validation';
import { textOf } from '../platform/index.ts';
import { CsvRows, dialectOf } from './csv-rows.ts';
import { inTime, withEmptyRows, withinLimits, type NumberedRow } from './numbered-rows.ts';

/** Reads a CSV as rows of cells, as it streams. Encoding, delimiter and line ends are told from the beginning of the file. */
export function readCsv(bytes: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<readonly RawCell[]> {
  return withEmptyRows(csvRows(bytes));
}

/** The rows of a CSV that hold something, in pieces, within the bounds of a file. */
export function csvRows(
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<readonly NumberedRow[]> {
  return inTime(pieces(bytes));
}

async function* pieces(
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<readonly NumberedRow[]> {
  let rows: CsvRows | undefined;
  let line = 0;
  let filledRows = 0;
  const numbered = (cut: readonly (readonly string[])[]): readonly NumberedRow[] =>
    cut.flatMap((cells) => {
      line += 1;
      const filled = withoutTail(cells);
      if (filled.length === 0) return [];
      filledRows += 1;
      return [withinLimits({ line, cells: filled }, { rows: filledRows, columns: filled.length })];
    });
  for await (const text of textOf(bytes)) {
    rows ??= new CsvRows(dialectOf(text));
    yield numbered(rows.write(text));
  }
  if (rows !== undefined) yield numbered(rows.end());
}

/** Up to the last cell that holds something. */
function withoutTail(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length -= 1;
  return length === cells.length ? cells : cells.slice(0, length);
}

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell === '' || cell.trim() === '';
}
