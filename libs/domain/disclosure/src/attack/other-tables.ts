import type { LinearSolver, OpenProgram } from '../solver.ts';
import type { OpenRow } from './knowledge.ts';

/** Finds tables beside the agreeing one, in which some cells differ and all relations hold. */
export interface OtherTables {
  /**
   * The cells that differ in a table where one cell is so much more or less; few and by little. Undefined when there is none in
   * which the shut cells stay as they are.
   */
  readonly with: (cell: number, more: number, shut: readonly number[]) => readonly number[] | undefined;
  readonly close: () => void;
}

/** Smaller is no difference. */
const NOTHING = 1e-6;

/** @param rows what is left of the relations around the cells, with all other cells as in the agreeing table */
export function otherTables(
  solver: LinearSolver,
  {
    cells,
    rows,
    agreeing,
  }: {
    readonly cells: readonly number[];
    readonly rows: readonly OpenRow[];
    readonly agreeing: Float64Array;
  },
): OtherTables {
  const places = new Map(cells.map((cell, at) => [cell, at]));
  const program = solver.open(programOf(cells, rows, { places, agreeing }));
  const costs = new Map(
    cells.flatMap((_cell, at): [number, number][] => [
      [2 * at, 1],
      [2 * at + 1, 1],
    ]),
  );
  const less = (cell: number): number => Number(agreeing[cell]);
  const free = (cell: number): void => setMoves(program, places.get(cell), [0, Infinity], [0, less(cell)]);
  return {
    with: (cell, more, shut) => {
      for (const one of shut) setMoves(program, places.get(one), [0, 0], [0, 0]);
      const [up, down] = [Math.max(0, more), Math.max(0, -more)];
      setMoves(program, places.get(cell), [up, up], [down, down]);
      const found = program.minimise(costs);
      for (const one of [cell, ...shut]) free(one);
      if (found.kind !== 'optimal') return undefined;
      return cells.filter(
        (_one, at) => Number(found.point[2 * at]) + Number(found.point[2 * at + 1]) > NOTHING,
      );
    },
    close: () => program.close(),
  };
}

type Range = readonly [low: number, high: number];

function setMoves(program: OpenProgram, at: number | undefined, up: Range, down: Range): void {
  if (at === undefined) return;
  program.bound(2 * at, ...up);
  program.bound(2 * at + 1, ...down);
}

/** Two columns a cell: how much more, and how much less. */
function programOf(
  cells: readonly number[],
  rows: readonly OpenRow[],
  { places, agreeing }: { readonly places: ReadonlyMap<number, number>; readonly agreeing: Float64Array },
) {
  const starts = new Int32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) starts[at + 1] = Number(starts[at]) + 2 * row.cells.length;
  const standing = rows.map((row) =>
    row.cells.reduce((sum, cell, at) => sum + Number(row.coefficients[at]) * Number(agreeing[cell]), 0),
  );
  return {
    lower: new Float64Array(2 * cells.length),
    upper: Float64Array.from(cells.flatMap((cell) => [Infinity, Number(agreeing[cell])])),
    rows: {
      count: rows.length,
      starts,
      columns: Int32Array.from(rows.flatMap((row) => row.cells.flatMap((cell) => bothOf(places, cell)))),
      coefficients: Float64Array.from(rows.flatMap((row) => row.coefficients.flatMap((one) => [one, -one]))),
    },
    // The agreeing table agrees: what rounding leaves is nothing.
    rowLower: Float64Array.from(rows, ({ low }, at) => Math.min(0, low - Number(standing[at]))),
    rowUpper: Float64Array.from(rows, ({ high }, at) => Math.max(0, high - Number(standing[at]))),
  };
}

function bothOf(places: ReadonlyMap<number, number>, cell: number): readonly [number, number] {
  const at = Number(places.get(cell));
  return [2 * at, 2 * at + 1];
}
