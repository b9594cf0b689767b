import type { Quarter } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { tellingQuarter } from './telling-quarter.ts';

const quarters = [
  { quarter: '2025Q1', deliveries: 300 },
  { quarter: '2025Q2', deliveries: 150 },
  { quarter: '2025Q3', deliveries: 149 },
] as const;
const telling = (...published: readonly Quarter[]) => tellingQuarter(quarters, new Set(published));

describe('the quarter by which verdicts are looked at', () => {
  it('is the newest that is published, however full a later one is', () => {
    expect(telling('2025Q1')).toBe('2025Q1');
    expect(telling('2025Q1', '2025Q3', '2025Q4')).toBe('2025Q3');
  });

  it('is the newest with half of the deliveries of the fullest while none is published', () => {
    expect(telling()).toBe('2025Q2');
    expect(telling('2024Q4')).toBe('2025Q2');
  });

  it('is none where nothing was accepted', () => {
    expect(tellingQuarter([], new Set())).toBeUndefined();
  });
});
