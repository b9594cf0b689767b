import { PassThrough } from 'node:stream';
import type { Request } from 'express';
import { describe, expect, it } from 'vitest';
import { withBodyFile } from './body-file.ts';
import type { FormFile } from './multipart.ts';

function requestOf(type: string | undefined, body: string, parsed?: unknown): Request {
  const request = Object.assign(new PassThrough(), { headers: { 'content-type': type }, body: parsed });
  request.end(body);
  return request as unknown as Request;
}

const json = (body: unknown): Request => requestOf('application/json', '', body);

async function textOf({ stream, fileName }: FormFile): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return `${fileName}: ${Buffer.concat(chunks).toString()}`;
}

const refused = (code: string) => expect.objectContaining({ code });

describe('a file as the content of a request', () => {
  it.each([
    ['text/csv', 'aanroep.csv'],
    ['text/csv; charset=utf-8', 'aanroep.csv'],
    ['Text/CSV', 'aanroep.csv'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'aanroep.xlsx'],
  ])('of %s is handed over as it streams', async (type, name) => {
    await expect(withBodyFile(requestOf(type, 'maat;waarde'), textOf)).resolves.toBe(`${name}: maat;waarde`);
  });

  it.each([
    ['in a form', 'multipart/form-data; boundary=grens'],
    ['of another kind', 'text/plain'],
    ['of no kind', undefined],
  ])('%s without a file is refused', async (_what, type) => {
    await expect(withBodyFile(requestOf(type, '--grens--\r\n'), textOf)).rejects.toEqual(
      refused('file-missing'),
    );
  });
});

describe('rows of JSON', () => {
  it('become the file that a person would have sent, with every column that a row has', async () => {
    const rows = [
      { gemeente: 'GM0193', maat: 'B01', waarde: 812 },
      { gemeente: 'GM0193', maat: 'C03', waarde: 7.125, toelichting: 'rond; "ongeveer"' },
      { gemeente: 'GM0193', maat: 'B05', waarde: null, reden: 'late' },
    ];
    await expect(withBodyFile(json({ rows }), textOf)).resolves.toBe(
      [
        'aanroep.json.csv: gemeente;maat;waarde;toelichting;reden',
        'GM0193;B01;812;;',
        'GM0193;C03;"7,125";"rond; ""ongeveer""";',
        'GM0193;B05;;;late',
      ].join('\r\n'),
    );
  });

  it('give no more than they hold, also to a column that is called as part of every object', async () => {
    const rows: object[] = [{ maat: 'B01', constructor: 'x' }, { maat: 'B05' }];
    await expect(withBodyFile(json({ rows }), textOf)).resolves.toContain('\r\nB05;');
    await expect(withBodyFile(json({ rows }), textOf)).resolves.not.toContain('function');
  });

  it('are never a formula', async () => {
    const rows = [{ maat: 'B01', waarde: -3, toelichting: "=cmd|' /C calc'!A0" }];
    const made = await withBodyFile(json({ rows }), textOf);
    expect(made).toContain("B01;-3;'=cmd|");
  });

  it.each([
    ['nothing', undefined],
    ['no rows', { rows: [] }],
    ['rows that are not a list', { rows: 'B01' }],
    ['a row that is a list', { rows: [['B01', 3]] }],
    ['a row with something nested', { rows: [{ maat: 'B01', waarde: { is: 3 } }] }],
    ['a row with yes or no', { rows: [{ maat: 'B01', waarde: true }] }],
  ])('are refused with %s', async (_what, body) => {
    await expect(withBodyFile(json(body), textOf)).rejects.toEqual(refused('file-damaged'));
  });
});
