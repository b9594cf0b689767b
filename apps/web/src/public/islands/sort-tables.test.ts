import { describe, expect, it } from 'vitest';
import { numberAt } from './sort-tables.ts';

describe('a number at the begin of a cell', () => {
  it.each([
    ['12,0% B', 'nl', 12],
    ['1.234,5', 'nl', 1234.5],
    ['1,234.5 persons', 'en', 1234.5],
    ['+1,25 procentpunt', 'nl', 1.25],
    ['\u22120,5 procentpunt (andere definitie)', 'nl', -0.5],
    ['-3', 'en', -3],
    ['9,2% tot 15,4%', 'nl', 9.2],
    ['61 op gemiddeld 508,5 personen', 'nl', 61],
  ])('of “%s” is read as %s writes it', (words, lang, value) => {
    expect(numberAt(words, lang)).toBe(value);
  });

  it.each([['Zwolle'], ['niet getoond'], ['']])('is not there in “%s”', (words) => {
    expect(numberAt(words, 'nl')).toBeUndefined();
  });
});
