import { describe, expect, it } from 'vitest';
import { momentInWords, numberInWords, periodInWords, quarterInWords, sizeInWords } from './in-words.ts';

describe('figures and days in words', () => {
  it('follow the habits of the language', () => {
    expect(numberInWords(1234.5, 'nl')).toBe('1.234,5');
    expect(numberInWords(1234.5, 'en')).toBe('1,234.5');
    expect(quarterInWords('2026Q2', 'nl')).toBe('2e kwartaal 2026');
    expect(quarterInWords('2026Q2', 'en')).toBe('Q2 2026');
  });

  it('tell a stock from a flow', () => {
    expect(periodInWords({ end: '2026-03-31' }, 'nl')).toBe('op 31 maart 2026');
    expect(periodInWords({ start: '2026-01-01', end: '2026-03-31' }, 'en')).toBe(
      '1 January 2026 to 31 March 2026',
    );
  });

  it('tell the time as the clock in the Netherlands does, wherever the reader is', () => {
    expect(momentInWords('2026-06-30T22:30:00Z', 'nl')).toBe('1 juli 2026, 00:30');
  });

  it('leave alone what they cannot read', () => {
    expect(quarterInWords('zomer', 'nl')).toBe('zomer');
    expect(momentInWords('straks', 'nl')).toBe('straks');
  });

  it('round the size of a file to what people use', () => {
    expect(sizeInWords(12, 'nl')).toBe('12 bytes');
    expect(sizeInWords(2310, 'nl')).toBe('2 kB');
    expect(sizeInWords(1_500_000, 'nl')).toBe('1,5 MB');
  });
});
