import { amountIn, type Relations, type SparseRows } from '../tables/relations.ts';

/** Another table that nobody can tell from the true one, as what differs in it. */
export type OtherTable = ReadonlyMap<number, number>;

/** What other tables prove of the secrets in them. */
export interface Proofs {
  /** Who may still tell a secret to within less than a width; everyone, when no tables show otherwise. */
  readonly doubtersOf: (secret: number, width: number) => 'everyone' | readonly number[];
}

/** What tables are held against. */
export interface Ground {
  readonly known: Float64Array;
  readonly agreeing: Float64Array;
  readonly relations: Relations;
  readonly rowsOf: SparseRows;
  /** What each relation comes to in the agreeing table. */
  readonly agreed: Float64Array;
  readonly insidersOf: ReadonlyMap<number, readonly number[]>;
}

/** What rounding leaves. */
const NOTHING = 1e-6;

/**
 * Holds tables that were handed over against all that is known: a table in which only unknown cells differ, no count is below
 * 0 and every relation holds, agrees with everything, wherever it came from. One in which a secret is lower and one in which
 * it is higher leave everyone with that interval who knows none of the cells that differ. Others are passed over.
 *
 * Source: docs/methods/11-disclosure.md section 11.5.
 */
export function proofsIn(ground: Ground, tables: readonly OtherTable[]): Proofs {
  const agreeing = tables.filter((table) => agrees(ground, table));
  const byCell = new Map<number, Told[]>();
  for (const table of agreeing) {
    const insiders = new Set<number>();
    for (const cell of table.keys()) for (const one of ground.insidersOf.get(cell) ?? []) insiders.add(one);
    const knowing = [...insiders];
    for (const [cell, more] of table) {
      const told = byCell.get(cell);
      if (told === undefined) byCell.set(cell, [{ more, knowing }]);
      else told.push({ more, knowing });
    }
  }
  return {
    doubtersOf: (secret, width) => {
      const told = byCell.get(secret) ?? [];
      if (!isWide(told, width)) return 'everyone';
      const own = ground.insidersOf.get(secret) ?? [];
      return carriers(told).filter((enemy) => {
        if (own.includes(enemy)) return false;
        return !isWide(
          told.filter((one) => !one.knowing.includes(enemy)),
          width,
        );
      });
    },
  };
}

/** Who can rule out one of the two tables between which a secret lies: to all others these two are enough. */
function carriers(told: readonly Told[]): readonly number[] {
  let [lowest, highest] = [told[0], told[0]];
  for (const one of told) {
    if (one.more < Number(lowest?.more)) lowest = one;
    if (one.more > Number(highest?.more)) highest = one;
  }
  return [...new Set([...(lowest?.knowing ?? []), ...(highest?.knowing ?? [])])];
}

/** What one table says of a cell, and who can tell that it is not the true one. */
interface Told {
  readonly more: number;
  readonly knowing: readonly number[];
}

/** From the lowest to the highest that a cell is in any of the tables, the true one among them. */
function isWide(told: readonly Told[], width: number): boolean {
  let [least, most] = [0, 0];
  for (const { more } of told) [least, most] = [Math.min(least, more), Math.max(most, more)];
  return most - least >= width - NOTHING;
}

/** The attacker's own hand: the protector judges his tables by another one, and neither leans on the other. */
function agrees({ known, agreeing, relations, rowsOf, agreed }: Ground, table: OtherTable): boolean {
  const added = new Map<number, number>();
  for (const [cell, more] of table) {
    if (!Number.isNaN(known[cell]) || !(Number(agreeing[cell]) + more > -NOTHING)) return false;
    for (let at = Number(rowsOf.starts[cell]); at < Number(rowsOf.starts[cell + 1]); at += 1) {
      const row = Number(rowsOf.columns[at]);
      added.set(row, amountIn(added, row) + Number(rowsOf.coefficients[at]) * more);
    }
  }
  return [...added].every(([row, more]) => {
    const now = Number(agreed[row]) + more;
    return now > Number(relations.lows[row]) - NOTHING && now < Number(relations.highs[row]) + NOTHING;
  });
}
