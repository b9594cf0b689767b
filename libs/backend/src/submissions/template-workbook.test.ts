import { spreadsheetSafe } from '@ijkpunt/contract';
import { figure, type Observation } from '@ijkpunt/model';
import { interpretRow, readHeader, readingContext, type RawCell } from '@ijkpunt/validation';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { shippedBenchmarks } from '../catalogue/index.ts';
import { readXlsx } from '../uploads/index.ts';
import { TEMPLATE_COLUMNS, templateRows, type TemplateColumn, type TemplateInput } from './template-rows.ts';
import { templateWorkbook } from './template-workbook.ts';

const benchmark = shippedBenchmarks().find(({ slug }) => slug === 'statushouders-voorbeeld')!;
const NOTES = ["=cmd|' /C calc'!A0", '#N/A', 'twee\nregels & <meer>', "'s avonds geteld"];
const previous = NOTES.map((note, index): Observation => ({
  measure: benchmark.measures[index]!.code,
  period: { end: '2026-03-31' },
  dimension: '',
  category: '',
  unit: 'persons',
  cell: figure(1234.5 + index),
  line: 2,
  note,
}));
const input: TemplateInput = {
  benchmark,
  municipality: { code: 'GM0193', name: 'Zwolle' },
  quarter: '2026Q2',
  stamp: 'statushouders-voorbeeld/2026Q2/GM0193/1',
  previous,
  language: 'nl',
  deadline: '2026-07-29',
};

