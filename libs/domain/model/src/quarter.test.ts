import { describe, expect, it } from 'vitest';
import { standardPeriod } from './measure.ts';
import {
  halfYearUntil,
  isProvisional,
  isQuarter,
  ordinalOf,
  periodOf,
  quarterAt,
  quarterOf,
  quartersBetween,
  shifted,
} from './quarter.ts';

const QUARTERS = quartersBetween('1999Q1', '2031Q4');

describe('a quarter', () => {
  it('has a number, and the number gives the quarter back', () => {
    for (const quarter of QUARTERS) expect(quarterAt(ordinalOf(quarter))).toBe(quarter);
    expect(ordinalOf('2027Q1') - ordinalOf('2026Q4')).toBe(1);
  });

  it('is told from what only looks like one', () => {
    expect(['2026Q2', '2026Q5', '2026q2', '26Q2', '2026Q2 ', '0000Q1'].map(isQuarter)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(() => ordinalOf('2026Q7' as '2026Q4')).toThrow(RangeError);
  });

  it('follows the one before without a day in between, through leap years too', () => {
    for (const quarter of QUARTERS) {
      const dayAfter = new Date(Date.parse(periodOf(quarter).end) + 86_400_000).toISOString().slice(0, 10);
      expect(periodOf(shifted(quarter, 1)).start).toBe(dayAfter);
    }
    expect(periodOf('2024Q1')).toEqual({ start: '2024-01-01', end: '2024-03-31' });
  });

  it('is the one in which its first and its last day lie', () => {
    for (const quarter of QUARTERS) {
      const { start = '', end } = periodOf(quarter);
      expect([quarterOf(start), quarterOf(end)]).toEqual([quarter, quarter]);
    }
  });

  it('closes a half year of two quarters, over the turn of the year if need be', () => {
    expect(halfYearUntil('2023Q4')).toEqual({ start: '2023-07-01', end: '2023-12-31' });
    expect(halfYearUntil('2026Q1')).toEqual({ start: '2025-10-01', end: '2026-03-31' });
  });

  it('is provisional after the last that is final, over the turn of the year too, and not when nobody said', () => {
    expect(isProvisional('2026Q1', '2025Q4')).toBe(true);
    expect(isProvisional('2025Q4', '2025Q4')).toBe(false);
    expect(isProvisional('2026Q1', undefined)).toBe(false);
  });

  it('is counted from the first to the last, and not backwards', () => {
    expect(quartersBetween('2025Q4', '2026Q2')).toEqual(['2025Q4', '2026Q1', '2026Q2']);
    expect(quartersBetween('2026Q2', '2025Q4')).toEqual([]);
  });
});

describe('the standard period', () => {
  it('of a stock is the last day, of a flow the span', () => {
    expect(standardPeriod({ kind: 'stock', span: 'quarter' }, '2026Q1')).toEqual({ end: '2026-03-31' });
    expect(standardPeriod({ kind: 'flow', span: 'quarter' }, '2026Q1')).toEqual(periodOf('2026Q1'));
    expect(standardPeriod({ kind: 'flow', span: 'half-year' }, '2023Q2').start).toBe('2023-01-01');
  });
});
