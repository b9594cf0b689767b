import type { LocalMappingReply, OutlineReply } from '@ijkpunt/contract';
import { readNumber } from '@ijkpunt/validation';

type MappedCell = LocalMappingReply['cells'][number];

/** A number in a file of one's own, by the labels of its row and column. */
export interface NumberCell {
  readonly row: string;
  readonly column: string;
  readonly value: string | number;
}

/** What a number counts as. Without a measure it does not count. */
export interface Choice {
  readonly measure: string;
  /** Empty for the total. */
  readonly dimension: string;
  readonly category: string;
  /** Nobody has looked at it yet. */
  readonly proposed: boolean;
}

/** What the numbers of a file count as, by cell. */
export type Choices = ReadonlyMap<string, Choice>;

export const NOT_COUNTED: Choice = { measure: '', dimension: '', category: '', proposed: false };

/** A cell in one word. */
export function cellKey({ row, column }: Pick<NumberCell, 'row' | 'column'>): string {
  return JSON.stringify([row, column]);
}

/** The cells of a file with a number, row by row. */
export function numberCells({
  rows,
  columns,
}: Pick<OutlineReply, 'rows' | 'columns'>): readonly NumberCell[] {
  return rows.flatMap(({ label, cells }) =>
    columns.flatMap((column): readonly NumberCell[] => {
      const value = Object.hasOwn(cells, column) ? cells[column] : undefined;
      if (value === undefined || readNumber(value).kind === 'not-a-number') return [];
      return [{ row: label, column, value }];
    }),
  );
}

/** The choices to begin with: proposals to look at, or those of a mapping that was saved before. */
export function startingChoices(
  cells: readonly NumberCell[],
  mapped: readonly MappedCell[],
  proposed: boolean,
): Choices {
  // Labels are matched as the reader does: capitals make no difference.
  const same = (label: string): string => label.toLowerCase();
  const byPlace = new Map(
    mapped.map((cell) => [cellKey({ row: same(cell.row), column: same(cell.column) }), cell]),
  );
  const choices = cells.flatMap((cell): readonly (readonly [string, Choice])[] => {
    const found = byPlace.get(cellKey({ row: same(cell.row), column: same(cell.column) }));
    if (found === undefined) return [];
    const { measure, dimension, category } = found;
    return [[cellKey(cell), { measure, dimension, category, proposed }]];
  });
  return new Map(choices);
}

/** The choice for a cell. */
export function choiceOf(choices: Choices, cell: NumberCell): Choice {
  return choices.get(cellKey(cell)) ?? NOT_COUNTED;
}

/** The cells that count, as a mapping holds them. */
export function mappedCells(cells: readonly NumberCell[], choices: Choices): readonly MappedCell[] {
  return cells.flatMap((cell) => {
    const { measure, dimension, category } = choiceOf(choices, cell);
    return measure === '' ? [] : [{ row: cell.row, column: cell.column, measure, dimension, category }];
  });
}

/** Keys of the cells that count as the same figure: a delivery holds each figure once. */
export function doubledCells(cells: readonly NumberCell[], choices: Choices): ReadonlySet<string> {
  const holders = new Map<string, string[]>();
  for (const cell of mappedCells(cells, choices)) {
    const target = [cell.measure, cell.dimension, cell.category].join('/');
    holders.set(target, [...(holders.get(target) ?? []), cellKey(cell)]);
  }
  return new Set([...holders.values()].filter((keys) => keys.length > 1).flat());
}

/** How many proposals nobody has looked at. */
export function proposalsLeft(choices: Choices): number {
  return [...choices.values()].filter(({ proposed, measure }) => proposed && measure !== '').length;
}
