import { amountIn } from '../tables/relations.ts';
import { sumOf, type TableSystem } from '../tables/table-system.ts';

/** What is added to each cell that differs between the true table and another one. */
export type Moves = ReadonlyMap<number, number>;

/** Smaller is rounding. */
const ROUNDING = 1e-6;

/** Whether a system keeps its relations under some moves, with no count below 0. */
export function stands({ values, relations, relationsOf }: TableSystem, moves: Moves): boolean {
  const rows = new Map<number, number>();
  for (const [cell, move] of moves) {
    if (!(Number(values[cell]) + move >= -ROUNDING)) return false;
    for (let at = Number(relationsOf.starts[cell]); at < Number(relationsOf.starts[cell + 1]); at += 1) {
      const row = Number(relationsOf.columns[at]);
      rows.set(row, amountIn(rows, row) + Number(relationsOf.coefficients[at]) * move);
    }
  }
  return [...rows].every(([row, moved]) => {
    const [low, high] = [Number(relations.lows[row]), Number(relations.highs[row])];
    // Of an equation only what is added counts: it holds for the true values.
    if (low === high) return Math.abs(moved) < ROUNDING;
    const sum = sumOf(relations, row, (cell) => Number(values[cell])) + moved;
    return sum > low - ROUNDING && sum < high + ROUNDING;
  });
}
