import { byColumn, membersOf, packed, type Relation, type Relations, type SparseRows } from './relations.ts';

/**
 * open: may be shown, and may be hidden to protect another. public: known to everyone already, so that hiding it protects
 * nobody. unseen: not shown whatever happens, because it was hidden before, or is no figure that anyone shows.
 */
export type CellState = 'open' | 'public' | 'unseen';

/** A count: every value that a reader could see or derive, once, however often it is shown. */
export interface TableCell {
  readonly name: string;
  /** The true value, not below 0. */
  readonly value: number;
  /** The least width of what anybody may come to know of it; absent: it is not sensitive. */
  readonly width?: number | undefined;
  readonly state: CellState;
  /** How dear it is to hide, times the usual; 1 when absent. */
  readonly weight?: number | undefined;
  /** Numbers of the insiders who know it: of `TableSystem.insiders`. */
  readonly knownTo?: readonly number[] | undefined;
  /** Participants saw it in a draft: when it is kept from the public in the end, they still know it. */
  readonly shownInDraft?: boolean | undefined;
}

/** Cells and all that is true between them. */
export interface TableSystem {
  readonly cells: readonly TableCell[];
  /** The value of each cell, for a quick look. */
  readonly values: Float64Array;
  readonly relations: Relations;
  /** Per cell the relations that it stands in. */
  readonly relationsOf: SparseRows;
  /** Names of those who know cells that the public does not: a participant knows its own. */
  readonly insiders: readonly string[];
}

/** Off by this much a sum of counts, or of posts with decimals, is still that sum. */
const ROUNDING = 1e-6;

/**
 * Puts cells and relations together.
 *
 * @param relations members are places in the list of cells
 * @throws RangeError when a value is below 0 or no number, or a relation does not hold for the true values: protection of
 *   a sum that is not one would protect nothing
 */
export function tableSystem(
  cells: readonly TableCell[],
  relations: readonly Relation[],
  insiders: readonly string[] = [],
): TableSystem {
  const broken = cells.find(({ value }) => !(value >= 0 && Number.isFinite(value)));
  if (broken !== undefined) throw new RangeError(`${broken.name} is ${broken.value}, which is no count`);
  const rows = packed(relations);
  const values = Float64Array.from(cells, ({ value }) => value);
  for (let row = 0; row < rows.count; row += 1) {
    const sum = sumOf(rows, row, (cell) => Number(values[cell]));
    if (!(sum >= Number(rows.lows[row]) - ROUNDING && sum <= Number(rows.highs[row]) + ROUNDING))
      throw new RangeError(`a relation does not hold: ${inWords(cells, rows, row)}`);
  }
  return { cells, values, relations: rows, relationsOf: byColumn(rows, cells.length), insiders };
}

/** What the left side of a relation comes to. */
export function sumOf(rows: SparseRows, row: number, valueOf: (cell: number) => number): number {
  let sum = 0;
  for (let at = Number(rows.starts[row]); at < Number(rows.starts[row + 1]); at += 1)
    sum += Number(rows.coefficients[at]) * valueOf(Number(rows.columns[at]));
  return sum;
}

function inWords(cells: readonly TableCell[], rows: Relations, row: number): string {
  const terms = [...membersOf(rows, row)].map((cell, at) => {
    const { name, value } = cells[cell] ?? { name: '?', value: Number.NaN };
    return `${rows.coefficients[Number(rows.starts[row]) + at]} x ${name} (${value})`;
  });
  return `${terms.join(' + ')} between ${rows.lows[row]} and ${rows.highs[row]}`;
}
