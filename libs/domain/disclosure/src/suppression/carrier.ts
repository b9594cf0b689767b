import type { LinearProgram, LinearSolver } from '../solver.ts';
import { membersOf, type SparseRows } from '../tables/relations.ts';
import type { TableSystem } from '../tables/table-system.ts';

/** What a carrier is asked for. */
export interface CarrierWish {
  readonly cell: number;
  /** What must be added to the cell. */
  readonly move: number;
  /** The cells that may take part, the cell among them; all others stand still. */
  readonly within: readonly number[];
  /** What it costs to move a cell by one. */
  readonly costOf: (cell: number) => number;
}

/** Smaller than this is no move but the rounding of a solver. */
const NO_MOVE = 1e-6;

/**
 * The cheapest set of moves, over few cells, that adds a wished amount to one cell and keeps every relation true: minimise
 * the sum of cost x |move|. Undefined when there is none among the cells that may take part.
 *
 * Source: docs/methods/11-disclosure.md section 11.4.
 */
export function carrier(
  solver: LinearSolver,
  system: TableSystem,
  wish: CarrierWish,
): ReadonlyMap<number, number> | undefined {
  const program = solver.open(programOf(system, wish));
  try {
    const costs = wish.within.flatMap((cell, at): [number, number][] => {
      const cost = wish.costOf(cell);
      return [
        [2 * at, cost],
        [2 * at + 1, cost],
      ];
    });
    const solution = program.minimise(new Map(costs));
    if (solution.kind !== 'optimal') return undefined;
    const moves = wish.within.map((cell, at): [number, number] => [
      cell,
      tidied(Number(solution.point[2 * at]) - Number(solution.point[2 * at + 1])),
    ]);
    return new Map(moves.filter(([, move]) => move !== 0));
  } finally {
    program.close();
  }
}

function tidied(move: number): number {
  const whole = Math.round(move);
  if (Math.abs(move - whole) < NO_MOVE) return whole === 0 ? 0 : whole;
  return move;
}

/** Two columns a cell: what it goes up, and what it goes down. */
function programOf(system: TableSystem, { cell: wished, move, within }: CarrierWish): LinearProgram {
  const places = new Map(within.map((cell, at) => [cell, at]));
  const lower = new Float64Array(2 * within.length);
  const upper = new Float64Array(2 * within.length).fill(Infinity);
  for (const [at, cell] of within.entries()) {
    upper[2 * at + 1] = Number(system.values[cell]);
    if (cell !== wished) continue;
    lower[2 * at] = upper[2 * at] = Math.max(0, move);
    lower[2 * at + 1] = upper[2 * at + 1] = Math.max(0, -move);
  }
  const touched = [...new Set(within.flatMap((cell) => [...membersOf(system.relationsOf, cell)]))];
  const { rows, rowLower, rowUpper } = rowsOf(system, touched, places);
  return { lower, upper, rows, rowLower, rowUpper };
}

function rowsOf(
  { values, relations }: TableSystem,
  touched: readonly number[],
  places: ReadonlyMap<number, number>,
) {
  const starts = new Int32Array(touched.length + 1);
  const columns: number[] = [];
  const coefficients: number[] = [];
  const [rowLower, rowUpper] = [new Float64Array(touched.length), new Float64Array(touched.length)];
  for (const [at, row] of touched.entries()) {
    let sum = 0;
    for (
      let member = Number(relations.starts[row]);
      member < Number(relations.starts[row + 1]);
      member += 1
    ) {
      const cell = Number(relations.columns[member]);
      const coefficient = Number(relations.coefficients[member]);
      sum += coefficient * Number(values[cell]);
      const place = places.get(cell);
      if (place === undefined) continue;
      columns.push(2 * place, 2 * place + 1);
      coefficients.push(coefficient, -coefficient);
    }
    starts[at + 1] = columns.length;
    const equation = relations.lows[row] === relations.highs[row];
    // An equation holds for the true values, so that what is added to it comes to nothing.
    rowLower[at] = equation ? 0 : Math.min(0, Number(relations.lows[row]) - sum);
    rowUpper[at] = equation ? 0 : Math.max(0, Number(relations.highs[row]) - sum);
  }
  const rows: SparseRows = {
    count: touched.length,
    starts,
    columns: Int32Array.from(columns),
    coefficients: Float64Array.from(coefficients),
  };
  return { rows, rowLower, rowUpper };
}
