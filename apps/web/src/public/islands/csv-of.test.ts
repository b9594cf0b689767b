import { describe, expect, it } from 'vitest';
import { csvOf } from './csv-of.ts';

describe('a table as CSV', () => {
  it('has a line for each row, and begins with the mark of its encoding', () => {
    expect(
      csvOf([
        ['Gemeente', 'Waarde'],
        ['Zwolle', '12,0%'],
      ]),
    ).toBe('\uFEFFGemeente;Waarde\r\nZwolle;12,0%\r\n');
  });

  it.each([
    ['een;twee', '"een;twee"'],
    ['zeg "ja"', '"zeg ""ja"""'],
    ['  twee \n regels ', 'twee regels'],
    ['-3,5', '-3,5'],
    ['', ''],
  ])('keeps %j as it reads', (cell, kept) => {
    expect(csvOf([[cell]])).toBe(`\uFEFF${kept}\r\n`);
  });

  it.each(['=1+1', '+31', '@sum', '-cmd', '=HYPERLINK("http://evil")'])('makes no formula of %s', (cell) => {
    expect(csvOf([[cell]])).toMatch(/^\uFEFF"?'/u);
  });
});
