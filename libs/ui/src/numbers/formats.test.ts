import { describe, expect, it } from 'vitest';
import { formatCount, formatGiven, formatTick, formatValue } from './number-format.ts';
import { formatDay, formatQuarter, formatQuarterShort } from './time-format.ts';

describe('a number', () => {
  it.each([
    [0.1198, 'share', 'nl', '12,0%'],
    [0.1198, 'rate', 'en', '12.0%'],
    [79.86, 'ratio', 'nl', '79,9'],
    [1234, 'count', 'nl', '1.234'],
    [1234, 'count', 'en', '1,234'],
  ] as const)('%d of a %s is written in %s as %s', (value, method, language, words) => {
    expect(formatValue(value, method, language)).toBe(words);
  });

  it('keeps the half of a mean of two stocks', () => {
    expect(formatCount(508.5, 'nl')).toBe('508,5');
  });

  it('of a source keeps the decimals that it has', () => {
    expect([33.25, 133_141, 0].map((value) => formatGiven(value, 'nl'))).toEqual(['33,25', '133.141', '0']);
  });

  it('has no needless decimals on an axis', () => {
    expect([0.1, 0.125].map((value) => formatTick(value, 'share', 'nl'))).toEqual(['10%', '12,5%']);
  });
});

describe('a time', () => {
  it('is a quarter in words', () => {
    expect(formatQuarter('2026Q2', 'nl')).toBe('2e kwartaal 2026');
    expect(formatQuarter('2026Q2', 'en')).toBe('2nd quarter of 2026');
    expect(formatQuarterShort('2026Q2', 'nl')).toBe('2026 kw 2');
  });

  it('is a day in words, of a day or of a moment', () => {
    expect(formatDay('2018-05-15', 'nl')).toBe('15 mei 2018');
    expect(formatDay('2026-07-13T23:30:00Z', 'en')).toBe('14 July 2026');
  });

  it('stays as it is when it is no time', () => {
    expect(formatDay('soon', 'nl')).toBe('soon');
  });
});
