import type { RawCell } from '../columns.ts';
import { bounded, isBlank, isNumber, labelOf, numbered, sameLabelForm, type Grid } from './grid.ts';

/** A local file as labelled rows and columns. */
export interface Outline {
  /** Labels of the columns, but for the one that labels the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly OutlineRow[];
}

export interface OutlineRow {
  readonly label: string;
  /** The cells by the label of their column; read them with `Object.hasOwn`, since labels are anybody's text. */
  readonly cells: Readonly<Record<string, RawCell>>;
}

/** A row of the outline with the line of the file, counted from 1, on which it stands. */
export interface PlacedRow extends OutlineRow {
  readonly line: number;
}

/** What a column without a name is called: not by its letter, which changes when columns move. */
const NAMELESS = '(leeg)';

/**
 * The rows and columns of a local file by their labels, from the row of column names on. Without a label column the rows
 * with a number are kept, the first labelled '' (the only row of values); with one, the rows that have a label. Labels
 * that occur twice are numbered: "Totaal (2)". Of the file 500 rows and 60 columns are looked at.
 *
 * @param headerLine Line of the column names, from 1; 0 when there is none: columns are then named A, B, C.
 * @param labelColumn Label of the column that labels the rows; '' when there is none. Ask once with '' for all columns.
 */
export function outline(rows: Grid, headerLine: number, labelColumn: string): Outline {
  const { columns, rows: placed } = placedOutline(bounded(rows), headerLine, labelColumn);
  return { columns, rows: placed.map(({ label, cells }) => ({ label, cells })) };
}

/** The outline of a bounded file, with the line of each row. */
export function placedOutline(
  grid: Grid,
  headerLine: number,
  labelColumn: string,
): { readonly columns: readonly string[]; readonly rows: readonly PlacedRow[] } {
  const all = columnsOf(grid, headerLine);
  const wanted = sameLabelForm(labelColumn);
  const labels = labelColumn === '' ? undefined : all.find(({ label }) => sameLabelForm(label) === wanted);
  const columns = all.filter((column) => column !== labels);
  const body = grid.map((row, index) => ({ row, line: index + 1 })).slice(headerLine);
  const kept =
    labelColumn === ''
      ? rowsOfValues(body)
      : body.filter(({ row }) => labels !== undefined && labelOf(row[labels.index]) !== '');
  const names = numbered(kept.map(({ row }) => (labels === undefined ? '' : labelOf(row[labels.index]))));
  return {
    columns: columns.map(({ label }) => label),
    rows: kept.map(({ row, line }, position) => ({
      label: names[position] ?? '',
      line,
      cells: Object.fromEntries(columns.map(({ label, index }) => [label, row[index] ?? ''])),
    })),
  };
}

/** The columns that have a name, or something below it. */
export function columnsOf(
  grid: Grid,
  headerLine: number,
): readonly { readonly label: string; readonly index: number }[] {
  const header = headerLine === 0 ? [] : (grid[headerLine - 1] ?? []);
  const below = grid.slice(headerLine);
  const width = Math.max(0, header.length, ...below.map((row) => row.length));
  const inUse = Array.from({ length: width }, (_, index) => index).filter(
    (index) => labelOf(header[index]) !== '' || below.some((row) => labelOf(row[index]) !== ''),
  );
  const names = inUse.map((index) =>
    headerLine === 0 ? letterOf(index) : labelOf(header[index]) || NAMELESS,
  );
  return numbered(names).map((label, position) => ({ label, index: inUse[position] ?? position }));
}

/** Whether a label is what the file calls the column, and not a name that was made up for a column without one. */
export function isGivenName(label: string): boolean {
  return label !== '' && !label.startsWith(NAMELESS);
}

/** Without labels a note below the figures looks like a row; only rows with a number are one, if there are any. */
function rowsOfValues<Row extends { readonly row: readonly RawCell[] }>(
  body: readonly Row[],
): readonly Row[] {
  const withNumbers = body.filter(({ row }) => row.some(isNumber));
  return withNumbers.length > 0 ? withNumbers : body.filter(({ row }) => !isBlank(row));
}

/** The letters by which spreadsheets call a column: A to Z, then AA. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}
