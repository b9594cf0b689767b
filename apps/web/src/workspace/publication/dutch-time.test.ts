import { describe, expect, it } from 'vitest';
import { dutchTime, momentOf } from './dutch-time.ts';

describe('a time on the Dutch clock', () => {
  it.each([
    ['2026-07-01T10:00', '2026-07-01T08:00:00.000Z'],
    ['2026-12-01T10:00:05', '2026-12-01T09:00:05.000Z'],
    ['2026-03-29T03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T04:00', '2026-10-25T03:00:00.000Z'],
  ])('%s is one moment', (time, moment) => {
    expect(momentOf(time)).toBe(moment);
    expect(dutchTime(new Date(moment))).toBe(time.slice(0, 16));
  });

  it('that is no time is no moment', () => {
    expect(momentOf('')).toBeUndefined();
    expect(momentOf('morgen')).toBeUndefined();
  });
});
