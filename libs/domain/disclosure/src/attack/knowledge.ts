import type { Relations, SparseRows } from '../tables/relations.ts';

/**
 * What is left of a relation when all that is known is filled in: bounds on the sum of coefficient x cell over the cells
 * that are not known. Every cell is a count, so not below 0.
 */
export interface OpenRow {
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Unknown cells that hang together by relations, apart from all others: what is true of them is decided among them. */
export interface Part {
  readonly cells: readonly number[];
  readonly rows: readonly OpenRow[];
}

/** Rounding of sums of known figures; figures are counts, or posts with some decimals. */
const ROUNDING = 1e-6;

/** What is left of every relation; a relation of which everything is known leaves a row without cells. */
export function openRows(relations: Relations, known: Float64Array): readonly OpenRow[] {
  return Array.from({ length: relations.count }, (_, row): OpenRow => {
    const cells: number[] = [];
    const coefficients: number[] = [];
    let sum = 0;
    for (let at = Number(relations.starts[row]); at < Number(relations.starts[row + 1]); at += 1) {
      const cell = Number(relations.columns[at]);
      const coefficient = Number(relations.coefficients[at]);
      if (Number.isNaN(known[cell])) {
        cells.push(cell);
        coefficients.push(coefficient);
      } else sum += Number(known[cell]) * coefficient;
    }
    return {
      cells,
      coefficients,
      low: Number(relations.lows[row]) - sum,
      high: Number(relations.highs[row]) - sum,
    };
  });
}

/**
 * The same, of the relations around some cells, with all other cells as in a table that agrees: without a look at those.
 *
 * @param agreed per relation what it comes to in that table
 */
export function openRowsOf(
  free: readonly number[],
  agreeing: Float64Array,
  {
    relations,
    rowsOf,
    agreed,
  }: { readonly relations: Relations; readonly rowsOf: SparseRows; readonly agreed: Float64Array },
): readonly OpenRow[] {
  const rows = new Map<number, { cells: number[]; coefficients: number[]; free: number }>();
  for (const cell of free) {
    for (let at = Number(rowsOf.starts[cell]); at < Number(rowsOf.starts[cell + 1]); at += 1) {
      const row = Number(rowsOf.columns[at]);
      const coefficient = Number(rowsOf.coefficients[at]);
      const own = rows.get(row) ?? { cells: [], coefficients: [], free: 0 };
      rows.set(row, own);
      own.cells.push(cell);
      own.coefficients.push(coefficient);
      own.free += coefficient * Number(agreeing[cell]);
    }
  }
  return [...rows].map(([row, own]): OpenRow => {
    const standing = Number(agreed[row]) - own.free;
    const { cells, coefficients } = own;
    return {
      cells,
      coefficients,
      low: Number(relations.lows[row]) - standing,
      high: Number(relations.highs[row]) - standing,
    };
  });
}

/** Places of relations of which everything is known and that are not true all the same; none when what was published is sound. */
export function contradictions(rows: readonly OpenRow[]): readonly number[] {
  return rows.flatMap(({ cells, low, high }, row) =>
    cells.length === 0 && (low > ROUNDING || high < -ROUNDING) ? [row] : [],
  );
}

/** Takes unknown cells apart into parts that have nothing to do with each other. Cells in no relation are in no part. */
export function partsOf(rows: readonly OpenRow[]): readonly Part[] {
  const above = new Map<number, number>();
  for (const { cells } of rows) {
    const [first, ...others] = cells;
    if (first === undefined) continue;
    const root = rootOf(above, first);
    for (const cell of others) {
      const other = rootOf(above, cell);
      if (other !== root) above.set(other, root);
    }
  }
  const parts = new Map<number, { cells: number[]; rows: OpenRow[] }>();
  for (const cell of above.keys()) partAt(parts, rootOf(above, cell)).cells.push(cell);
  for (const row of rows) {
    const [first] = row.cells;
    if (first !== undefined) partAt(parts, rootOf(above, first)).rows.push(row);
  }
  return [...parts.values()];
}

/** The cell that stands for all that hang together with one; each points to one nearer to it. */
function rootOf(above: Map<number, number>, cell: number): number {
  let root = cell;
  for (let next = above.get(root); next !== root; next = above.get(root)) {
    if (next === undefined) above.set(root, root);
    else root = next;
  }
  // The way is made shorter for who comes next.
  for (let at = cell; at !== root;) {
    const next = above.get(at) ?? root;
    above.set(at, root);
    at = next;
  }
  return root;
}

function partAt(parts: Map<number, { cells: number[]; rows: OpenRow[] }>, root: number) {
  const known = parts.get(root);
  if (known !== undefined) return known;
  const part = { cells: [], rows: [] };
  parts.set(root, part);
  return part;
}
