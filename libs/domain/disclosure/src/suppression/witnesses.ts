import { amountIn } from '../tables/relations.ts';
import type { Moves } from './moves.ts';

/**
 * Another table that nobody can tell from the true one: what to add to which cells so that every relation still holds, no
 * count falls below 0, and only hidden cells move.
 */
export interface Witness {
  /** What is added to each cell that moves. */
  readonly moves: Moves;
  /** Insiders who know a cell that moves: to them it is no witness. */
  readonly seenThrough: ReadonlySet<number>;
}

/** How far a cell is proven to move down and up: both 0 or more. */
export interface Reach {
  readonly down: number;
  readonly up: number;
}

/** Nobody in particular: who only knows what is public. */
export const OUTSIDER = -1;

/** Witnesses by the cells that they move. */
export type Witnesses = Map<number, Witness[]>;

export function addWitness(witnesses: Witnesses, witness: Witness): void {
  for (const cell of witness.moves.keys()) {
    const known = witnesses.get(cell);
    if (known === undefined) witnesses.set(cell, [witness]);
    else known.push(witness);
  }
}

/** How far a cell is proven to move, to someone who sees through some witnesses. */
export function reachOf(witnesses: Witnesses, cell: number, enemy: number): Reach {
  let [down, up] = [0, 0];
  for (const { moves, seenThrough } of witnesses.get(cell) ?? []) {
    if (seenThrough.has(enemy)) continue;
    const move = amountIn(moves, cell);
    down = Math.max(down, -move);
    up = Math.max(up, move);
  }
  return { down, up };
}

/** The first of some insiders who see through a witness that moves a cell; to who does not it is as well protected as to an outsider. */
export function insiderAt(
  witnesses: Witnesses,
  cell: number,
  among: (insider: number) => boolean,
): number | undefined {
  for (const { seenThrough } of witnesses.get(cell) ?? [])
    for (const insider of seenThrough) if (among(insider)) return insider;
  return undefined;
}
