import { addressOfCell, type DraftCell } from '@ijkpunt/contract';

/** The cells of a form by their address, as they were typed. What was never touched is not in it. */
export type DraftCells = ReadonlyMap<string, DraftCell>;

/** What can be filled in of a cell. */
export const FIELDS = ['value', 'reason', 'precision', 'note'] as const;
export type Field = (typeof FIELDS)[number];

/** The most characters that a field takes; what is chosen from a list has no room for more. */
export const LONGEST: Readonly<Record<'value' | 'note', number>> = { value: 40, note: 1000 };

/** Something that was typed into a field. */
export interface Typed {
  readonly address: string;
  readonly field: Field;
  readonly text: string;
}

export function cellsOf(cells: readonly DraftCell[]): DraftCells {
  return new Map(cells.map((cell) => [addressOfCell(cell), cell]));
}

/** The parts of an address. */
export type Parts = Pick<DraftCell, 'measure' | 'dimension' | 'category'>;

export function partsOf(address: string): Parts {
  const [measure = '', dimension = '', ...category] = address.split('|');
  return { measure, dimension, category: category.join('|') };
}

/** The code of the measure that an address is of. */
export function measureOf(address: string): string {
  return partsOf(address).measure;
}

/** The cell of an address with nothing in it. */
export function emptyCell(address: string): DraftCell {
  return { ...partsOf(address), value: '', precision: '', reason: '', note: '' };
}

/** The cells that change when something is typed, as they become. */
export function changedBy(cells: DraftCells, typed: readonly Typed[]): readonly DraftCell[] {
  const changed = new Map<string, DraftCell>();
  for (const { address, field, text } of typed) {
    const before = changed.get(address) ?? cells.get(address) ?? emptyCell(address);
    if (before[field] !== text) changed.set(address, { ...before, [field]: text });
  }
  return [...changed.values()];
}

/** The cells with others put over them. */
export function withCells(cells: DraftCells, changed: readonly DraftCell[]): DraftCells {
  return changed.length === 0 ? cells : new Map([...cells, ...cellsOf(changed)]);
}
