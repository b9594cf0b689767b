import { describe, expect, it } from 'vitest';
import { divided } from './figures.ts';

describe('dividing a whole number by shares', () => {
  it.each([0, 1, 2, 7, 61, 1000])('gives whole parts that make %d again', (whole) => {
    const parts = divided(whole, [0.44, 0.25, 0.23, 0.08]);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
    expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
  });

  it('gives what is left to the largest remainder', () => {
    expect(divided(61, [0.53, 0.34, 0.13])).toEqual([32, 21, 8]);
  });
});
