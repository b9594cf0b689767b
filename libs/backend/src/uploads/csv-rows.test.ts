import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CsvRows, dialectOf, type Dialect } from './csv-rows.ts';

function rowsOf(text: string, { delimiter, lineEnd }: Dialect, size = text.length + 1): string[][] {
  const rows = new CsvRows({ delimiter, lineEnd });
  const cut: (readonly string[])[] = [];
  for (let from = 0; from < text.length; from += size) cut.push(...rows.write(text.slice(from, from + size)));
  return [...cut, ...rows.end()].map((cells) => [...cells]);
}

const SEMICOLONS: Dialect = { delimiter: ';', lineEnd: '\n' };
const cells = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', ';', ',', '"', '\n', '\r\n', 'é') }),
  {
    minLength: 1,
    maxLength: 6,
  },
);
const table = fc.array(cells, { minLength: 1, maxLength: 12 });

describe('rows of a CSV', () => {
  it('come back as they were written, in whatever pieces they come', () => {
    const delimiters = fc.constantFrom(';', ',', '\t');
    fc.assert(
      fc.property(table, delimiters, fc.integer({ min: 1, max: 40 }), (rows, delimiter, size) => {
        const text = Papa.unparse(rows, { delimiter, quotes: true, newline: '\r\n' });
        expect(rowsOf(text, { delimiter, lineEnd: '\n' }, size)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('are those that Papa Parse reads', () => {
    fc.assert(
      fc.property(table, fc.boolean(), fc.integer({ min: 1, max: 40 }), (rows, quotes, size) => {
        const text = `${Papa.unparse(rows, { delimiter: ';', quotes, newline: '\n' })}\n`;
        const read = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' }).data;
        // A line end at the end of a cell without quotes is not written by anybody.
        fc.pre(!/\r(?:;|\n)/.test(text));
        expect(rowsOf(text, SEMICOLONS, size)).toEqual(read.slice(0, -1));
      }),
      { numRuns: 150 },
    );
  });

  it('of any text do not depend on the pieces', () => {
    const any = fc.string({
      unit: fc.constantFrom('a', ';', '"', '"', ' ', '\n', '\r', '\r\n'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 9 }), (text, size) => {
        expect(rowsOf(text, SEMICOLONS, size)).toEqual(rowsOf(text, SEMICOLONS));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a;"b;""c"""\n', [['a', 'b;"c"']]],
    ['a;"b\nc";d', [['a', 'b\nc', 'd']]],
    ['a;"b" ;c\n', [['a', 'b', 'c']]],
    ['5" buis;3\n', [['5" buis', '3']]],
    ['a;"b"c;d\n', [['a', 'b"c;d\n']]],
    ['a;"never ends\nb;c\n', [['a', 'never ends\nb;c\n']]],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    [
      '"a";"b"\r\n"c";"d"\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%j are read', (text, rows) => {
    for (const size of [1, 3, 100]) expect(rowsOf(text, SEMICOLONS, size)).toEqual(rows);
  });

  it.each([
    ['a line', 'x'.repeat(1_200_000)],
    ['a quotation', `a;"${'b;c\n'.repeat(400_000)}`],
  ])('of which %s never ends are refused', (_what, text) => {
    expect(() => rowsOf(text, SEMICOLONS, 65_536)).toThrow('file-damaged');
  });
});

describe('the beginning of a CSV', () => {
  it.each([
    ['a;b;c\n1,5;2;3', { delimiter: ';', lineEnd: '\n' }],
    ['a,b,c\r\n', { delimiter: ',', lineEnd: '\n' }],
    ['a\tb\tc', { delimiter: '\t', lineEnd: '\n' }],
    ['a;b\rc;d\r', { delimiter: ';', lineEnd: '\r' }],
    ['alleen', { delimiter: ';', lineEnd: '\n' }],
  ])('%j tells how it is written', (text, dialect) => {
    expect(dialectOf(text)).toEqual(dialect);
  });
});
