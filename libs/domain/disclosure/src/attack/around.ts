import { membersOf } from '../tables/relations.ts';
import type { Ground } from './proofs.ts';

/** A sum of more cells than these leads everywhere: it is followed last. */
const LONG = 40;

/** The unknown cells nearest to one by relations, itself first, at most so many. */
export function around(
  { known, relations, rowsOf }: Pick<Ground, 'known' | 'relations' | 'rowsOf'>,
  from: number,
  most: number,
): readonly number[] {
  const found = new Set([from]);
  const seen = new Set<number>();
  const long: number[] = [];
  const take = (row: number): void => {
    for (const cell of membersOf(relations, row)) {
      if (found.size >= most) return;
      if (Number.isNaN(known[cell])) found.add(cell);
    }
  };
  // A set visits what is added during the visit.
  const followShort = (): void => {
    for (const cell of found) {
      if (found.size >= most) return;
      for (const row of membersOf(rowsOf, cell)) {
        if (seen.has(row)) continue;
        seen.add(row);
        if (membersOf(relations, row).length > LONG) long.push(row);
        else take(row);
      }
    }
  };
  followShort();
  for (let row = long.shift(); row !== undefined && found.size < most; row = long.shift()) {
    take(row);
    followShort();
  }
  return [...found];
}
