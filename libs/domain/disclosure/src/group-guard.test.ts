import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GIVEN_GROUPS } from '@ijkpunt/model';
import {
  dividedBy,
  groupsTold,
  neighbourhood,
  NOBODY,
  oneGroup,
  standColumns,
  whyOf,
  type Columns,
  type Groupings,
} from '@ijkpunt/statistics';
import { guardedGroups } from './group-guard.ts';

const RULE = { method: 'rate', highestFirst: true } as const;

function toldTo(columns: Columns, groupings: Groupings) {
  const told = guardedGroups(
    columns,
    groupings,
    groupsTold(standColumns(columns, groupings, RULE), groupings),
  );
  return (area: number) =>
    Object.fromEntries(GIVEN_GROUPS.map((kind) => [kind, whyOf(told[kind][area]!) ?? 'told']));
}

function groupingsOf(
  areas: number,
  provinces: readonly (string | undefined)[],
  near: readonly number[][],
): Groupings {
  const divided = dividedBy(provinces);
  const none = dividedBy(provinces.map(() => undefined));
  return {
    divided: { nation: oneGroup(areas), 'size-class': none, province: divided, 'labour-market-region': none },
    neighbours: neighbourhood(near, 15),
  };
}

const sized = (...denominators: readonly number[]): Columns => ({
  numerators: Float64Array.from(denominators, (size) => (Number.isNaN(size) ? size : 1)),
  denominators: Float64Array.from(denominators),
});
const nobodyNear = (areas: number): number[][] => Array.from({ length: areas }, () => []);

describe('a group of unreleased figures', () => {
  it('needs five others', () => {
    const told = toldTo(sized(1, 1, 1, 1, 1), groupingsOf(5, Array(5).fill('OV'), nobodyNear(5)));
    expect(told(0)).toMatchObject({ nation: 'too-few', province: 'too-few', neighbours: 'no-group' });
  });

  it('of which one other is nearly all says nothing, except to that one', () => {
    const told = toldTo(
      sized(1000, 10, 10, 10, 10, 10, 10),
      groupingsOf(7, Array(7).fill(undefined), nobodyNear(7)),
    );
    expect(told(1)['nation']).toBe('dominated');
    expect(told(0)['nation']).toBe('told');
  });

  it('that leaves a few of a wider one over is not told: the difference is those few', () => {
    const provinces = Array.from({ length: 12 }, (_, area) => (area < 9 ? 'OV' : 'GE'));
    const told = toldTo(sized(...Array<number>(12).fill(10)), groupingsOf(12, provinces, nobodyNear(12)));
    expect(told(0)).toMatchObject({ nation: 'told', province: 'too-like-another' });
  });

  it('that leaves five over is told, and so is one that is the same', () => {
    const provinces = Array.from({ length: 12 }, (_, area) => (area < 7 ? 'OV' : 'GE'));
    expect(
      toldTo(sized(...Array<number>(12).fill(10)), groupingsOf(12, provinces, nobodyNear(12)))(0),
    ).toMatchObject({
      nation: 'told',
      province: 'told',
    });
    const all = Array<string>(12).fill('OV');
    expect(
      toldTo(sized(...Array<number>(12).fill(10)), groupingsOf(12, all, nobodyNear(12)))(0),
    ).toMatchObject({
      province: 'told',
    });
  });

  it('counts those only who have a figure', () => {
    const provinces = Array.from({ length: 12 }, (_, area) => (area < 7 ? 'OV' : 'GE'));
    const sizes = Array.from({ length: 12 }, (_, area) => (area === 11 ? Number.NaN : 10));
    expect(toldTo(sized(...sizes), groupingsOf(12, provinces, nobodyNear(12)))(0)).toMatchObject({
      province: 'too-like-another',
    });
  });

  it('never differs from another that is told by one to four, whoever looks', () => {
    const worlds = fc.integer({ min: 6, max: 40 }).chain((areas) =>
      fc.record({
        sizes: fc.array(fc.option(fc.integer({ min: 1, max: 100 }), { nil: Number.NaN, freq: 5 }), {
          minLength: areas,
          maxLength: areas,
        }),
        provinces: fc.array(fc.constantFrom('OV', 'GE', undefined), { minLength: areas, maxLength: areas }),
        near: fc.array(fc.uniqueArray(fc.nat(areas - 1), { maxLength: 15 }), {
          minLength: areas,
          maxLength: areas,
        }),
      }),
    );
    fc.assert(
      fc.property(worlds, ({ sizes, provinces, near }) => {
        const columns = sized(...sizes);
        const groupings = groupingsOf(
          sizes.length,
          provinces,
          near.map((list, area) => list.filter((one) => one !== area)),
        );
        const told = toldTo(columns, groupings);
        for (const area of sizes.keys()) {
          const sets = GIVEN_GROUPS.filter((kind) => told(area)[kind] === 'told').map((kind) =>
            othersIn(groupings, kind, area, sizes),
          );
          for (const one of sets) {
            expect(one.size).toBeGreaterThanOrEqual(5);
            for (const other of sets) {
              const left = one.size - other.size;
              const within = [...other].every((area) => one.has(area));
              expect(within && left > 0 && left < 5).toBe(false);
            }
          }
        }
      }),
    );
  });
});

function othersIn(
  groupings: Groupings,
  kind: (typeof GIVEN_GROUPS)[number],
  area: number,
  sizes: readonly number[],
): Set<number> {
  const { k, neighbours } = groupings.neighbours;
  const candidates =
    kind === 'neighbours'
      ? [...neighbours.subarray(area * k, (area + 1) * k)].filter((other) => other !== NOBODY)
      : [...sizes.keys()].filter(
          (other) => groupings.divided[kind].groupOf[other] === groupings.divided[kind].groupOf[area],
        );
  return new Set(candidates.filter((other) => other !== area && !Number.isNaN(sizes[other])));
}
