import { describe, expect, it } from 'vitest';
import { byColumn, packed } from '../tables/relations.ts';
import { proofsIn, type OtherTable } from './proofs.ts';

/** t = a + b + c, and a + b is at most 15. Insider 0 knows b. */
const relations = packed([
  { cells: [0, 1, 2, 3] },
  { cells: [1, 2], coefficients: [1, 1], low: 0, high: 15 },
]);
const agreeing = Float64Array.of(30, 4, 6, 20);
const [A, B, C] = [1, 2, 3];

function doubters(tables: readonly OtherTable[], known: Float64Array = Float64Array.of(30, NaN, NaN, NaN)) {
  const ground = {
    known,
    agreeing,
    relations,
    rowsOf: byColumn(relations, 4),
    agreed: Float64Array.of(0, 10),
    insidersOf: new Map([[B, [0]]]),
  };
  return proofsIn(ground, tables).doubtersOf(A, 9);
}

const lower = new Map([
  [A, -4],
  [C, 4],
]);
const higher = new Map([
  [A, 5],
  [C, -5],
]);

describe('tables that were handed over', () => {
  it('prove a secret safe from everyone, one lower and one higher', () => {
    expect(doubters([lower, higher])).toEqual([]);
  });

  it('prove nothing alone when they do not reach far enough', () => {
    expect(doubters([lower])).toBe('everyone');
    expect(doubters([])).toBe('everyone');
  });

  it('prove nothing to an insider who knows a cell that differs', () => {
    const overB = new Map([
      [A, 5],
      [B, -5],
    ]);
    expect(doubters([lower, overB])).toEqual([0]);
    expect(doubters([lower, overB, higher])).toEqual([]);
  });

  it.each([
    ['a cell that everyone can read differs', higher, Float64Array.of(30, NaN, NaN, 20)],
    [
      'a relation does not hold',
      new Map([
        [A, 5],
        [C, -4],
      ]),
      undefined,
    ],
    [
      'a count falls below nothing',
      new Map([
        [A, 5],
        [B, 16],
        [C, -21],
      ]),
      undefined,
    ],
    [
      'a bound is passed',
      new Map([
        [A, 6],
        [C, -6],
      ]),
      undefined,
    ],
  ])('are passed over when %s', (_why, table, known) => {
    expect(doubters([lower, table], known)).toBe('everyone');
  });
});
