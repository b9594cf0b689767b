import { describe, expect, it } from 'vitest';
import { movedBy } from './moved-period.ts';

describe('a period in a later quarter', () => {
  it.each([
    [{ start: '2026-01-01', end: '2026-01-31' }, 1, { start: '2026-04-01', end: '2026-04-30' }],
    [{ start: '2025-11-15', end: '2026-02-28' }, 1, { start: '2026-02-15', end: '2026-05-31' }],
    [{ end: '2025-12-31' }, 2, { end: '2026-06-30' }],
    [{ end: '2025-11-30' }, 1, { end: '2026-02-28' }],
    [{ end: '2026-03-15' }, 0, { end: '2026-03-15' }],
    [{ end: '2026-05-31' }, -1, { end: '2026-02-28' }],
  ])('%j moved by %d is %j', (period, quarters, moved) => {
    expect(movedBy(period, quarters)).toEqual(moved);
  });
});
