import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCell } from '@ijkpunt/validation';
import { readCsv } from './read-csv.ts';
import { csvOfRows, splitBatch } from './split-batch.ts';

async function* each(rows: readonly (readonly RawCell[])[]): AsyncGenerator<readonly RawCell[]> {
  yield* rows;
}

async function read(bytes: Iterable<Buffer>): Promise<readonly (readonly RawCell[])[]> {
  const rows: (readonly RawCell[])[] = [];
  for await (const row of readCsv(bytes)) rows.push(row);
  return rows;
}

const HEADER = ['gemeente', 'maat', 'waarde'];

describe('a file with several municipalities', () => {
  it('is parted by the code that each row names, in the order of the file', async () => {
    const { header, municipalities } = await splitBatch(
      each([HEADER, ['GM0148', 'B01', 1], ['GM0166', 'B01', 2], ['GM0148', 'B02', 3]]),
    );
    expect(header).toEqual({ line: 1, cells: HEADER });
    expect(
      municipalities.map(({ municipality, rows }) => [municipality, rows.map(({ line }) => line)]),
    ).toEqual([
      ['GM0148', [2, 4]],
      ['GM0166', [3]],
    ]);
  });

  it('finds the column of the municipality wherever it stands', async () => {
    const { municipalities } = await splitBatch(
      each([
        ['maat', 'waarde', ' Gemeente '],
        ['B01', 1, 'GM0148 '],
      ]),
    );
    expect(municipalities.map(({ municipality }) => municipality)).toEqual(['GM0148']);
  });

  it('keeps apart the rows that name no municipality by its code', async () => {
    const { municipalities } = await splitBatch(
      each([HEADER, ['Dalfsen', 'B01', 1], ['', 'B01', 2], [148, 'B01', 3], ['gm0148', 'B01', 4]]),
    );
    expect(municipalities.map(({ municipality, rows }) => [municipality, rows.length])).toEqual([['', 4]]);
  });

  it('is refused without a column of municipalities, and when it is empty', async () => {
    await expect(
      splitBatch(
        each([
          ['maat', 'waarde'],
          ['B01', 1],
        ]),
      ),
    ).rejects.toEqual(expect.objectContaining({ code: 'input-invalid', about: { column: 'gemeente' } }));
    await expect(splitBatch(each([[''], []]))).rejects.toEqual(
      expect.objectContaining({ code: 'file-empty' }),
    );
  });
});

describe('the file of one municipality out of it', () => {
  it('keeps every row on its line, and none of the others', async () => {
    const { header, municipalities } = await splitBatch(
      each([[], HEADER, ['GM0148', 'B01', 1], ['GM0166', 'B01', 2], [], ['GM0148', 'B02', 3]]),
    );
    expect(await read(csvOfRows(header, municipalities[0]?.rows ?? []))).toEqual([
      [],
      HEADER,
      ['GM0148', 'B01', '1'],
      [],
      [],
      ['GM0148', 'B02', '3'],
    ]);
  });

  it.each([
    [1.234, '1,234'],
    [1234.5, '1234,5'],
    [0.1, '0,1'],
    [1e21, '1000000000000000000000'],
    [0.0000001, '0,0000001'],
    [-3, '-3'],
  ])('writes the number %s of a workbook so that it can mean one thing only', async (value, text) => {
    const rows = await read(
      csvOfRows({ line: 1, cells: HEADER }, [{ line: 2, cells: ['GM0148', 'B01', value] }]),
    );
    expect(rows[1]).toEqual(['GM0148', 'B01', text]);
  });

  it('holds the cells as they were, whatever signs they hold', async () => {
    const sign = fc.constantFrom('"', ';', ',', '\n', '\r\n', 'é', '€', '=', 'a', '\t', "'", '.');
    const cell = fc.string({ unit: sign, minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (cells) => {
        const row = { line: 2, cells: ['GM0148', 'B01', ...cells] };
        const rows = await read(csvOfRows({ line: 1, cells: HEADER }, [row]));
        expect(rows[1]).toEqual(row.cells);
      }),
      { numRuns: 300 },
    );
  });
});
