import type { Finding } from '@ijkpunt/model';
import { finding } from './finding.ts';

/** The columns of a delivery file that are read, by the name that stands in the template. */
export const COLUMNS = [
  'gemeente',
  'maat',
  'uitsplitsing',
  'categorie',
  'waarde',
  'eenheid',
  'periode_van',
  'periode_tot',
  'precisie',
  'reden',
  'toelichting',
  'sjabloon',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns that the template holds for whoever fills it in. Nobody reads them back, and nobody is told so. */
export const COLUMNS_FOR_PEOPLE = ['naam', 'definitie', 'vorig_kwartaal'] as const;

const REQUIRED: readonly Column[] = ['gemeente', 'maat', 'waarde'];

/** A cell as the reader of the file gives it: text, or a number that was typed as a number in a workbook. */
export type RawCell = string | number;

/** Where each known column stands in a row. */
export type Header = ReadonlyMap<Column, number>;

/** Finds the columns in a header row, in any order. Columns that neither are read nor stand in the template are ignored, and said so. */
export function readHeader(cells: readonly RawCell[]): {
  readonly header: Header;
  readonly findings: readonly Finding[];
} {
  const header = new Map<Column, number>();
  const findings: Finding[] = [];
  cells.forEach((cell, index) => {
    const name = normalised(cell);
    const column = COLUMNS.find((candidate) => candidate === name);
    if (column !== undefined && !header.has(column)) header.set(column, index);
    else if (name !== '' && !COLUMNS_FOR_PEOPLE.some((known) => known === name))
      findings.push(finding('ignored-column', 'V18', 'notice', { seen: { name: String(cell) } }));
  });
  for (const column of REQUIRED) {
    if (!header.has(column))
      findings.push(finding('missing-column', 'V18', 'correction', { seen: { name: column } }));
  }
  return { header, findings };
}

/** The cell of a row in a column, as trimmed text; empty when the column or the cell is not there. */
export function textIn(row: readonly RawCell[], header: Header, column: Column): string {
  const raw = rawIn(row, header, column);
  return typeof raw === 'number' ? String(raw) : raw.trim();
}

/** The cell of a row in a column as it was read. */
export function rawIn(row: readonly RawCell[], header: Header, column: Column): RawCell {
  const index = header.get(column);
  return (index === undefined ? undefined : row[index]) ?? '';
}

/** The name of a column as it is compared: whatever its case, spaces, hyphens and the mark of a text file. */
export function normalised(cell: RawCell): string {
  return String(cell)
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
}
