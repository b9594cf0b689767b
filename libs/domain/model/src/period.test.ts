import { describe, expect, it } from 'vitest';
import { isIsoDate, liesInside, monthsOf, samePeriod } from './period.ts';

const YEAR = { start: '2025-01-01', end: '2025-12-31' };

describe('a day', () => {
  it('exists in the calendar, or is no day', () => {
    expect(['2024-02-29', '2025-12-31'].every(isIsoDate)).toBe(true);
    expect(['2025-02-29', '2025-2-1', '31-12-2025', '2025-13-01', ''].some(isIsoDate)).toBe(false);
  });
});

describe('a period', () => {
  it('lies inside itself and inside a longer one around it', () => {
    expect(liesInside(YEAR, YEAR)).toBe(true);
    expect(liesInside({ start: '2025-03-01', end: '2025-12-31' }, YEAR)).toBe(true);
    expect(liesInside({ start: '2024-12-31', end: '2025-12-31' }, YEAR)).toBe(false);
    expect(liesInside({ start: '2025-03-01', end: '2026-01-01' }, YEAR)).toBe(false);
  });

  it('with an unknown beginning lies inside nothing but itself', () => {
    expect(liesInside({ end: '2025-06-30' }, YEAR)).toBe(false);
    expect(liesInside(YEAR, { end: '2025-12-31' })).toBe(false);
    expect(liesInside({ end: '2025-06-30' }, { end: '2025-06-30' })).toBe(true);
  });

  it('is another one when a single day differs', () => {
    expect(samePeriod(YEAR, { ...YEAR })).toBe(true);
    expect(samePeriod(YEAR, { end: YEAR.end })).toBe(false);
  });

  it('is measured in months to one decimal, and not at all without a beginning', () => {
    expect(monthsOf({ start: '2018-07-01', end: '2019-10-31' })).toBe(16);
    expect(monthsOf({ start: '2018-01-01', end: '2018-05-15' })).toBe(4.5);
    expect(monthsOf({ end: '2018-05-15' })).toBeUndefined();
  });
});