/** The rows as the reader of deliveries gives them, without the empty ones. */
async function rowsOf(workbook: Uint8Array): Promise<RawCell[][]> {
  const rows: RawCell[][] = [];
  for await (const cells of readXlsx(Readable.from([Buffer.from(workbook)])))
    rows.push(TEMPLATE_COLUMNS.map((_, at) => cells[at] ?? ''));
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

async function partsOf(workbook: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(workbook, { lazyEntries: true });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  return parts;
}

const letter = (column: TemplateColumn) => String.fromCharCode(65 + TEMPLATE_COLUMNS.indexOf(column));
const expected = [
  [...TEMPLATE_COLUMNS],
  ...templateRows(input).map((row) =>
    TEMPLATE_COLUMNS.map((column) => {
      const cell = row[column];
      return typeof cell === 'number' ? cell : spreadsheetSafe(cell);
    }),
  ),
];

let workbook: Buffer;
let parts: ReadonlyMap<string, string>;
let sheet: string;
beforeAll(async () => {
  workbook = await templateWorkbook(input);
  parts = await partsOf(workbook);
  sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
});

describe('the template as a workbook', () => {
  it('is read back cell by cell as it was made', async () => {
    expect(await rowsOf(workbook)).toEqual(expected);
  });

  it('is read back with what was filled in, also in the empty rows at the end', async () => {
    const opened = await openXlsx(workbook);
    const delivery = opened.sheets[0]!;
    const at = (column: TemplateColumn) => TEMPLATE_COLUMNS.indexOf(column);
    const wanted = expected.map((row) => [...row]);
    const own = ['GM0193', 'B01', '', '', 'age', '18-26', '', 17, 'persons', '', '', '', '', '', ''];
    wanted.push(own);
    for (const [line, row] of wanted.entries()) {
      if (line === 1) row[at('reden')] = 'not-registered';
      else if (line > 1 && row !== own) row[at('waarde')] = line;
      delivery.rows[line] = row.map((cell) => (cell === '' ? null : cell));
    }
    expect(await rowsOf(await saveXlsx(opened))).toEqual(wanted);
  });

  it('is a delivery in which only the figures are still to be given', () => {
    const { header, findings } = readHeader([...TEMPLATE_COLUMNS]);
    expect(findings.filter(({ asks }) => asks === 'correction')).toEqual([]);
    const context = readingContext(benchmark, 'GM0193', '2026Q2');
    const codes = expected
      .slice(1)
      .map((row, index) => interpretRow(row, index + 2, header, context).findings.map(({ code }) => code));
    expect(new Set(codes.flat())).toEqual(new Set(['blank-without-reason']));
    expect(codes.every((found) => found.length === 1)).toBe(true);
  });

  it('holds no formula', () => {
    for (const [name, part] of parts)
      if (name.startsWith('xl/worksheets/')) expect(part).not.toMatch(/<f[ >]/);
    expect(parts.get('xl/sharedStrings.xml')).toContain("'=cmd|");
  });

  it('is locked but for the cells to fill in', () => {
    expect(sheet).toMatch(/<sheetProtection [^>]*sheet="1"/);
    expect(sheet).not.toMatch(/<sheetProtection [^>]*password/);
    const formats = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<cellXfs.*?<\/cellXfs>/gs)]
      .flatMap(([all]) => [...all.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)])
      .map(([format]) => /<protection[^>]*locked="(?:0|false)"/.test(format));
    const isOpen = (column: TemplateColumn, line: number) => {
      const [, style = '0'] = new RegExp(`<c r="${letter(column)}${line}"[^>]* s="(\\d+)"`).exec(sheet) ?? [];
      return formats[Number(style)];
    };
    const open = (line: number) => TEMPLATE_COLUMNS.filter((column) => isOpen(column, line));
    const toFillIn = ['waarde', 'eenheid', 'periode_van', 'periode_tot', 'precisie', 'reden', 'toelichting'];
    expect(open(1)).toEqual([]);
    expect(open(2)).toEqual(toFillIn);
    expect(open(expected.length)).toEqual(toFillIn);
    expect(open(expected.length + 1)).toEqual(['gemeente', 'maat', 'uitsplitsing', 'categorie', ...toFillIn]);
  });

  it('offers the codes in drop-downs and takes numbers of 0 or more, with a sentence in Dutch', () => {
    const rules = [...sheet.matchAll(/<dataValidation .*?<\/dataValidation>/gs)].map(([rule]) => rule);
    const ruleOf = (column: TemplateColumn) =>
      rules.find((rule) => rule.includes(`sqref="${letter(column)}2:`));
    expect(rules).toHaveLength(4);
    expect(ruleOf('precisie')).toContain('"exact,rounded,approximate,at-least,at-most"');
    expect(ruleOf('reden')).toContain('"not-registered,not-yet-available,not-applicable,late,withheld"');
    expect(ruleOf('eenheid')).toMatch(/type="list".*"persons,benefits,/s);
    expect(ruleOf('waarde')).toMatch(
      /type="decimal".*operator="greaterThanOrEqual".*<formula1>0<\/formula1>/s,
    );
    expect(ruleOf('waarde')).toContain('error="Vul een getal in van 0 of meer.');
    for (const rule of rules) {
      expect(rule).toMatch(/showErrorMessage="1"/);
      // Excel declares a workbook damaged over a longer message, title or list.
      expect(/ error="([^"]*)"/.exec(rule)?.[1]?.length).toBeLessThan(225);
      expect(/ errorTitle="([^"]*)"/.exec(rule)?.[1]?.length).toBeLessThan(32);
      expect(/<formula1>(.*?)<\/formula1>/.exec(rule)?.[1]?.length).toBeLessThan(255);
    }
  });

  it('hides the stamp and keeps the header in sight', () => {
    const at = TEMPLATE_COLUMNS.indexOf('sjabloon') + 1;
    expect(sheet).toMatch(new RegExp(`<col min="${at}" max="${at}"[^>]* hidden="(?:1|true)"`));
    expect(sheet.match(/ hidden="/g)).toHaveLength(1);
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  });

  it('explains in a second sheet what to do, until when, and what each code means', () => {
    expect(parts.get('xl/workbook.xml')).toMatch(/name="Levering".*name="Uitleg"/s);
    const words = parts.get('xl/sharedStrings.xml') ?? '';
    for (const said of [
      'Lever uiterlijk op 29 juli 2026.',
      'Voor de gemeente Zwolle (GM0193).',
      'Niet geregistreerd. Uw gemeente houdt dit niet bij.',
      'Telt u personen of uitkeringen?',
      'Personen (standaard) / Uitkeringen',
    ])
      expect(words).toContain(said);
  });

  it('tells where the deadline stands when it is not known', async () => {
    const { deadline: _, ...without } = input;
    const words = (await partsOf(await templateWorkbook(without))).get('xl/sharedStrings.xml');
    expect(words).toContain('De laatste dag om te leveren staat in IJkpunt');
  });
});
