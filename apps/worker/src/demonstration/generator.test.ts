import { quartersBetween, shifted } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import {
  DEMONSTRATION_SEED,
  FIRST_QUARTER,
  inventedDeliveries,
  LAST_QUARTER,
  type InventedDelivery,
  type Town,
} from './generator.ts';
import { STANDARD_PROFILE } from './oddities.ts';

const QUARTERS = quartersBetween(FIRST_QUARTER, LAST_QUARTER);

const aTown = (code: string, inhabitants: number | undefined): Town => ({
  code,
  name: code,
  inhabitants,
  endedOn: undefined,
  successors: [],
});

const predecessor = (code: string): Town => ({
  ...aTown(code, undefined),
  endedOn: '2023-01-01',
  successors: ['GM1992'],
});

const SMALL = Array.from({ length: 336 }, (_, index) =>
  aTown(`GM${String(2000 + index)}`, 900 + Math.round(index ** 1.5 * 16)),
);
const TOWNS: readonly Town[] = [
  aTown('GM0193', 133_141),
  aTown('GM0392', 167_636),
  aTown('GM1992', 74_304),
  ...['GM0501', 'GM0530', 'GM0614'].map(predecessor),
  ...SMALL,
];

const ALL = [...inventedDeliveries(TOWNS, DEMONSTRATION_SEED)];

/** Value by measure and category; a gap is left out. */
function cellsOf({ csv }: InventedDelivery): ReadonlyMap<string, number> {
  const rows = csv.trimEnd().split('\n').slice(1);
  const cells = rows.map((row) => row.split(';')).filter((row) => row[4] !== '');
  return new Map(
    cells.map((row) => [[row[1], row[3]].filter(Boolean).join('/'), Number(row[4]?.replace(',', '.'))]),
  );
}

const of = (code: string): readonly InventedDelivery[] =>
  ALL.filter(({ municipality }) => municipality === code);
const CELLS = ALL.map(cellsOf);
const firsts = ALL.map((delivery, index) => ({
  delivery,
  cells: CELLS[index] ?? new Map<string, number>(),
})).filter(({ delivery }) => delivery.version === 1);

/** A total beside the sum of its parts, in every delivery that has them all. */
function sums(total: string, parts: readonly string[]): readonly (readonly [number, number])[] {
  return CELLS.flatMap((cells) => {
    const whole = cells.get(total);
    const found = parts.flatMap((part) => cells.get(part) ?? []);
    if (whole === undefined || found.length < parts.length) return [];
    return [[whole, found.reduce((sum, part) => sum + part, 0)] as const];
  });
}

