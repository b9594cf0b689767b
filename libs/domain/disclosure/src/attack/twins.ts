import type { SparseRows } from '../tables/relations.ts';

/** Cells, and what they come to. */
interface Lot {
  readonly count: number;
  readonly sum: number;
}

/** Unknown cells that stand in the same relations, with the same coefficients: what one has the others can have. */
interface TwinSet {
  readonly all: Lot;
  /** Per insider the ones that he knows. */
  readonly known: ReadonlyMap<number, Lot>;
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
    const set = twinSet(cells, agreeing, insidersOf);
    for (const cell of cells) twins.set(cell, set);
  }
  return twins;
}

function twinSet(
  cells: readonly number[],
  agreeing: Float64Array,
  insidersOf: ReadonlyMap<number, readonly number[]>,
): TwinSet {
  const known = new Map<number, Lot>();
  for (const cell of cells)
    for (const insider of insidersOf.get(cell) ?? [])
      known.set(insider, withOneMore(known.get(insider) ?? NOTHING, Number(agreeing[cell])));
  return { all: cells.reduce((lot, cell) => withOneMore(lot, Number(agreeing[cell])), NOTHING), known };
}

const NOTHING: Lot = { count: 0, sum: 0 };

function withOneMore({ count, sum }: Lot, value: number): Lot {
  return { count: count + 1, sum: sum + value };
}

/**
 * Who may still tell a cell to within less than a width: a cell with a twin can have everything that they have together, or
 * nothing, but for what an insider knows. Everyone, when even those who know none of the twins may; a cell without a twin
 * has nobody to trade with.
 */
export function inDoubt(twins: Twins, cell: number, width: number): 'everyone' | readonly number[] {
  const set = twins.get(cell);
  if (set === undefined || !canTrade(set.all, width)) return 'everyone';
  const { all, known } = set;
  return [...known]
    .filter(([, own]) => !canTrade({ count: all.count - own.count, sum: all.sum - own.sum }, width))
    .map(([insider]) => insider);
}

function canTrade({ count, sum }: Lot, width: number): boolean {
  return count >= 2 && sum >= width;
}
