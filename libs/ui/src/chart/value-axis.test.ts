import { describe, expect, it } from 'vitest';
import { standingAgainst, toneOf } from './standing.ts';
import { valueAxis } from './value-axis.ts';

describe('an axis of values', () => {
  it('starts at zero when values lie near it', () => {
    expect(valueAxis([0.02, 0.1]).place(0)).toBe(0);
  });

  it('starts near the values when all lie far from zero', () => {
    expect(valueAxis([0.8, 0.9]).place(0.8)).toBeCloseTo(0);
  });

  it.each([[[]], [[0]], [[5]], [[0, 0]], [[-1, 3]]])('has places for %j', (values) => {
    const axis = valueAxis(values);
    expect(axis.ticks.length).toBeGreaterThan(1);
    for (const value of values)
      expect(axis.place(value)).toSatisfy((place: number) => place >= 0 && place <= 1);
  });
});

describe('the standing of a value', () => {
  it.each([
    [{ value: 3, lower: 2, upper: 4 }, 'above'],
    [{ value: 0.5, lower: 0.2, upper: 0.9 }, 'below'],
    [{ value: 1.2, lower: 0.8, upper: 1.6 }, 'around'],
    [{ value: 3 }, 'unknown'],
  ] as const)('%j against 1 is %s', (measured, standing) => {
    expect(standingAgainst(1, measured)).toBe(standing);
  });

  it('is better or worse only when there is a direction and a difference', () => {
    expect(toneOf('above', 'higher')).toBe('better');
    expect(toneOf('above', 'lower')).toBe('worse');
    expect(toneOf('above', 'none')).toBe('plain');
    expect(toneOf('around', 'higher')).toBe('plain');
    expect(toneOf('unknown', 'higher')).toBe('plain');
  });
});