describe('invented deliveries', () => {
  it('are the same bytes for the same seed, and others for another seed', () => {
    const some = TOWNS.slice(0, 20);
    expect([...inventedDeliveries(some, 3)]).toEqual([...inventedDeliveries(some, 3)]);
    expect([...inventedDeliveries(some, 3)]).not.toEqual([...inventedDeliveries(some, 4)]);
  });

  it('do not change when another municipality joins', () => {
    const alone = [...inventedDeliveries(TOWNS.slice(0, 1), DEMONSTRATION_SEED)];
    expect(alone).toEqual(of('GM0193'));
  });

  it('come in order of quarters', () => {
    const order = ALL.map(({ quarter }) => QUARTERS.indexOf(quarter));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('have eleven columns and 33 rows', () => {
    for (const { csv } of ALL) {
      const lines = csv.trimEnd().split('\n');
      expect([lines.length, ...new Set(lines.map((line) => line.split(';').length))]).toEqual([34, 11]);
    }
  });

  it('give a reason for every gap and for nothing else', () => {
    const rows = ALL.flatMap(({ csv }) => csv.trimEnd().split('\n').slice(1)).map((row) => row.split(';'));
    expect(rows.every((row) => (row[4] === '') !== (row[9] === ''))).toBe(true);
  });
});

describe('the sums of invented deliveries', () => {
  it.each([
    ['B04', ['B05', 'B06', 'B07', 'B08']],
    ['D04', ['D07', 'D08', 'D09', 'D10']],
    ['B01', ['B01/men', 'B01/women']],
    ['B05', ['B05/men', 'B05/women']],
  ])('make %s', (total, parts) => {
    const pairs = sums(total, parts);
    expect(pairs.length).toBeGreaterThan(3000);
    expect(pairs.filter(([whole, sum]) => whole !== sum)).toEqual([]);
  });

  it.each([
    ['B01', 'B01J'],
    ['A01', 'B01'],
    ['B01', 'C04'],
    ['D01', 'D04'],
    ['D02N', 'D02T'],
    ['E01', 'E02'],
    ['B01', 'F05T'],
    ['F05T', 'F02'],
  ])('keep inside %s what is part of it: %s', (whole, part) => {
    expect(sums(whole, [part]).filter(([all, some]) => some > all)).toEqual([]);
  });

  it('bridge the stock of one quarter to the next, except where last quarter was copied', () => {
    const stock = new Map(
      firsts.map(({ delivery, cells }) => [delivery.municipality + delivery.quarter, cells]),
    );
    const gaps = firsts.flatMap(({ delivery, cells }) => {
      const before = stock.get(delivery.municipality + shifted(delivery.quarter, -1))?.get('B01');
      if (before === undefined) return [];
      return [Number(cells.get('B01')) - before - Number(cells.get('B03')) + Number(cells.get('B04'))];
    });
    expect(gaps.length).toBeGreaterThan(3000);
    const broken = gaps.filter((gap) => gap !== 0).length / gaps.length;
    expect(broken).toBeGreaterThan(0);
    expect(broken).toBeLessThan(0.015);
  });

  it('bridge a merger: the successor begins with the stock of its predecessors', () => {
    const lastOf = (code: string): number => Number(of(code).map(cellsOf)[0]?.get('B01'));
    const before = lastOf('GM0501') + lastOf('GM0530') + lastOf('GM0614');
    const first = of('GM1992').find(({ quarter }) => quarter === '2023Q1');
    const cells = first === undefined ? new Map<string, number>() : cellsOf(first);
    expect(cells.get('B01')).toBe(before + Number(cells.get('B03')) - Number(cells.get('B04')));
  });
});

describe('the municipalities of the example', () => {
  it.each(['GM0193', 'GM0392'])(
    '%s always delivers, by the standard definition and above the threshold',
    (code) => {
      const own = of(code);
      expect(own.map(({ quarter }) => quarter)).toEqual(QUARTERS);
      expect(own.every(({ profile, late }) => profile === STANDARD_PROFILE && !late)).toBe(true);
      expect(Math.min(...own.map((delivery) => Number(cellsOf(delivery).get('B05'))))).toBeGreaterThanOrEqual(
        10,
      );
    },
  );

  it('stop and begin with a merger', () => {
    expect(of('GM0501').map(({ quarter }) => quarter)).toEqual(['2022Q4']);
    expect(of('GM1992').some(({ quarter }) => quarter === '2022Q4')).toBe(false);
  });

  it('are often so small that a count is below the threshold, or zero', () => {
    const work = firsts.flatMap(({ cells }) => cells.get('B05') ?? []);
    expect(work.filter((count) => count > 0 && count < 10).length / work.length).toBeGreaterThan(0.3);
    expect(work.filter((count) => count === 0).length / work.length).toBeGreaterThan(0.03);
  });

  it.each<[string, (delivery: InventedDelivery) => boolean, number, number]>([
    ['late', ({ late }) => late, 0.02, 0.07],
    ['revised', ({ version }) => version === 2, 0.02, 0.07],
    ['in benefits', ({ profile }) => profile['counting'] === 'benefits', 0.005, 0.06],
    ['of a later cohort', ({ profile }) => profile['cohort-start'] === '2015', 0.02, 0.12],
    ['with a gap', ({ csv }) => /not-registered|not-yet-available/.test(csv), 0.08, 0.3],
    ['approximate', ({ csv }) => csv.includes(';approximate;'), 0.001, 0.02],
  ])('sometimes deliver %s, but seldom', (_what, odd, least, most) => {
    const share = ALL.filter(odd).length / ALL.length;
    expect(share).toBeGreaterThan(least);
    expect(share).toBeLessThan(most);
  });
});

describe('the levels of the example', () => {
  const nationally = (part: string, whole: string, quarter?: string): number => {
    const chosen = firsts.filter(({ delivery, cells }) => {
      const there = cells.has(part) && cells.has(whole);
      return there && (quarter === undefined || delivery.quarter === quarter);
    });
    const sum = (code: string): number => chosen.reduce((all, { cells }) => all + Number(cells.get(code)), 0);
    return sum(part) / sum(whole);
  };

  it.each([
    ['broad intake started, end of 2022', 'D02T', 'D02N', '2022Q4', 0.35, 0.03],
    ['broad intake started, end of 2023', 'D02T', 'D02N', '2023Q4', 0.645, 0.03],
    ['personal plans, end of 2022', 'D04', 'D01', '2022Q4', 0.3, 0.04],
    ['outflow to work per quarter', 'B05', 'B01', undefined, 0.031, 0.004],
    ['running provisions', 'F02', 'B01', undefined, 0.28, 0.02],
    ['guided', 'C01', 'B01', undefined, 0.8, 0.02],
  ])('lie near the public figure: %s', (_what, part, whole, quarter, expected, margin) => {
    expect(Math.abs(nationally(part, whole, quarter) - expected)).toBeLessThan(margin);
  });
});
