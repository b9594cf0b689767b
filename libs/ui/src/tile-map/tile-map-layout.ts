import { rounded } from '../chart/places.ts';
import type { Tile, TileMapFigures } from './tile-map-figures.ts';
import type { TileState } from './tile-state.ts';

/** Length of the side of a cell, in units of the drawing. */
export const CELL = 20;

/** Where everything of a tile map stands. The drawing grows and shrinks as a whole. */
interface TileMapLayout {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly {
    readonly state: TileState;
    readonly marks: readonly { readonly code: string; readonly d: string }[];
  }[];
}

/** Side of the square of each group: what is darker is larger as well, for who sees no colours. */
const SIDES: Readonly<Record<number, number>> = { 1: 8, 2: 10.5, 3: 13, 4: 15.5, 5: 18 };

/** Lays tiles out in rows, from the upper left, so that who goes from one to the next reads the map. */
export function tileMapLayout({ tiles, columns, rows, legend }: TileMapFigures): TileMapLayout {
  const inOrder = tiles.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return {
    width: columns * CELL,
    height: rows * CELL,
    groups: legend.map(({ state }) => ({
      state,
      marks: inOrder
        .filter((tile) => tile.state === state)
        .map((tile) => ({ code: tile.code, d: pathOf(tile) })),
    })),
  };
}

function pathOf({ column, row, state }: Tile): string {
  return tilePath(state, (column + 0.5) * CELL, (row + 0.5) * CELL);
}

/** The form of a tile around its middle: a square for a group, and a form of its own for each reason that there is none. */
export function tilePath(state: TileState, x: number, y: number): string {
  if (typeof state === 'number') return squareOf(x, y, SIDES[state] ?? CELL);
  switch (state) {
    case 'refused':
      // A square that stands on its corner.
      return `M${x} ${y - 7}l7 7l-7 7l-7-7z`;
    case 'withheld':
      return `M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z`;
    case 'missing':
      return `M${x - 4} ${y - 4}l8 8m0-8l-8 8`;
    case 'absent':
      return squareOf(x, y, 5);
  }
}

function squareOf(x: number, y: number, side: number): string {
  return `M${rounded(x - side / 2)} ${rounded(y - side / 2)}h${side}v${side}h-${side}z`;
}
