import { assigned } from './assigned.ts';

/** Something that lies somewhere: degrees north and east. */
export interface Area {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a tile stands, counted from the upper left. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

interface TilePlaces {
  readonly columns: number;
  readonly rows: number;
  readonly of: ReadonlyMap<string, TilePlace>;
}

/** Free cells beside those that are taken, so that the outline of the country stays: one for every two. */
const ROOM = 1.5;

/** How far a cell may lie from any centre, in cells: the sea is not for tiles. */
const ASHORE = 1.6;

/** The last one, by what it was made of: all pages of an edition show the same country. */
let kept: { readonly key: string; readonly places: TilePlaces } | undefined;

/**
 * A grid of squares of the same size, one for each area, where together they lie as near to their centres as they can: the sum of squared
 * distances is the smallest possible. Computed once for areas that stay the same.
 */
export function tilePlaces(areas: readonly Area[]): TilePlaces {
  const key = areas.map(({ code, latitude, longitude }) => `${code} ${latitude} ${longitude}`).join();
  if (kept?.key !== key) kept = { key, places: placesOf(areas) };
  return kept.places;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function placesOf(areas: readonly Area[]): TilePlaces {
  const points = areas.map(pointOf);
  const cells = cellsFor(points);
  const columnOf = assigned(points.length, cells.length, (point, cell) =>
    distance(points[point], cells[cell]),
  );
  const taken = columnOf.map((cell) => cells[cell] ?? { x: 0, y: 0 });
  const left = Math.min(...taken.map(({ x }) => x));
  const top = Math.min(...taken.map(({ y }) => y));
  const places = taken.map(({ x, y }) => ({ column: x - left, row: y - top }));
  return {
    columns: places.length === 0 ? 0 : Math.max(...places.map(({ column }) => column)) + 1,
    rows: places.length === 0 ? 0 : Math.max(...places.map(({ row }) => row)) + 1,
    of: new Map(areas.map(({ code }, at) => [code, places[at] ?? { column: 0, row: 0 }])),
  };
}

/** On a flat map, in degrees of latitude: a degree to the east is shorter, here about three fifths. */
function pointOf({ latitude, longitude }: Area): Point {
  return { x: longitude * Math.cos((52.2 / 180) * Math.PI), y: -latitude };
}

/** In degrees: no cell gets smaller. */
const SMALLEST = 0.02;

/**
 * Whole cells near the centres, in units of a cell, as many as are wanted. Cells are made smaller until there are; where that does
 * not help, for all lie in one point, cells further away will do.
 */
function cellsFor(points: Point[]): readonly Point[] {
  const wanted = Math.ceil(points.length * ROOM);
  let size = 2;
  let shore = ASHORE;
  let cells = cellsOf(points, size, shore);
  while (cells.length < wanted) {
    if (size > SMALLEST) size *= 0.97;
    else shore += 1;
    cells = cellsOf(points, size, shore);
  }
  for (const [at, { x, y }] of points.entries()) points[at] = { x: x / size, y: y / size };
  return cells;
}

function cellsOf(points: readonly Point[], size: number, shore: number): readonly Point[] {
  const cells = new Map<string, Point>();
  for (const { x, y } of points) {
    const centre = { x: x / size, y: y / size };
    for (const near of around(centre, shore)) cells.set(`${near.x} ${near.y}`, near);
  }
  return [...cells.values()].toSorted((a, b) => a.y - b.y || a.x - b.x);
}

function around(centre: Point, shore: number): readonly Point[] {
  const far = Math.ceil(shore);
  const reach = Array.from({ length: 2 * far + 1 }, (_, at) => at - far);
  return reach
    .flatMap((down) =>
      reach.map((across) => ({ x: Math.round(centre.x) + across, y: Math.round(centre.y) + down })),
    )
    .filter((cell) => distance(centre, cell) <= shore * shore);
}

function distance(a: Point | undefined, b: Point | undefined): number {
  if (a === undefined || b === undefined) return Number.POSITIVE_INFINITY;
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}
