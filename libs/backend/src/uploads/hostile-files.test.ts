import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { aSheet, aWorkbook, aZip } from './made-workbook.ts';
import { readXlsx } from './read-xlsx.ts';
import { receiveFile } from './received-file.ts';
import { screenFile } from './screen-file.ts';

const MEGABYTE = 1024 * 1024;

async function taken(content: Buffer | Generator<Buffer>, fileName = 'levering.xlsx'): Promise<unknown> {
  const stream = Readable.from(Buffer.isBuffer(content) ? [content] : content) as AsyncIterable<Buffer>;
  return screenFile(await receiveFile(stream, 50 * MEGABYTE), fileName);
}

const row = (cells: string) => `<row r="1">${cells}</row>`;
const FIVE = row('<c r="A1"><v>5</v></c>');

/** A container of old Office, of which the directory tells what is inside. */
function container(stream: string): Buffer {
  const file = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  Buffer.from(stream, 'utf16le').copy(file, 1024);
  return file;
}

/** A CSV of about 40 MB, made as it is sent. */
function* aMillionRows(): Generator<Buffer> {
  yield Buffer.from('gemeente;maat;uitsplitsing;categorie;waarde;toelichting\n');
  const part = Buffer.from('GM0193;B01;sex;women;412;een toelichting\n'.repeat(10_000));
  for (let sent = 0; sent < 100; sent += 1) yield part;
}

const columns = (count: number): string =>
  Array.from({ length: count }, (_, column) => `kolom${column}`).join(';');
const letters = (place: number): string =>
  (place < 26 ? '' : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));
const wideRow = Array.from({ length: 16_000 }, (_, place) => `<c r="${letters(place)}1"><v>1</v></c>`).join(
  '',
);

