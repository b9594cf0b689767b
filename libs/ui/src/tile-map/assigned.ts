/**
 * Gives every row a column of its own so that the sum of costs is the smallest possible: the Hungarian method with potentials
 * (Kuhn 1955, Munkres 1957, in the form of Jonker and Volgenant).
 *
 * @param rows how many are placed
 * @param columns how many places there are, at least as many as rows
 * @param cost of a row in a column, a finite number
 * @returns per row its column, from 0
 */
export function assigned(
  rows: number,
  columns: number,
  cost: (row: number, column: number) => number,
): readonly number[] {
  if (columns < rows) throw new RangeError(`${rows} rows do not fit in ${columns} columns`);
  // Counted from 1: the column 0 is where the row that is placed next waits.
  const state: State = {
    ofRows: new Float64Array(rows + 1),
    ofColumns: new Float64Array(columns + 1),
    rowIn: new Int32Array(columns + 1),
  };
  for (let row = 1; row <= rows; row += 1) place(row, state, cost);
  const columnOf = Array.from({ length: rows }, () => 0);
  for (let column = 1; column <= columns; column += 1) {
    const row = at(state.rowIn, column);
    if (row > 0) columnOf[row - 1] = column - 1;
  }
  return columnOf;
}

interface State {
  readonly ofRows: Float64Array;
  readonly ofColumns: Float64Array;
  readonly rowIn: Int32Array;
}

/** Finds the cheapest chain of moves that makes room for one row more, and makes them. */
function place(first: number, state: State, cost: (row: number, column: number) => number): void {
  const { rowIn } = state;
  const columns = rowIn.length - 1;
  const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(columns + 1);
  const used = new Uint8Array(columns + 1);
  rowIn[0] = first;
  let here = 0;
  while (at(rowIn, here) !== 0) {
    used[here] = 1;
    here = next(here, { ...state, slack, from, used }, cost);
  }
  while (here !== 0) {
    const before = at(from, here);
    rowIn[here] = at(rowIn, before);
    here = before;
  }
}

interface Search extends State {
  readonly slack: Float64Array;
  readonly from: Int32Array;
  readonly used: Uint8Array;
}

/** The column that is reached most cheaply from those that were reached, with the potentials moved so that it costs nothing. */
function next(here: number, search: Search, cost: (row: number, column: number) => number): number {
  const { ofRows, ofColumns, rowIn, slack, from, used } = search;
  const row = at(rowIn, here);
  let least = Number.POSITIVE_INFINITY;
  let nearest = 0;
  for (let column = 1; column < rowIn.length; column += 1) {
    if (used[column] === 1) continue;
    const reduced = cost(row - 1, column - 1) - at(ofRows, row) - at(ofColumns, column);
    if (reduced < at(slack, column)) {
      slack[column] = reduced;
      from[column] = here;
    }
    if (at(slack, column) < least) {
      least = at(slack, column);
      nearest = column;
    }
  }
  for (let column = 0; column < rowIn.length; column += 1) {
    if (used[column] === 1) {
      const its = at(rowIn, column);
      ofRows[its] = at(ofRows, its) + least;
      ofColumns[column] = at(ofColumns, column) - least;
    } else slack[column] = at(slack, column) - least;
  }
  return nearest;
}

function at(list: Float64Array | Int32Array, place: number): number {
  return list[place] ?? Number.NaN;
}
