import type { RawCell } from '../columns.ts';
import { readNumber } from '../number-notation.ts';

/** Rows of a local file as they were read, cut to what is looked at. */
export type Grid = readonly (readonly RawCell[])[];

/** What is looked at of a local file: an overview of figures is far smaller. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 60;
const LONGEST_LABEL = 180;

/** The part of a file that is looked at: its first 500 rows and 60 columns. */
export function bounded(rows: Grid): Grid {
  return rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS));
}

/** A cell as a label: one line of text, of at most 180 characters. Empty for a cell that is not there. */
export function labelOf(cell: RawCell | undefined): string {
  if (cell === undefined) return '';
  return String(cell)
    .replace(/^\uFEFF/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_LABEL);
}

/** Whether a cell holds a number, in whatever notation; one that could mean two numbers counts as well. */
export function isNumber(cell: RawCell | undefined): boolean {
  return cell !== undefined && readNumber(cell).kind !== 'not-a-number';
}

/** Whether a row holds nothing at all. */
export function isBlank(row: readonly RawCell[]): boolean {
  return row.every((cell) => labelOf(cell) === '');
}

/** The form in which labels are compared: capitals make no difference. */
export function sameLabelForm(label: string): string {
  return label.toLowerCase();
}

/** Gives labels that occur more than once a number from the second on: "Totaal", "Totaal (2)". */
export function numbered(labels: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    let name = label;
    for (let copy = 2; taken.has(sameLabelForm(name)); copy += 1) name = `${label} (${copy})`;
    taken.add(sameLabelForm(name));
    return name;
  });
}

/** A label without the number that tells it from its namesakes. */
export function withoutNumber(label: string): string {
  return label.replace(/ \(\d+\)$/, '');
}
