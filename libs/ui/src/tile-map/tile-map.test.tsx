import type { PublishedValue } from '@ijkpunt/model';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { assigned } from './assigned.ts';
import { tileMapFigures, type TileMapInput } from './tile-map-figures.ts';
import { TileLegend, TileMap } from './tile-map.tsx';
import { tilePlaces, type Area } from './tile-places.ts';

const figureOf = (value: number): PublishedValue => ({
  kind: 'figure',
  value,
  lower: value - 0.01,
  upper: value + 0.01,
  numerator: 1,
  denominator: 1,
  grade: 'A',
  reasons: [],
});

/** A country of three by three, with all that can be said of a municipality. */
const AREAS: readonly Area[] = Array.from({ length: 9 }, (_, at) => ({
  code: `GM000${at}`,
  latitude: 52 - Math.floor(at / 3) * 0.1,
  longitude: 5 + (at % 3) * 0.16,
}));
const VALUES: readonly (PublishedValue | undefined)[] = [
  figureOf(0.05),
  figureOf(0.1),
  figureOf(0.15),
  figureOf(0.2),
  figureOf(0.25),
  { kind: 'refused', measures: [], numerator: undefined, denominator: undefined, reasons: [] },
  { kind: 'withheld', threshold: 5 },
  { kind: 'missing', why: 'not-delivered', measure: '' },
  undefined,
] as unknown as readonly (PublishedValue | undefined)[];

const aMap = (changes: Partial<TileMapInput> = {}): TileMapInput => ({
  label: 'Uitstroom naar werk',
  method: 'rate',
  language: 'nl',
  areas: AREAS,
  values: new Map(AREAS.flatMap(({ code }, at) => (VALUES[at] === undefined ? [] : [[code, VALUES[at]]]))),
  cuts: [0.09, 0.13, 0.17, 0.21],
  ...changes,
});

describe('a tile map', () => {
  it.each([
    ['tile-map', aMap()],
    ['tile-map-without-figures', aMap({ values: new Map(), language: 'en' })],
  ])('is drawn as it always was: %s', async (name, input) => {
    const drawn = renderToStaticMarkup(<TileMap id="map" input={input} table="table" />);
    await expect(`${drawn}\n`).toMatchFileSnapshot(`./golden/${name}.svg`);
  });

  it('gives each value its group, and what has none the reason', () => {
    expect(tileMapFigures(aMap()).tiles.map(({ state }) => state)).toEqual([
      ...[1, 2, 3, 4, 5],
      ...['refused', 'withheld', 'missing', 'absent'],
    ]);
  });

  it('says what the groups are, and of how many municipalities', () => {
    expect(tileMapFigures(aMap()).sentence).toContain('9 gemeenten, waarvan 5 met een getoond cijfer');
    expect(
      tileMapFigures(aMap())
        .legend.slice(0, 5)
        .map(({ words }) => words),
    ).toEqual(['tot 9,0%', '9,0% tot 13,0%', '13,0% tot 17,0%', '17,0% tot 21,0%', 'vanaf 21,0%']);
  });

  it('has a legend of what occurs and of nothing else', () => {
    const words = renderToStaticMarkup(<TileLegend input={aMap({ values: new Map() })} />);
    expect(words).toContain('doet niet mee');
    expect(words).not.toContain('niet vergelijkbaar');
  });

  it('tells groups apart without colour', () => {
    const forms = new Set(
      [
        ...renderToStaticMarkup(<TileMap id="map" input={aMap()} table="table" />).matchAll(
          / d="M[^a-z]+([^"]+)"/gu,
        ),
      ].map(([, form]) => form),
    );
    expect(forms.size).toBe(9);
  });
});

describe('places on the map', () => {
  it('are those of the country where there is room', () => {
    const { columns, rows, of } = tilePlaces(AREAS);
    expect([columns, rows]).toEqual([3, 3]);
    expect(AREAS.map(({ code }) => of.get(code))).toEqual(
      AREAS.map((_, at) => ({ column: at % 3, row: Math.floor(at / 3) })),
    );
  });

  it('are each of one alone, also where all lie in the same point', () => {
    const crowd = Array.from({ length: 20 }, (_, at) => ({ code: `c${at}`, latitude: 52, longitude: 5 }));
    const taken = new Set([...tilePlaces(crowd).of.values()].map(({ column, row }) => `${column} ${row}`));
    expect(taken.size).toBe(20);
  });

  it('are computed once for the same areas, and none for an empty list', () => {
    expect(tilePlaces([...AREAS])).toBe(tilePlaces(AREAS));
    expect(tilePlaces([])).toMatchObject({ columns: 0, rows: 0 });
  });
});

describe('an assignment', () => {
  it('costs the least of all', () => {
    const costs = [
      [4, 1, 3, 9],
      [2, 0, 5, 9],
      [3, 2, 2, 9],
    ];
    expect(assigned(3, 4, (row, column) => costs[row]?.[column] ?? Number.NaN)).toEqual([1, 0, 2]);
  });

  it('is as cheap as the cheapest of all orders, for many small tables', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const cost = (row: number, column: number): number =>
        ((row * 7 + column * 13 + seed * 5) ** 2 * 31) % 101;
      const sum = (order: readonly number[]): number =>
        order.reduce((total, column, row) => total + cost(row, column), 0);
      const cheapest = Math.min(...orders([0, 1, 2, 3, 4]).map(sum));
      expect(sum(assigned(5, 5, cost))).toBe(cheapest);
    }
  });

  it('refuses more rows than there are columns', () => {
    expect(() => assigned(2, 1, () => 0)).toThrow('2 rows do not fit in 1 columns');
  });
});

function orders(left: readonly number[]): readonly (readonly number[])[] {
  if (left.length === 0) return [[]];
  return left.flatMap((first) => orders(left.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}
