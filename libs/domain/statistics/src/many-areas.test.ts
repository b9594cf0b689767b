import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedPValues } from './false-discovery.ts';
import { nearestNeighbours, zScores } from './neighbours.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('a p-value among many', () => {
  it('is raised to what a list of outliers would cost', () => {
    const adjusted = adjustedPValues([0.01, 0.04, 0.03, 0.5]);
    expect(adjusted[0]).toBeCloseTo(0.04, 12);
    expect(adjusted[1]).toBeCloseTo(0.16 / 3, 12);
    expect(adjusted[2]).toBeCloseTo(0.16 / 3, 12);
    expect(adjusted[3]).toBeCloseTo(0.5, 12);
  });

  it('never falls, never passes 1 and keeps its place among the others', () => {
    fc.assert(
      fc.property(pValues, (list) => {
        const adjusted = adjustedPValues(list);
        for (const [i, p] of list.entries()) {
          const own = Number(adjusted[i]);
          expect(own >= p - 1e-15 && own <= 1).toBe(true);
          for (const [j, other] of list.entries()) {
            if (p <= other) expect(own).toBeLessThanOrEqual(Number(adjusted[j]));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stays itself when it is the only one', () => {
    expect(adjustedPValues([0.03])).toEqual([0.03]);
    expect(adjustedPValues([])).toEqual([]);
  });
});

describe('a neighbour', () => {
  const areas = [
    [1, 10],
    [2, 10],
    [4, 10],
    [9, 10],
  ];

  it('is the area most alike, and never the area itself', () => {
    const found = nearestNeighbours(areas, { k: 2 });
    expect(found.map((list) => list.map(({ index }) => index))).toEqual([
      [1, 2],
      [0, 2],
      [1, 0],
      [2, 1],
    ]);
  });

  it('need not see it the same way', () => {
    const [first] = nearestNeighbours(areas, { k: 1 }).slice(-1);
    expect(first?.[0]?.index).toBe(2);
    expect(nearestNeighbours(areas, { k: 1 })[2]?.[0]?.index).toBe(1);
  });

  it('does not change when a variable is measured in another unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
          minLength: 3,
          maxLength: 15,
        }),
        (table) => {
          const scaled = table.map(([a, b]) => [1_000 * a + 5, b]);
          const [own, other] = [table, scaled].map((list) => nearestNeighbours(list, { k: 2 }));
          const distances = (found: typeof own) => (found ?? []).flat().map(({ distance }) => distance);
          const measured = distances(other);
          for (const [place, distance] of distances(own).entries()) {
            expect(measured[place]).toBeCloseTo(distance, 8);
          }
        },
      ),
    );
  });

  it('is found by the weighted variables only', () => {
    const table = [
      [0, 0],
      [1, 90],
      [50, 1],
      [99, 99],
    ];
    expect(nearestNeighbours(table, { k: 1, weights: [1, 0] })[0]?.[0]?.index).toBe(1);
    expect(nearestNeighbours(table, { k: 1, weights: [0, 1] })[0]?.[0]?.index).toBe(2);
  });

  it('comes in the order of the table when distances are equal, and is missing when there is no other', () => {
    expect(nearestNeighbours([[1], [2], [0]], { k: 2 })[0]?.map(({ index }) => index)).toEqual([1, 2]);
    expect(nearestNeighbours([[1]], { k: 15 })).toEqual([[]]);
    expect(nearestNeighbours([], { k: 15 })).toEqual([]);
  });

  it('cannot be found for an area that misses a variable', () => {
    expect(() => zScores([[1, 2], [3]])).toThrow(RangeError);
  });
});
