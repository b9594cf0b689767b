import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './number-notation.ts';

const number = (value: number) => ({ kind: 'number', value });

describe('a number as it is written', () => {
  it.each([
    ['412', 412],
    [' 412 ', 412],
    ['-3', -3],
    ['6,5', 6.5],
    ['6.5', 6.5],
    ['0.125', 0.125],
    ['1.234,5', 1234.5],
    ['1.234.567', 1_234_567],
    ['0', 0],
    ['-0', 0],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text)).toEqual(number(value));
  });

  it('with one point and three digits is asked back, never guessed', () => {
    expect(readNumber('1.234')).toEqual({ kind: 'ambiguous', asThousands: '1234', asDecimal: '1,234' });
    expect(readNumber('12.000').kind).toBe('ambiguous');
  });

  it.each(['', 'x', '-', 'ruim 400', '12%', '1 234', '1,234.5', '1,234,567', '1e5', '½', 'NaN', 'Infinity'])(
    '"%s" is no number',
    (text) => {
      expect(readNumber(text).kind).toBe('not-a-number');
    },
  );

  it('that a workbook already knew as a number is taken as it is', () => {
    expect(readNumber(1.234)).toEqual(number(1.234));
    expect(readNumber(Number.NaN).kind).toBe('not-a-number');
    expect(readNumber('9'.repeat(400)).kind).toBe('not-a-number');
  });

  it('is asked back when it is too large to be kept as it was written', () => {
    expect(readNumber('9007199254740991')).toEqual(number(9_007_199_254_740_991));
    for (const beyond of ['9007199254740993', '-9007199254740993', '9.007.199.254.740.993', 1e300])
      expect(readNumber(beyond).kind, String(beyond)).toBe('not-a-number');
  });

  it('without a point is read back, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(readNumber(String(value))).toEqual(number(value + 0));
      }),
    );
  });

  it('is read back in full Dutch notation', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(99), (whole, cents) => {
        const groups = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, '.');
        const text = `${groups},${String(cents).padStart(2, '0')}`;
        expect(readNumber(text)).toEqual(number(Number(`${whole}.${String(cents).padStart(2, '0')}`)));
      }),
    );
  });

  it('never comes out of any text as something other than a finite number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = readNumber(text);
        expect(reading.kind !== 'number' || Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });
});