describe('a hostile file is refused:', () => {
  it.each([
    ['a zip bomb', 'file-too-large', () => aWorkbook({ sheets: [Buffer.alloc(31 * MEGABYTE, ' ')] })],
    [
      'a zip bomb in many entries',
      'file-too-large',
      () =>
        aWorkbook({
          rows: FIVE,
          parts: {
            'xl/a.xml': { content: '<a/>', claims: 29 * MEGABYTE },
            'xl/b.xml': { content: '<a/>', claims: 29 * MEGABYTE },
            'xl/c.xml': { content: '<a/>', claims: 29 * MEGABYTE },
          },
        }),
    ],
    [
      'a zip bomb that lies about its size',
      'file-damaged',
      () =>
        aWorkbook({
          rows: FIVE,
          parts: { 'xl/a.xml': { content: Buffer.alloc(20 * MEGABYTE), claims: 100 } },
        }),
    ],
    [
      'a zip of very many entries',
      'file-damaged',
      () => aZip(Array.from({ length: 5000 }, (_, n) => [`xl/${n}.xml`, '<a/>'] as const)),
    ],
    [
      'a zip with one name twice',
      'file-damaged',
      () =>
        aZip([
          ['xl/a.xml', '<a/>'],
          ['XL/A.xml', '<b/>'],
        ]),
    ],
    ['a name with path parts', 'file-damaged', () => aZip({ '../../etc/cron.d/evil': 'x' })],
    [
      'an external entity',
      'file-damaged',
      () => aWorkbook({ sheets: [`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${aSheet(FIVE)}`] }),
    ],
    [
      'entities within entities',
      'file-damaged',
      () =>
        aWorkbook({
          rows: FIVE,
          parts: { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst/>' },
        }),
    ],
    [
      'a document type in a part that says nothing',
      'file-damaged',
      () => aWorkbook({ rows: FIVE, parts: { 'docProps/core.xml': '<!DOCTYPE a><a/>' } }),
    ],
    ['a workbook with a password', 'file-encrypted', () => container('EncryptedPackage')],
    [
      'a zip with a password',
      'file-encrypted',
      () => aWorkbook({ rows: FIVE, parts: { 'xl/a.xml': { content: '<a/>', encrypted: true } } }),
    ],
    ['an old .xls', 'file-type-unknown', () => container('Workbook')],
    ['macros', 'file-has-macros', () => aWorkbook({ rows: FIVE, parts: { 'xl/vbaProject.bin': 'x' } })],
    [
      'macros of long ago',
      'file-has-macros',
      () => aWorkbook({ rows: FIVE, parts: { 'xl/macrosheets/sheet1.xml': '<a/>' } }),
    ],
    [
      'a file within the file',
      'file-damaged',
      () => aWorkbook({ rows: FIVE, parts: { 'xl/embeddings/Microsoft_Excel_Sheet1.xlsx': 'PK' } }),
    ],
    [
      'a text beside the parts of a workbook',
      'file-damaged',
      () => aWorkbook({ rows: FIVE, parts: { 'xl/notes.txt': 'klant 111222333' } }),
    ],
    ['a million rows', 'file-too-long', aMillionRows],
    [
      'a million rows in a workbook',
      'file-too-long',
      () => aWorkbook({ rows: '<row><c><v>1</v></c></row>'.repeat(300_000) }),
    ],
    ['sixteen thousand columns', 'file-too-wide', () => Buffer.from(`${columns(16_000)}\n`)],
    ['sixteen thousand columns in a workbook', 'file-too-wide', () => aWorkbook({ rows: row(wideRow) })],
    [
      'very many cells at the far end',
      'file-too-wide',
      () => aWorkbook({ rows: '<row><c r="XFD1"><v>1</v></c></row>'.repeat(50_000) }),
    ],
    [
      'a picture that calls itself a workbook',
      'file-type-unknown',
      () => Buffer.from('89504e470d0a1a0a', 'hex'),
    ],
    ['a text with NUL bytes', 'file-type-unknown', () => Buffer.from('gemeente;maat\0;waarde\n')],
    [
      'NUL bytes further on',
      'file-damaged',
      () => Buffer.from(`gemeente;maat\n${'GM0193;B01\n'.repeat(2000)}\0\n`),
    ],
    ['a line without end', 'file-damaged', () => Buffer.from('gemeente,'.repeat(400_000))],
    [
      'a quotation without end',
      'file-damaged',
      () => Buffer.from(`gemeente;"${'GM0193;B05;4\n'.repeat(400_000)}`),
    ],
    [
      'a text without end in a cell',
      'file-damaged',
      () => aWorkbook({ rows: row(`<c t="str"><v>${'a '.repeat(2 * MEGABYTE)}</v></c>`) }),
    ],
    [
      'a tag without end',
      'file-damaged',
      () => aWorkbook({ sheets: [`<worksheet a="${'a '.repeat(2 * MEGABYTE)}"/>`] }),
    ],
  ])(
    '%s, as %s',
    async (_what, code, make) => {
      const refused = await taken(make()).catch((error: unknown) => error);
      expect(refused).toMatchObject({ name: 'Refusal', code });
      expect(JSON.stringify(refused)).not.toMatch(/etc|evil|passwd|kolom/);
    },
    30_000,
  );

  it('and how wide it was is told', async () => {
    const about = { columns: 16_000, limit: 200 };
    await expect(taken(Buffer.from(columns(16_000)))).rejects.toMatchObject({ about });
    await expect(taken(aWorkbook({ rows: row(wideRow) }))).rejects.toMatchObject({ about });
  });
});

describe('a text that begins like a formula', () => {
  it('is a text, in a workbook as in a CSV', async () => {
    const rows = row(`<c r="A1" t="inlineStr"><is><t>=cmd|'/c calc'!A1</t></is></c>`);
    const read: unknown[] = [];
    for await (const cells of readXlsx([aWorkbook({ rows })])) read.push(cells);
    expect(read).toEqual([[`=cmd|'/c calc'!A1`]]);
    expect(await taken(aWorkbook({ rows }))).toEqual({ rows: 0 });
  });
});
