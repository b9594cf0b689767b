import { amountIn, type SparseRows } from '../tables/relations.ts';

/** Unknown cells that stand in the same relations, with the same coefficients: what one has the others can have. */
interface TwinSet {
  /** What they come to together. */
  readonly together: number;
  /** Per insider what the ones that he knows come to. */
  readonly known: ReadonlyMap<number, number>;
}

/** By cell the set it is in. */
export type Twins = ReadonlyMap<number, TwinSet>;

/** Finds the sets of twins among the unknown cells. */
export function twinsOf({
  known,
  agreeing,
  insidersOf,
  rowsOf,
}: {
  readonly known: Float64Array;
  readonly agreeing: Float64Array;
  readonly insidersOf: ReadonlyMap<number, readonly number[]>;
  readonly rowsOf: SparseRows;
}): Twins {
  const byRows = new Map<string, number[]>();
  for (const [cell, value] of known.entries()) {
    if (!Number.isNaN(value)) continue;
    const [from, to] = [Number(rowsOf.starts[cell]), Number(rowsOf.starts[cell + 1])];
    const key = `${rowsOf.columns.subarray(from, to).join()}:${rowsOf.coefficients.subarray(from, to).join()}`;
    const set = byRows.get(key);
    if (set === undefined) byRows.set(key, [cell]);
    else set.push(cell);
  }
  const twins = new Map<number, TwinSet>();
  for (const cells of byRows.values()) {
    const own = new Map<number, number>();
    let together = 0;
    for (const cell of cells) {
      const value = Number(agreeing[cell]);
      together += value;
      for (const insider of insidersOf.get(cell) ?? []) own.set(insider, amountIn(own, insider) + value);
    }
    for (const cell of cells) twins.set(cell, { together, known: own });
  }
  return twins;
}

/**
 * Who may still tell a cell to within less than a width: a cell with twins can have everything that they have together, or
 * nothing, but for what an insider knows. Everyone, when even those who know none of the twins may.
 */
export function inDoubt(twins: Twins, cell: number, width: number): 'everyone' | readonly number[] {
  const set = twins.get(cell);
  if (set === undefined || set.together < width) return 'everyone';
  return [...set.known].filter(([, known]) => set.together - known < width).map(([insider]) => insider);
}
