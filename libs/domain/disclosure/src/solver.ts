import type { SparseRows } from './tables/relations.ts';

/** A linear program without an aim: bounds on columns, bounds on rows. Infinity is no bound. */
export interface LinearProgram {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rows: SparseRows;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Only whole numbers; absent: any number. */
  readonly whole?: boolean | undefined;
}

/** The least value of an aim, and a point that reaches it. */
export type Solution =
  | { readonly kind: 'optimal'; readonly value: number; readonly point: Float64Array }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'infeasible' };

/** A program held by a solver, solved for one aim after another. Must be closed. */
export interface OpenProgram {
  /**
   * The least value of cost x column over all points of the program.
   *
   * @throws Error when the solver cannot say for certain: a doubt is not an answer
   */
  minimise(costs: ReadonlyMap<number, number>): Solution;
  /** Moves the bounds of one column. */
  bound(column: number, lower: number, upper: number): void;
  close(): void;
}

/** Solves linear programs. The domain only knows that it can be done; a library does it. */
export interface LinearSolver {
  open(program: LinearProgram): OpenProgram;
}
