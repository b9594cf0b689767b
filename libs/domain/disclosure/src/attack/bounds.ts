import type { LinearProgram, LinearSolver, OpenProgram, Solution } from '../solver.ts';
import type { OpenRow, Part } from './knowledge.ts';

/** Between what a hidden cell must lie. Infinity: no upper bound. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** How thorough an attack is. */
export interface Thoroughness {
  /** An interval at least this wide need not be known any better; absent: the exact bounds are wanted. */
  readonly wideEnough?: ((cell: number) => number) | undefined;
  /** Counts are whole numbers: slower, and never wider than without. */
  readonly whole?: boolean | undefined;
}

/**
 * The bounds of cells of a part, over all tables that agree with what is known: the feasibility interval. With `wideEnough`
 * an interval stands as soon as it is that wide, and may be wider in truth; one that is narrower is exact.
 *
 * @throws Error when nothing agrees with what is known, or the solver is in doubt
 *
 * Source: docs/methods/11-disclosure.md section 11.5.
 */
export function boundsIn(
  solver: LinearSolver,
  { part, cells }: { readonly part: Part; readonly cells: readonly number[] },
  { wideEnough, whole }: Thoroughness = {},
): ReadonlyMap<number, Bounds> {
  const [row] = part.rows;
  if (part.rows.length === 1 && row !== undefined && whole !== true)
    return new Map(cells.map((cell) => [cell, boundsInRow(row, cell)]));
  const places = new Map(part.cells.map((cell, column) => [cell, column]));
  const program = solver.open(programOf(part, places, whole));
  try {
    return pushed(program, { cells, places }, wideEnough ?? exactly);
  } finally {
    program.close();
  }
}

function exactly(): number {
  return Infinity;
}

/** Pushes every cell up and down. Each point found on the way is a table that agrees, and says something of all cells. */
function pushed(
  program: OpenProgram,
  { cells, places }: { readonly cells: readonly number[]; readonly places: ReadonlyMap<number, number> },
  wideEnough: (cell: number) => number,
): ReadonlyMap<number, Bounds> {
  const seen = new Map(cells.map((cell) => [cell, { low: Infinity, high: -Infinity }]));
  const note = (solution: Solution): void => {
    if (solution.kind !== 'optimal') return;
    for (const [cell, bounds] of seen) {
      const value = tidy(Number(solution.point[Number(places.get(cell))]));
      bounds.low = Math.min(bounds.low, value);
      bounds.high = Math.max(bounds.high, value);
    }
  };
  const column = (cell: number): number => Number(places.get(cell));
  for (const [cell, bounds] of seen) {
    for (const [direction, end] of PUSHES) {
      if (bounds.high - bounds.low >= wideEnough(cell) - TOLERANCE) break;
      const solution = program.minimise(new Map([[column(cell), direction]]));
      if (solution.kind === 'infeasible') throw new Error('no table agrees with what is known');
      if (solution.kind === 'unbounded') bounds[end] = -direction * Infinity;
      note(solution);
    }
  }
  return seen;
}

const PUSHES = [
  [-1, 'high'],
  [1, 'low'],
] as const;

/** What a solver may be beside the truth. */
export const TOLERANCE = 1e-5;

/** A count that lies this near a whole number is that number. */
function tidy(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < TOLERANCE ? whole : value;
}

/** One row alone: what the others can be at most, with their signs, leaves the rest. */
function boundsInRow({ cells, coefficients, low, high }: OpenRow, cell: number): Bounds {
  const at = cells.indexOf(cell);
  const own = coefficients[at] ?? Number.NaN;
  const others = coefficients.filter((_coefficient, place) => place !== at);
  const least = others.some((coefficient) => coefficient > 0) ? -Infinity : low;
  const most = others.some((coefficient) => coefficient < 0) ? Infinity : high;
  const [from, to] = own > 0 ? [least / own, most / own] : [most / own, least / own];
  return { low: Math.max(0, from), high: to };
}

function programOf(
  { cells, rows }: Part,
  places: ReadonlyMap<number, number>,
  whole: boolean | undefined,
): LinearProgram {
  const starts = new Int32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) starts[at + 1] = Number(starts[at]) + row.cells.length;
  return {
    lower: new Float64Array(cells.length),
    upper: new Float64Array(cells.length).fill(Infinity),
    rows: {
      count: rows.length,
      starts,
      columns: Int32Array.from(rows.flatMap((row) => row.cells.map((cell) => Number(places.get(cell))))),
      coefficients: Float64Array.from(rows.flatMap(({ coefficients }) => coefficients)),
    },
    rowLower: Float64Array.from(rows, ({ low }) => low),
    rowUpper: Float64Array.from(rows, ({ high }) => high),
    whole,
  };
}
