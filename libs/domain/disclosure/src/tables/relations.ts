/** A linear fact about cells: low <= sum of coefficient x cell <= high. An equation has low = high. */
export interface Relation {
  readonly cells: readonly number[];
  /** One per cell, not zero; absent: the first is the sum of all the others. */
  readonly coefficients?: readonly number[] | undefined;
  /** 0 when absent. */
  readonly low?: number | undefined;
  /** `low` when absent. */
  readonly high?: number | undefined;
}

/** Rows of a sparse matrix, packed: the members of row r stand from starts[r] up to starts[r + 1]. */
export interface SparseRows {
  readonly count: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly coefficients: Float64Array;
}

/** Many relations, packed. */
export interface Relations extends SparseRows {
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** Packs relations, in their order. */
export function packed(relations: readonly Relation[]): Relations {
  const members = relations.reduce((sum, { cells }) => sum + cells.length, 0);
  const rows = {
    count: relations.length,
    starts: new Int32Array(relations.length + 1),
    columns: new Int32Array(members),
    coefficients: new Float64Array(members),
    lows: new Float64Array(relations.length),
    highs: new Float64Array(relations.length),
  };
  let at = 0;
  for (const [row, { cells, coefficients, low = 0, high = low }] of relations.entries()) {
    rows.columns.set(cells, at);
    if (coefficients === undefined) rows.coefficients.fill(-1, at, at + cells.length).fill(1, at, at + 1);
    else rows.coefficients.set(coefficients, at);
    at += cells.length;
    rows.starts[row + 1] = at;
    rows.lows[row] = low;
    rows.highs[row] = high;
  }
  return rows;
}

/** The same matrix by column: the rows in which each cell stands, with its coefficient. */
export function byColumn({ count, starts, columns, coefficients }: SparseRows, width: number): SparseRows {
  const turned = {
    count: width,
    starts: new Int32Array(width + 1),
    columns: new Int32Array(columns.length),
    coefficients: new Float64Array(columns.length),
  };
  for (const column of columns) turned.starts[column + 1] = Number(turned.starts[column + 1]) + 1;
  for (let column = 0; column < width; column += 1)
    turned.starts[column + 1] = Number(turned.starts[column + 1]) + Number(turned.starts[column]);
  const next = turned.starts.slice();
  for (let row = 0; row < count; row += 1) {
    for (let at = Number(starts[row]); at < Number(starts[row + 1]); at += 1) {
      const column = Number(columns[at]);
      const place = Number(next[column]);
      next[column] = place + 1;
      turned.columns[place] = row;
      turned.coefficients[place] = Number(coefficients[at]);
    }
  }
  return turned;
}

/** The columns of a row. */
export function membersOf({ starts, columns }: SparseRows, row: number): Int32Array {
  return columns.subarray(Number(starts[row]), Number(starts[row + 1]));
}

/** What stands in a map of amounts: nothing stands for no amount. */
export function amountIn(amounts: ReadonlyMap<number, number>, key: number): number {
  const amount = amounts.get(key);
  return amount === undefined ? 0 : amount;
}
