import type { RawCell } from '../columns.ts';
import { bounded, isNumber, labelOf, type Grid } from './grid.ts';
import type { LocalMapping } from './local-mapping.ts';
import { columnsOf } from './outline.ts';

/** What stands in the place of a number without being one; a row of these names no columns. */
const PLACEHOLDERS = /^(?:n\.?b\.?|n\.?v\.?t\.?|x+|\*+|-+|\?+|onbekend|volgt|geheim)\.?$/i;

/**
 * Guesses where the names of the columns stand and which column labels the rows. The row of names is the one with the
 * most numbers below its names and the fewest above; of equals the lowest, nearest to the figures. Years count as names
 * where they stand side by side. Without such a row the line is 0. With one row of figures below it, or no column of
 * words, the label column is ''. A guess for a person to confirm; equal files give equal guesses.
 */
export function guessLayout(rows: Grid): Pick<LocalMapping, 'headerLine' | 'labelColumn'> {
  const grid = bounded(rows);
  const numbers = numbersByLine(grid);
  let headerLine = 0;
  let best = 0;
  grid.forEach((row, index) => {
    const score = scoreOf(row, index, numbers);
    if (score > 0 && score >= best) {
      best = score;
      headerLine = index + 1;
    }
  });
  return { headerLine, labelColumn: labelColumnOf(grid, headerLine) };
}

/** For each line the columns in which it has a number. */
function numbersByLine(grid: Grid): readonly ReadonlySet<number>[] {
  return grid.map((row) => {
    const names = isRowOfYears(row);
    return new Set(row.flatMap((cell, index) => (!names && isNumber(cell) ? [index] : [])));
  });
}

/** Numbers below the names of a row; those above it weigh thrice, since figures stand below their names. */
function scoreOf(row: readonly RawCell[], index: number, numbers: readonly ReadonlySet<number>[]): number {
  const names = row.flatMap((cell, column) => (isName(cell, row) ? [column] : []));
  const count = (lines: readonly ReadonlySet<number>[]) =>
    lines.reduce((sum, line) => sum + names.filter((column) => line.has(column)).length, 0);
  return names.length === 0 ? 0 : count(numbers.slice(index + 1)) - 3 * count(numbers.slice(0, index));
}

function isName(cell: RawCell, row: readonly RawCell[]): boolean {
  const label = labelOf(cell);
  if (label === '' || PLACEHOLDERS.test(label)) return false;
  return !isNumber(cell) || isRowOfYears(row);
}

/** Two or more different years and no other number: years of a permit, or of reporting, above their columns. */
function isRowOfYears(row: readonly RawCell[]): boolean {
  const numbers = row.filter(isNumber).map(labelOf);
  return (
    numbers.length > 1 &&
    new Set(numbers).size === numbers.length &&
    numbers.every((number) => /^(?:19[89]|20\d)\d$/.test(number))
  );
}

/** The leftmost column whose words differ from row to row about as much as in any column. */
function labelColumnOf(grid: Grid, headerLine: number): string {
  const body = grid.slice(headerLine).filter((row) => row.some(isNumber));
  const columns = columnsOf(grid, headerLine).map(({ label, index }) => ({
    label,
    named: headerLine > 0 && labelOf(grid[headerLine - 1]?.[index]) !== '',
    words: new Set(body.filter((row) => !isNumber(row[index])).flatMap((row) => labelOf(row[index]) || []))
      .size,
  }));
  const most = Math.max(0, ...columns.map(({ words }) => words));
  const chosen = columns.find(({ words }) => words > 0 && words >= 0.8 * most);
  if (chosen === undefined) return '';
  // A single row under names is a row of values; under a corner left empty, or no names, it is a label and its value.
  return body.length === 1 && chosen.named ? '' : chosen.label;
}
