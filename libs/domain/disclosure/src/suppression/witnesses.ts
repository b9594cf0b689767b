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
  readonly seenThrough: readonly number[];
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
    const move = amountIn(moves, cell);
    // Who sees through what adds nothing is not asked for.
    if ((move > up || -move > down) && !seenThrough.includes(enemy))
      [down, up] = [Math.max(down, -move), Math.max(up, move)];
  }
  return { down, up };
}

/**
 * The insiders to whom a cell may be less well protected than to an outsider: who see through the two witnesses that carry
 * it. To all others these two stand.
 */
export function insidersAt(witnesses: Witnesses, cell: number): readonly number[] {
  let [lowest, highest]: (Witness | undefined)[] = [];
  let [least, most] = [0, 0];
  for (const witness of witnesses.get(cell) ?? []) {
    const move = amountIn(witness.moves, cell);
    if (move < least) [least, lowest] = [move, witness];
    if (move > most) [most, highest] = [move, witness];
  }
  return [...new Set([lowest, highest].flatMap((witness) => witness?.seenThrough ?? []))];
}
