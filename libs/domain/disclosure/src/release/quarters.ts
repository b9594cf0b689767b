import { membersOf } from '../tables/relations.ts';
import type { ReleaseSystem } from './release-system.ts';
import type { ValueCells } from './value-cells.ts';

/**
 * Per cell the number of its quarter: of the first that shows it, or of a cell that it hangs together with. Most of what is
 * true between cells is true within a quarter.
 */
export function quartersOf({
  system,
  slices,
  breakdowns,
}: Pick<ReleaseSystem, 'system' | 'slices' | 'breakdowns'>): Int32Array {
  const numbers = new Map<string, number>();
  const quarters = new Int32Array(system.cells.length).fill(NONE);
  const reached: number[] = [];
  const set = (cell: number, quarter: number): void => {
    if (quarters[cell] !== NONE) return;
    quarters[cell] = quarter;
    reached.push(cell);
  };
  const note = (quarter: string, values: Iterable<ValueCells | undefined>): void => {
    const number = numbers.get(quarter) ?? numbers.size;
    numbers.set(quarter, number);
    for (const value of values) for (const cell of value?.shows ?? []) set(cell, number);
  };
  for (const { slice, values, groups } of slices) note(slice.quarter, [...values, ...groups]);
  for (const { category, values, groups } of breakdowns)
    note(category.quarter, [...values.values(), ...groups]);
  // What nobody shows follows what it is related to; an array visits what is added during the visit.
  for (const cell of reached)
    for (const row of membersOf(system.relationsOf, cell))
      for (const other of membersOf(system.relations, row)) set(other, Number(quarters[cell]));
  return quarters;
}

/** Cells that hang together with nothing stay here. */
const NONE = -1;
