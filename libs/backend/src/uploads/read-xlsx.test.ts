import fc from 'fast-check';
import { streamXlsxRows, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readXlsx } from './read-xlsx.ts';
import { aSheet, aWorkbook, aZip } from './made-workbook.ts';

async function rowsOf(workbook: Uint8Array): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const row of readXlsx([Buffer.from(workbook)])) rows.push(row);
  return rows;
}

type Value = string | number | boolean | Date | null;

/** What another reader makes of it, in the words of this one. */
async function rowsOfAnother(workbook: Uint8Array): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const { values } of streamXlsxRows(workbook)) {
    rows.push(
      values.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? ''))),
    );
  }
  return rows;
}

describe('a workbook', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '&', '<', '>', '"', "'", 'é', '=', ';', '😀', ']]>'),
  });
  const day = fc.date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const value: fc.Arbitrary<Value> = fc.oneof(
    text.filter((one) => one.trim() !== ''),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    day.map((date) => new Date(`${date.toISOString().slice(0, 10)}T00:00:00Z`)),
  );

  it('is read as another reader reads it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(value, { minLength: 1, maxLength: 8 }), { minLength: 1 }),
        async (rows) => {
          const workbook = await writeXlsx({ sheets: [{ name: 'Levering', rows }] });
          expect(await rowsOf(workbook)).toEqual(await rowsOfAnother(workbook));
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a number', '<c r="A1"><v>412</v></c>', [412]],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t>vijf &amp; zes</t></is></c>', ['vijf & zes']],
    [
      'a text in runs',
      '<c r="A1" t="inlineStr"><is><r><t>vijf</t></r><r><t>tig</t></r></is></c>',
      ['vijftig'],
    ],
    ['a shared text', '<c r="A1" t="s"><v>1</v></c>', ['twee']],
    ['a shared text that is not there', '<c r="A1" t="s"><v>9</v></c><c r="B1"><v>1</v></c>', ['', 1]],
    ['a formula, by the value it had', '<c r="A1"><f>SUM(B1:B9)</f><v>37</v></c>', [37]],
    ['a formula with a text', '<c r="A1" t="str"><f>A2</f><v>=cmd</v></c>', ['=cmd']],
    ['a formula that went wrong', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', ['#DIV/0!']],
    ['a date', '<c r="A1" s="1"><v>46112</v></c>', ['2026-03-31']],
    ['a date in a style of its own', '<c r="A1" s="2"><v>46112.75</v></c>', ['2026-03-31']],
    ['money', '<c r="A1" s="3"><v>46112</v></c>', [46_112]],
    ['yes and no', '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>', ['true', 'false']],
    ['cells without a reference', '<c><v>1</v></c><c><v>2</v></c>', [1, 2]],
    ['a gap', '<c r="C1"><v>3</v></c>', ['', '', 3]],
    ['an escaped character', '<c r="A1" t="str"><v>een_x000A_twee</v></c>', ['een\ntwee']],
    ['a bracket in an attribute', `<c r="A1" x='a>b' t="str"><v>ja</v></c>`, ['ja']],
    ['unreadable marks', '<!-- <c> --><c r="A1" t="str"><v><![CDATA[<a>]]></v></c><?x y?>', ['<a>']],
  ])('tells %s', async (_what, cells, row) => {
    expect(await rowsOf(aWorkbook({ rows: `<row r="1">${cells}</row>` }))).toEqual([row]);
  });

  it('with names in a namespace of their own is the same', async () => {
    const sheet = aSheet('<row r="1"><c r="A1"><v>5</v></c></row>').replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:');
    expect(await rowsOf(aWorkbook({ sheets: [sheet] }))).toEqual([[5]]);
  });

  it('is read from the first sheet that a person sees', async () => {
    const sheets = ['1', '2', '3'].map((value) => aSheet(`<row><c><v>${value}</v></c></row>`));
    expect(await rowsOf(aWorkbook({ sheets, hidden: [0] }))).toEqual([[2]]);
    expect(await rowsOf(aWorkbook({ sheets, hidden: [0, 1, 2] }))).toEqual([[1]]);
  });

  it('keeps the numbers of its rows, and takes no notice of cells with nothing but a look', async () => {
    const rows =
      '<row r="2"><c r="A2"><v>1</v></c><c r="XFD2" s="3"/></row><row r="4"><c r="B4"><v>2</v></c></row>';
    const looks = '<row r="1048576"><c r="A1048576" s="1"/></row>';
    expect(await rowsOf(aWorkbook({ rows: rows + looks }))).toEqual([[], [1], [], ['', 2]]);
  });

  it.each([
    ['file-too-long', '<row r="1048577"><c><v>1</v></c></row>'],
    ['file-too-long', '<row><c><v>1</v></c></row>'.repeat(100_002)],
    ['file-too-wide', '<row r="1"><c r="A1"><v>1</v></c><c r="GS1"><v>1</v></c></row>'],
    ['file-damaged', '<row r="5"/><row r="5"/>'],
    ['file-damaged', '<row r="0"/>'],
    ['file-damaged', '<row r="1e999"/>'],
    ['file-damaged', '<row r="1"><c r="A1" t="str"><v>a_x0000_b</v></c></row>'],
  ])('is refused as %s for %.60s', async (code, rows) => {
    await expect(rowsOf(aWorkbook({ rows }))).rejects.toMatchObject({ code });
  });

  it.each([
    ['without a list of its parts', aZip({ 'xl/workbook.xml': '<workbook/>' })],
    ['without sheets', aWorkbook({ sheets: [] })],
    ['of which a sheet is not there', aWorkbook({ rows: '', without: ['xl/worksheets/sheet1.xml'] })],
    ['of which the XML breaks off', aWorkbook({ sheets: [aSheet('<row r="1"><c r="A1"').slice(0, -20)] })],
    ['in UTF-16', aWorkbook({ sheets: [Buffer.from(`\uFEFF${aSheet('')}`, 'utf16le')] })],
  ])('%s is refused as damaged', async (_what, workbook) => {
    await expect(rowsOf(workbook)).rejects.toMatchObject({ code: 'file-damaged' });
  });
});
