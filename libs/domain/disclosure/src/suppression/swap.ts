import { amountIn } from '../tables/relations.ts';
import { sumOf, type TableSystem } from '../tables/table-system.ts';
import type { Moves } from './moves.ts';

/** More moves than these are left to the solver. */
const MOST_MOVES = 60;

/** Smaller than this is rounding. */
const NOTHING = 1e-9;

/** What a swap starts with, and which cells it may use. */
export interface SwapWish {
  readonly cell: number;
  readonly move: number;
  readonly mayMove: (cell: number) => boolean;
}

interface Draft {
  readonly system: TableSystem;
  readonly moves: Map<number, number>;
  /** What the moves add to each row that they touch. */
  readonly moved: Map<number, number>;
  /** Rows that do not hold yet. */
  readonly open: Set<number>;
}

/**
 * Looks for moves among hidden cells as a person would: what is added here is taken off there, row by row, with the cell
 * that leaves the fewest rows open. Quick, and finds most; undefined says nothing, for the solver may still find some.
 */
export function swap(system: TableSystem, wish: SwapWish): Moves | undefined {
  const draft: Draft = { system, moves: new Map(), moved: new Map(), open: new Set() };
  make(draft, wish.cell, wish.move);
  for (let row = shortestOpen(draft); row !== undefined; row = shortestOpen(draft)) {
    const next = counterweight(draft, row, wish.mayMove);
    if (next === undefined || draft.moves.size >= MOST_MOVES) return undefined;
    make(draft, next.cell, next.move);
  }
  return draft.moves;
}

/** The open row with the fewest cells: what closes it often closes the longer ones too. */
function shortestOpen({ system: { relations }, open }: Draft): number | undefined {
  let shortest: number | undefined;
  let least = Infinity;
  for (const row of open) {
    const length = Number(relations.starts[row + 1]) - Number(relations.starts[row]);
    if (length < least) [shortest, least] = [row, length];
  }
  return shortest;
}

function make({ system, moves, moved, open }: Draft, cell: number, move: number): void {
  moves.set(cell, move);
  for (const [row, added] of rowsMoved(system, cell, move)) {
    const sum = amountIn(moved, row) + added;
    moved.set(row, sum);
    if (offBalance(system, row, sum) === 0) open.delete(row);
    else open.add(row);
  }
}

function* rowsMoved({ relationsOf }: TableSystem, cell: number, move: number): Generator<[number, number]> {
  for (let at = Number(relationsOf.starts[cell]); at < Number(relationsOf.starts[cell + 1]); at += 1)
    yield [Number(relationsOf.columns[at]), Number(relationsOf.coefficients[at]) * move];
}

/** By how much what is added brings a row outside of its bounds. */
function offBalance({ values, relations }: TableSystem, row: number, moved: number): number {
  const [low, high] = [Number(relations.lows[row]), Number(relations.highs[row])];
  if (low === high) return Math.abs(moved) < NOTHING ? 0 : moved;
  const sum = sumOf(relations, row, (cell) => Number(values[cell])) + moved;
  if (sum > high + NOTHING) return sum - high;
  return sum < low - NOTHING ? sum - low : 0;
}

/** The cell that leaves the fewest rows open, the one in hand among them; of those the largest. */
function counterweight(
  draft: Draft,
  row: number,
  mayMove: (cell: number) => boolean,
): { readonly cell: number; readonly move: number } | undefined {
  const { system, moves, moved } = draft;
  const { values, relations } = system;
  const off = offBalance(system, row, amountIn(moved, row));
  let best: { cell: number; move: number; leaves: number; value: number } | undefined;
  for (let at = Number(relations.starts[row]); at < Number(relations.starts[row + 1]); at += 1) {
    const cell = Number(relations.columns[at]);
    const value = Number(values[cell]);
    // A count that is too small takes what it can, and the row stays open for another.
    const move = Math.max(-off / Number(relations.coefficients[at]), -value);
    if (move === 0 || moves.has(cell) || !mayMove(cell)) continue;
    const leaves = leftOpen(draft, cell, move);
    if (best === undefined || leaves < best.leaves || (leaves === best.leaves && value > best.value))
      best = { cell, move, leaves, value };
  }
  return best;
}

function leftOpen({ system, moved }: Draft, cell: number, move: number): number {
  let count = 0;
  for (const [row, added] of rowsMoved(system, cell, move))
    if (offBalance(system, row, amountIn(moved, row) + added) !== 0) count += 1;
  return count;
}
