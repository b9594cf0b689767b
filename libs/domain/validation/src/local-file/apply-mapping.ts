import type { Finding, MunicipalityCode } from '@ijkpunt/model';
import type { Column, RawCell } from '../columns.ts';
import { finding } from '../finding.ts';
import { bounded, isNumber, sameLabelForm, type Grid } from './grid.ts';
import type { LocalMapping, MappedCell } from './local-mapping.ts';
import { columnsOf, isGivenName, placedOutline, type PlacedRow } from './outline.ts';

/** A local file as rows of a delivery. */
export interface AppliedMapping {
  /** A header with the names of the standard columns, then a row for each mapped cell that was found. */
  readonly rows: readonly (readonly RawCell[])[];
  /** Line in the local file, from 1, of each row below the header: the row at `rows[n]` came from `lines[n - 1]`. */
  readonly lines: readonly number[];
  readonly findings: readonly Finding[];
}

const MADE_COLUMNS: readonly Column[] = ['gemeente', 'maat', 'uitsplitsing', 'categorie', 'waarde'];

/** How many lines the row of names may have moved, up or down, since the mapping was made. */
const FARTHEST = 25;

/** So many labels are named in a notice; the count tells of the rest. */
const MOST_LABELS = 5;

/**
 * Makes the rows of a delivery out of a local file. Rows and columns are found by their labels, wherever they stand now;
 * an empty cell gives a row without value or reason, about which the check of the delivery asks. A mapped label that is
 * gone is to be corrected; rows with a label and a number that the mapping does not use are noticed (rule V18).
 *
 * @param municipality CBS code that the rows are given.
 */
export function applyMapping(
  rows: Grid,
  mapping: LocalMapping,
  municipality: MunicipalityCode,
): AppliedMapping {
  const grid = bounded(rows);
  const found = placedOutline(grid, headerLineIn(grid, mapping), mapping.labelColumn);
  const columns = new Map(found.columns.map((label) => [sameLabelForm(label), label]));
  const byLabel = new Map(found.rows.map((row) => [sameLabelForm(row.label), row]));
  const made: (readonly RawCell[])[] = [MADE_COLUMNS];
  const lines: number[] = [];
  const findings: Finding[] = [];
  for (const cell of mapping.cells) {
    const row = byLabel.get(sameLabelForm(cell.row));
    const column = columns.get(sameLabelForm(cell.column));
    const value = column === undefined ? undefined : row?.cells[column];
    if (row === undefined || value === undefined) findings.push(goneMissing(cell));
    else {
      made.push([municipality, cell.measure, cell.dimension, cell.category, value]);
      lines.push(row.line);
    }
  }
  findings.push(...noticeOf(unusedLabels(found.rows, mapping)));
  return { rows: made, lines, findings };
}

/** The line, nearest to where it was, that has most of the names which the mapping counts on. */
function headerLineIn(grid: Grid, { headerLine, labelColumn, cells }: LocalMapping): number {
  const wanted = new Set([labelColumn, ...cells.map(({ column }) => column)].map(sameLabelForm));
  const named = [...wanted].filter(isGivenName);
  if (headerLine === 0 || named.length === 0) return headerLine;
  const near = grid
    .map((_, index) => index + 1)
    .filter((line) => Math.abs(line - headerLine) <= FARTHEST)
    .toSorted((a, b) => Math.abs(a - headerLine) - Math.abs(b - headerLine) || a - b);
  let best = { line: headerLine, present: 0 };
  for (const line of near) {
    const labels = new Set(columnsOf(grid, line).map(({ label }) => sameLabelForm(label)));
    const present = named.filter((label) => labels.has(label)).length;
    if (present > best.present) best = { line, present };
  }
  return best.line;
}

function goneMissing({ row, column, measure, dimension, category }: MappedCell): Finding {
  return finding('mapped-cell-missing', 'V18', 'correction', {
    column,
    measure,
    seen: { row, column, measure },
    identity: [row, column, measure, dimension, category].join('/'),
  });
}

/** Labels with a number that no mapped cell uses: of rows, or of columns where one row holds all values. */
function unusedLabels(rows: readonly PlacedRow[], { labelColumn, cells }: LocalMapping): readonly string[] {
  const used = new Set(cells.map(({ row, column }) => sameLabelForm(labelColumn === '' ? column : row)));
  const labels =
    labelColumn === ''
      ? rows.slice(0, 1).flatMap((row) =>
          Object.entries(row.cells)
            .filter(([, value]) => isNumber(value))
            .map(([label]) => label),
        )
      : rows.filter((row) => Object.values(row.cells).some(isNumber)).map(({ label }) => label);
  return labels.filter((label) => !used.has(sameLabelForm(label)));
}

function noticeOf(labels: readonly string[]): readonly Finding[] {
  if (labels.length === 0) return [];
  const seen = { labels: labels.slice(0, MOST_LABELS).join(', '), count: labels.length };
  return [finding('label-not-mapped', 'V18', 'notice', { seen })];
}
