import { byColumn, packed, type LinearProgram } from '@ijkpunt/disclosure';
import { describe, expect, it } from 'vitest';
import { linearSolver } from './linear-solver.ts';

const solver = await linearSolver();

/** x + y between bounds, each from 0 up to a most. */
function program(low: number, high: number, most = Infinity): LinearProgram {
  const rows = packed([{ cells: [0, 1], coefficients: [1, 1], low, high }]);
  return {
    lower: new Float64Array(2),
    upper: new Float64Array(2).fill(most),
    rows,
    rowLower: rows.lows,
    rowUpper: rows.highs,
  };
}

describe('the solver', () => {
  it('finds the least of one aim after another, and a point that reaches it', () => {
    const open = solver.open(program(6, 6));
    expect(open.minimise(new Map([[0, 1]]))).toMatchObject({ kind: 'optimal', value: 0 });
    expect(open.minimise(new Map([[0, -1]]))).toMatchObject({ kind: 'optimal', value: -6 });
    // The aim before is forgotten.
    const last = open.minimise(new Map([[1, 2]]));
    expect(last).toEqual({ kind: 'optimal', value: 0, point: Float64Array.of(6, 0) });
    open.close();
  });

  it('says that there is no end, or no point', () => {
    const endless = solver.open(program(1, Infinity));
    expect(endless.minimise(new Map([[0, -1]]))).toEqual({ kind: 'unbounded' });
    endless.close();
    const nowhere = solver.open(program(6, 6, 2));
    expect(nowhere.minimise(new Map([[0, 1]]))).toEqual({ kind: 'infeasible' });
    nowhere.close();
  });

  it('can keep to whole numbers, and forgets that with the program', () => {
    const half = solver.open({ ...program(0.5, 5.5), whole: true });
    expect(
      half.minimise(
        new Map([
          [0, -1],
          [1, -1],
        ]),
      ),
    ).toMatchObject({ value: -5 });
    half.close();
    const any = solver.open(program(0.5, 5.5));
    expect(
      any.minimise(
        new Map([
          [0, -1],
          [1, -1],
        ]),
      ),
    ).toMatchObject({ value: -5.5 });
    any.close();
  });

  it('keeps two programs apart', () => {
    const [one, other] = [solver.open(program(6, 6)), solver.open(program(9, 9))];
    expect(other.minimise(new Map([[0, -1]]))).toMatchObject({ value: -9 });
    expect(one.minimise(new Map([[0, -1]]))).toMatchObject({ value: -6 });
    one.close();
    other.close();
  });

  it('turns a matrix over without losing a coefficient', () => {
    const rows = packed([{ cells: [0, 1, 2] }, { cells: [2, 0], coefficients: [3, 4] }]);
    const turned = byColumn(rows, 3);
    expect([...turned.starts]).toEqual([0, 2, 3, 5]);
    expect([...turned.columns]).toEqual([0, 1, 0, 0, 1]);
    expect([...turned.coefficients]).toEqual([1, 4, -1, -1, 3]);
  });
});
