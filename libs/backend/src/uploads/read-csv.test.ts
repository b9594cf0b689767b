import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

async function rowsOf(...parts: Buffer[]): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const row of readCsv(parts)) rows.push(row);
  return rows;
}

const TEXT = 'gemeente;toelichting\r\nGM0193;één café, 5 € per uur\r\n';
const ROWS = [
  ['gemeente', 'toelichting'],
  ['GM0193', 'één café, 5 € per uur'],
];
/** The characters above that Windows writes differently from Latin-1. */
const windows = (text: string): Buffer => Buffer.from(text.replaceAll('€', '\u0080'), 'latin1');

describe('a CSV', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['Windows-1252', windows(TEXT)],
    ['UTF-16, as Excel calls Unicode text', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ])('in %s is read', async (_encoding, bytes) => {
    expect(await rowsOf(bytes)).toEqual(ROWS);
    // In parts of three bytes every character is cut somewhere.
    const parts = Array.from({ length: Math.ceil(bytes.length / 3) }, (_, part) =>
      bytes.subarray(part * 3, part * 3 + 3),
    );
    if (bytes[0] !== 103) expect(await rowsOf(Buffer.concat(parts))).toEqual(ROWS);
  });

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['Windows-1252', windows],
  ])('in %s of which the first accent stands far down is read', async (_encoding, encode) => {
    const plain = 'GM0193;geteld op de eerste\r\n'.repeat(20_000);
    const rows = await rowsOf(encode(`${plain}GM0193;café\r\n`));
    expect(rows).toHaveLength(20_001);
    expect(rows.at(-1)).toEqual(['GM0193', 'café']);
  });

  it('keeps the numbers of its rows when some were left empty', async () => {
    expect(await rowsOf(Buffer.from('a;b\n\n;;;\nc;d;;\n'))).toEqual([['a', 'b'], [], [], ['c', 'd']]);
  });

  it('leaves a text that begins like a formula what it is: text', async () => {
    expect(await rowsOf(Buffer.from(`a;=cmd|'/c calc'!A1;+1;-2;@SUM(A1)\n`))).toEqual([
      ['a', `=cmd|'/c calc'!A1`, '+1', '-2', '@SUM(A1)'],
    ]);
  });

  it('of a hundred thousand rows below its header is read to its end, and of one more refused', async () => {
    const rows = 'GM0193;B01;5\n'.repeat(100_000);
    expect(await rowsOf(Buffer.from(`gemeente;maat;waarde\n${rows}`))).toHaveLength(100_001);
    await expect(rowsOf(Buffer.from(`gemeente;maat;waarde\n${rows}GM0193;B01;5\n`))).rejects.toMatchObject({
      code: 'file-too-long',
      about: { limit: 100_000 },
    });
  });

  it('of which most rows were left empty is read: they do not count, and keep their numbers', async () => {
    const empty = ';;\n'.repeat(150_000);
    const rows = await rowsOf(Buffer.from(`gemeente;maat;waarde\n${empty}GM0193;B01;5\n${empty}`));
    expect(rows).toHaveLength(150_002);
    expect(rows.at(-1)).toEqual(['GM0193', 'B01', '5']);
  });

  it('with a row beyond the last line of a spreadsheet is refused', async () => {
    const file = Buffer.from(`gemeente;maat\n${'\n'.repeat(1_048_576)}GM0193;B01\n`);
    await expect(rowsOf(file)).rejects.toMatchObject({
      code: 'file-too-long',
      about: { limit: 1_048_576 },
    });
  });

  it('of two hundred columns is read, and of one more refused, unless nothing stands in it', async () => {
    const wide = Array.from({ length: 200 }, (_, column) => `k${column}`).join(';');
    expect(await rowsOf(Buffer.from(`${wide};;;;\n`))).toHaveLength(1);
    await expect(rowsOf(Buffer.from(`${wide};meer\n`))).rejects.toMatchObject({
      code: 'file-too-wide',
      about: { columns: 201, limit: 200 },
    });
  });

  it('with a NUL in it is refused', async () => {
    await expect(rowsOf(Buffer.from('a;b\nc;\0\n'))).rejects.toMatchObject({ code: 'file-damaged' });
  });
});
