import type { LinearProgram, LinearSolver } from '../solver.ts';
import { membersOf } from '../tables/relations.ts';
import { sumOf, type TableSystem } from '../tables/table-system.ts';
import type { Moves } from './moves.ts';

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
 * Finds the cheapest set of moves, over few cells, that adds a wished amount to one cell and keeps every relation true:
 * minimise the sum of cost x |move|. Undefined when there is none among the cells that may take part.
 *
 * Source: docs/methods/11-disclosure.md section 11.4.
 */
export function carriersIn(
  solver: LinearSolver,
  system: TableSystem,
): (wish: CarrierWish) => Moves | undefined {
  // Where the cells of a wish stand in its program; none between two wishes.
  const places = new Int32Array(system.cells.length).fill(NOWHERE);
  return (wish) => {
    for (const [place, cell] of wish.within.entries()) places[cell] = place;
    const program = solver.open(programOf(system, wish, places));
    for (const cell of wish.within) places[cell] = NOWHERE;
    try {
      const solution = program.minimise(costsOf(wish));
      return solution.kind === 'optimal' ? movesIn(wish, solution.point) : undefined;
    } finally {
      program.close();
    }
  };
}

const NOWHERE = -1;

/** Two columns a cell: what it goes up, and what it goes down. */
function costsOf({ within, costOf }: CarrierWish): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  for (const [place, cell] of within.entries()) {
    const cost = costOf(cell);
    costs.set(2 * place, cost).set(2 * place + 1, cost);
  }
  return costs;
}

function movesIn({ within }: CarrierWish, point: Float64Array): Moves {
  const moves = new Map<number, number>();
  for (const [place, cell] of within.entries()) {
    const move = tidied(Number(point[2 * place]) - Number(point[2 * place + 1]));
    if (move !== 0) moves.set(cell, move);
  }
  return moves;
}

function tidied(move: number): number {
  const whole = Math.round(move);
  if (Math.abs(move - whole) < NO_MOVE) return whole === 0 ? 0 : whole;
  return move;
}

function programOf(
  system: TableSystem,
  { cell: wished, move, within }: CarrierWish,
  places: Int32Array,
): LinearProgram {
  const lower = new Float64Array(2 * within.length);
  const upper = new Float64Array(2 * within.length).fill(Infinity);
  const touched = new Set<number>();
  for (const [place, cell] of within.entries()) {
    upper[2 * place + 1] = Number(system.values[cell]);
    for (const row of membersOf(system.relationsOf, cell)) touched.add(row);
    if (cell !== wished) continue;
    lower[2 * place] = upper[2 * place] = Math.max(0, move);
    lower[2 * place + 1] = upper[2 * place + 1] = Math.max(0, -move);
  }
  const rows = [...touched];
  const bounds = rows.map((row) => roomIn(system, row));
  return {
    lower,
    upper,
    rows: rowsOf(system, rows, places),
    rowLower: Float64Array.from(bounds, ([low]) => low),
    rowUpper: Float64Array.from(bounds, ([, high]) => high),
  };
}

const NONE = [0, 0] as const;

/** By how much a relation may move. An equation holds for the true values, so that what is added to it comes to nothing. */
function roomIn({ values, relations }: TableSystem, row: number): readonly [low: number, high: number] {
  const [low, high] = [Number(relations.lows[row]), Number(relations.highs[row])];
  if (low === high) return NONE;
  const sum = sumOf(relations, row, (cell) => Number(values[cell]));
  return [Math.min(0, low - sum), Math.max(0, high - sum)];
}

function rowsOf(
  { relations }: TableSystem,
  rows: readonly number[],
  places: Int32Array,
): LinearProgram['rows'] {
  const starts = new Int32Array(rows.length + 1);
  const columns: number[] = [];
  const coefficients: number[] = [];
  for (const [at, row] of rows.entries()) {
    const end = Number(relations.starts[row + 1]);
    for (let member = Number(relations.starts[row]); member < end; member += 1) {
      const place = Number(places[Number(relations.columns[member])]);
      if (place === NOWHERE) continue;
      const coefficient = Number(relations.coefficients[member]);
      columns.push(2 * place, 2 * place + 1);
      coefficients.push(coefficient, -coefficient);
    }
    starts[at + 1] = columns.length;
  }
  return {
    count: rows.length,
    starts,
    columns: Int32Array.from(columns),
    coefficients: Float64Array.from(coefficients),
  };
}
