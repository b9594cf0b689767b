import { describe, expect, it } from 'vitest';
import { calendarOf } from '@ijkpunt/backend';
import { inventedTimes } from './invented-times.ts';

const CODES = Array.from({ length: 342 }, (_, index) => `GM${String(index + 1).padStart(4, '0')}`);
const { opensOn, deadline } = calendarOf('2025Q2');
const times = CODES.map((code) => inventedTimes(code, '2025Q2'));

describe('the invented times of deliveries', () => {
  it('are the same for the same delivery', () => {
    expect(inventedTimes('GM0193', '2025Q2')).toEqual(inventedTimes('GM0193', '2025Q2'));
  });

  it('lie after the opening, the upload before the approval', () => {
    for (const { uploaded, approved } of times) {
      expect(uploaded.toISOString() >= opensOn).toBe(true);
      expect(uploaded.getTime()).toBeLessThan(approved.getTime());
    }
  });

  it('are after the deadline for some and not for most', () => {
    const late = times.filter(({ approved }) => approved.toISOString().slice(0, 10) > deadline).length;
    expect(late).toBeGreaterThan(5);
    expect(late).toBeLessThan(60);
  });
});
