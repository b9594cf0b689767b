import { readHeader, type RawCell } from '@ijkpunt/validation';
import { Refusal } from '../platform/index.ts';
import type { NumberedRow } from './numbered-rows.ts';

/** The rows of one municipality out of a file with more of them. */
export interface MunicipalRows {
  /** CBS code; empty for rows that name no municipality by its code. */
  readonly municipality: string;
  readonly rows: readonly NumberedRow[];
}

/** A file with the rows of several municipalities, apart. */
export interface SplitBatch {
  readonly header: NumberedRow;
  /** In the order in which they appear. */
  readonly municipalities: readonly MunicipalRows[];
}

const CODE = /^GM\d{4}$/;

/** Parts the rows of a file by the municipality that each names. A file without that column belongs to nobody. */
export async function splitBatch(rows: AsyncIterable<readonly RawCell[]>): Promise<SplitBatch> {
  const byCode = new Map<string, NumberedRow[]>();
  let header: NumberedRow | undefined;
  let place = 0;
  let line = 0;
  for await (const cells of rows) {
    line += 1;
    if (cells.every(isBlank)) continue;
    if (header === undefined) {
      header = { line, cells };
      place = placeOfMunicipality(cells);
      continue;
    }
    const code = String(cells[place] ?? '').trim();
    const municipality = CODE.test(code) ? code : '';
    const own = byCode.get(municipality);
    if (own === undefined) byCode.set(municipality, [{ line, cells }]);
    else own.push({ line, cells });
  }
  if (header === undefined) throw new Refusal('file-empty');
  return {
    header,
    municipalities: [...byCode].map(([municipality, own]) => ({ municipality, rows: own })),
  };
}

/**
 * Writes the rows of one municipality as a file of its own. Rows of others are left blank instead of closed up: the reader
 * skips blank rows and counts them, so that a finding names the line of the file that the partnership has.
 */
export function* csvOfRows(header: NumberedRow, rows: readonly NumberedRow[]): Generator<Buffer> {
  let next = 1;
  for (const { line, cells } of [header, ...rows]) {
    yield Buffer.from(`${'\n'.repeat(line - next)}${cells.map(csvCell).join(';')}\n`, 'utf8');
    next = line + 1;
  }
}

function placeOfMunicipality(cells: readonly RawCell[]): number {
  const place = readHeader(cells).header.get('gemeente');
  if (place === undefined) throw new Refusal('input-invalid', { column: 'gemeente' });
  return place;
}

function isBlank(cell: RawCell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

/** A number of a workbook is written with a decimal comma: with a point, three decimals could be read as thousands. */
function csvCell(cell: RawCell): string {
  if (typeof cell === 'number') return NUMBER.format(cell);
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const NUMBER = new Intl.NumberFormat('nl-NL', { useGrouping: false, maximumFractionDigits: 20 });
