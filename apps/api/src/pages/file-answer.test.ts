import { describe, expect, it } from 'vitest';
import { hasIt, takesBrotli } from './file-answer.ts';

describe('a reader', () => {
  it.each([
    ['br', true],
    ['gzip, deflate, br', true],
    ['gzip;q=0.5, BR ; q=0.1', true],
    ['gzip, br;q=0', false],
    ['br; q=0.000, gzip', false],
    ['brotli', false],
    ['gzip;br', false],
    ['*', false],
    ['', false],
    [undefined, false],
  ])('that accepts %s is sent brotli: %s', (accepted, expected) => {
    expect(takesBrotli(accepted)).toBe(expected);
  });

  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", W/"a" , "c"', true],
    ['*', true],
    ['"b"', false],
    ['"b", "ab"', false],
    ['a', false],
    ['', false],
    [undefined, false],
  ])('that names %s has the file "a": %s', (named, expected) => {
    expect(hasIt(named, '"a"')).toBe(expected);
  });

  it('cannot keep the program busy with a long header', () => {
    const long = `br${' '.repeat(8000)};${' '.repeat(8000)}`;
    expect(takesBrotli(long)).toBe(true);
    expect(hasIt(' '.repeat(16_000), '"a"')).toBe(false);
  });
});
