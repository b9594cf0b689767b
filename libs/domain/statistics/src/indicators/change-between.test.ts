import type { IndicatorFigure, Reason } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { changeBetween } from './change-between.ts';

const figure = (value: number, reasons: readonly Reason[] = []): IndicatorFigure => ({
  kind: 'figure',
  value,
  numerator: 10,
  grade: reasons.length === 0 ? 'A' : 'B',
  reasons,
});

const answered = (answer: string): Reason => ({
  code: 'profile-differs',
  grade: 'B',
  question: 'naturalised',
  standard: 'kept',
  answer,
});

describe('a change between two quarters', () => {
  it('is the later value minus the earlier', () => {
    expect(changeBetween(figure(0.25), figure(0.5))).toEqual({ difference: 0.25, broken: false });
  });

  it('is not told where one of the two is no figure', () => {
    expect(changeBetween({ kind: 'withheld' }, figure(1))).toBeUndefined();
    expect(changeBetween(figure(1), { kind: 'refused', reasons: [], measures: [] })).toBeUndefined();
  });

  it('is broken where the definition changed in between, and not where it was the same other one', () => {
    expect(changeBetween(figure(1), figure(1, [answered('dropped')]))?.broken).toBe(true);
    expect(changeBetween(figure(1, [answered('partly')]), figure(1, [answered('dropped')]))?.broken).toBe(
      true,
    );
    expect(changeBetween(figure(1, [answered('dropped')]), figure(2, [answered('dropped')]))?.broken).toBe(
      false,
    );
  });
});
