import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, leastExact, missing, PRECISIONS, total, WHY_MISSING } from './cell.ts';

const precision = fc.constantFrom(...PRECISIONS);
const figures = fc.array(
  fc.tuple(fc.nat(), precision).map(([value, how]) => figure(value, how)),
  { maxLength: 12 },
);

describe('a sum of cells', () => {
  it('is the sum of the figures', () => {
    expect(total([figure(53), figure(9)])).toEqual(figure(62));
    expect(total([])).toEqual(figure(0));
  });

  it('with a gap is that gap, wherever it stands', () => {
    fc.assert(
      fc.property(figures, figures, fc.constantFrom(...WHY_MISSING), (before, after, why) => {
        expect(total([...before, missing(why), ...after])).toEqual(missing(why));
      }),
    );
  });

  it('is no more exact than its least exact part', () => {
    expect(total([figure(10), figure(20, 'rounded')])).toEqual(figure(30, 'rounded'));
    expect(total([figure(10, 'at-least'), figure(20, 'approximate')])).toEqual(figure(30, 'at-least'));
  });
});

describe('the less exact of two precisions', () => {
  it('does not depend on which comes first', () => {
    fc.assert(fc.property(precision, precision, (a, b) => leastExact(a, b) === leastExact(b, a)));
  });

  it('of "at least" and "at most" leaves no side bounded', () => {
    expect(leastExact('at-least', 'at-most')).toBe('approximate');
    expect(leastExact('at-most', 'at-most')).toBe('at-most');
  });
});
