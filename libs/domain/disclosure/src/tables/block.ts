import { byColumn, membersOf, packed, type Relation } from './relations.ts';
import type { TableSystem } from './table-system.ts';

/** Some cells of a system, while all others stand still: what moves in it keeps the relations of the whole. */
export interface Block {
  readonly system: TableSystem;
  /** The place of each of its cells in the whole. */
  readonly cells: Int32Array;
}

/**
 * A block of a system: relations are short of what the others bring to them.
 *
 * @param cells places in the whole
 */
export function blockOf(whole: TableSystem, cells: Int32Array): Block {
  const places = new Map<number, number>();
  for (const [at, cell] of cells.entries()) places.set(cell, at);
  const rows = new Set<number>();
  for (const cell of cells) for (const row of membersOf(whole.relationsOf, cell)) rows.add(row);
  const relations = packed([...rows].map((row) => within(whole, row, places)));
  return {
    cells,
    system: {
      cells: Array.from(cells, (cell) => whole.cells[cell]).filter((cell) => cell !== undefined),
      values: Float64Array.from(cells, (cell) => Number(whole.values[cell])),
      relations,
      relationsOf: byColumn(relations, cells.length),
      insiders: whole.insiders,
    },
  };
}

function within(
  { values, relations }: TableSystem,
  row: number,
  places: ReadonlyMap<number, number>,
): Relation {
  const cells: number[] = [];
  const coefficients: number[] = [];
  let others = 0;
  for (let at = Number(relations.starts[row]); at < Number(relations.starts[row + 1]); at += 1) {
    const cell = Number(relations.columns[at]);
    const coefficient = Number(relations.coefficients[at]);
    const place = places.get(cell);
    if (place === undefined) others += coefficient * Number(values[cell]);
    else {
      cells.push(place);
      coefficients.push(coefficient);
    }
  }
  return {
    cells,
    coefficients,
    low: Number(relations.lows[row]) - others,
    high: Number(relations.highs[row]) - others,
  };
}
