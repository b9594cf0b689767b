import { membersOf } from '../tables/relations.ts';
import type { TableSystem } from '../tables/table-system.ts';

/** A sum of more cells than these leads everywhere: it is followed last. */
const LONG = 40;

/** How far surroundings reach, and over which cells. */
export interface Reaching {
  readonly most: number;
  readonly mayMove: (cell: number) => boolean;
}

/**
 * The cells nearest to a cell by relations, itself first, at most so many. Cells that may not move are left out: known to
 * everyone, or to the insider who is looked at.
 */
export function surroundings(
  system: TableSystem,
  from: number,
  { most, mayMove }: Reaching,
): readonly number[] {
  const found = new Set([from]);
  const rows = new Set<number>();
  const later: number[] = [];
  const add = (row: number): void => {
    for (const other of membersOf(system.relations, row)) {
      if (found.size >= most) return;
      if (mayMove(other)) found.add(other);
    }
  };
  const walk = (): void => {
    for (const cell of found) {
      for (const row of membersOf(system.relationsOf, cell)) {
        if (rows.has(row)) continue;
        rows.add(row);
        if (membersOf(system.relations, row).length > LONG) later.push(row);
        else add(row);
      }
    }
  };
  walk();
  while (later.length > 0 && found.size < most) {
    add(Number(later.shift()));
    walk();
  }
  return [...found];
}
