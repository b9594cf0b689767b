import { parseCsv, writeCsv } from 'hucre/csv';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '@ijkpunt/model';
import { aDatabase, aDeliveryFile, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import type { Scope } from '../platform/index.ts';
import { PartsService } from '../uploads/index.ts';
import { MakeTemplate } from './make-template.ts';
import { TEMPLATE_COLUMNS, type TemplateColumn } from './template-rows.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const templates = workshop.get(MakeTemplate);

const benchmark = 'statushouders-voorbeeld';
const [LAST, NOW] = ['2024Q1', '2024Q2'];
const at = (column: TemplateColumn) => TEMPLATE_COLUMNS.indexOf(column);

let zwolle: Scope;
let nijmegen: Scope;
beforeAll(async () => {
  zwolle = await aScope(database);
  nijmegen = await aScope(database, { municipality: 'GM0268' });
  for (const quarter of [LAST, NOW]) await aRound(database, { quarter });
  const content = aDeliveryFile({
    figures: { B01: 512, C03: '7,5' },
    rows: [
      { measure: 'B01', dimension: 'sex', category: 'women', value: 210 },
      { measure: 'B01', dimension: 'sex', category: 'men', value: 302 },
      { measure: 'B05', value: '', reason: 'late', note: 'Komt in mei.' },
    ],
  });
  await workshop.deliver(zwolle, { benchmark, quarter: LAST, content });
});

type Cell = string | number;

const made = (format: 'csv' | 'xlsx', scope = zwolle, part?: string) =>
  templates.make(scope, { benchmark, quarter: NOW, format, part });

const readCsv = (content: Buffer) =>
  parseCsv(content.toString('utf8').replace(/^\uFEFF/, ''), { delimiter: ';' });

const rowsOf = (content: Buffer) => readCsv(content).map((row) => row.map((cell) => String(cell ?? '')));

/** Fills in a figure where there is one, and a reason everywhere else. */
function filledIn(row: readonly Cell[], figures: Readonly<Record<string, Cell>>): Cell[] {
  const filled = [...row];
  const figure = row[at('uitsplitsing')] === '' ? figures[String(row[at('maat')])] : undefined;
  filled[at(figure === undefined ? 'reden' : 'waarde')] = figure ?? 'not-registered';
  return filled;
}

async function filledCsv(scope = zwolle): Promise<Buffer> {
  const [header = [], ...rows] = rowsOf((await made('csv', scope)).content);
  const filled = [header, ...rows.map((row) => filledIn(row, { B01: '498', C03: '8,5' }))];
  return Buffer.from(`\uFEFF${writeCsv(filled, { delimiter: ';' })}`, 'utf8');
}

async function filledWorkbook(): Promise<Buffer> {
  const workbook = await openXlsx((await made('xlsx')).content);
  const sheet = workbook.sheets[0];
  for (const [line, row] of (sheet?.rows ?? []).entries()) {
    const cells = TEMPLATE_COLUMNS.map((_, place) => (row[place] ?? '') as Cell);
    if (line === 0 || cells[at('maat')] === '') continue;
    sheet!.rows[line] = filledIn(cells, { B01: 498, C03: 8.5 }).map((cell) => (cell === '' ? null : cell));
  }
  return Buffer.from(await saveXlsx(workbook));
}

async function checked(content: Buffer, scope = zwolle) {
  const { id } = await workshop.upload(scope, { benchmark, quarter: NOW, content });
  return workshop.check(scope, id);
}

/** Findings about how the file is written; the rules about its figures come after those. */
function aboutTheForm(findings: readonly Finding[]): readonly string[] {
  const form = findings.filter(({ rule, asks }) => rule === 'V18' || asks === 'correction');
  return form.map(({ code, seen }) => `${code} ${JSON.stringify(seen)}`);
}

describe('a template that was filled in', () => {
  it.each([
    ['CSV', () => filledCsv()],
    ['workbook', filledWorkbook],
  ])('as %s is read back as it was filled in, without a finding about its form', async (_kind, content) => {
    const full = await checked(await content());
    const totals = new Map(
      full.checked?.observations
        .filter(({ dimension }) => dimension === '')
        .map(({ measure, cell }) => [measure, cell]),
    );
    expect(totals.get('B01')).toEqual({ kind: 'figure', value: 498, precision: 'exact' });
    expect(totals.get('C03')).toEqual({ kind: 'figure', value: 8.5, precision: 'exact' });
    expect(totals.get('B05')).toEqual({ kind: 'missing', why: 'not-registered' });
    expect(aboutTheForm(full.findings)).toEqual([]);
  });

  it('for another municipality is told from one of one’s own', async () => {
    const { findings } = await checked(await filledCsv(nijmegen));
    const foreign = findings.find(({ code }) => code === 'other-template');
    expect(foreign?.seen).toMatchObject({ municipality: 'GM0268', quarter: NOW });
  });
});

describe('a template', () => {
  it('tells what was delivered last time, gaps with their reason and explanations to write on', async () => {
    const rows = rowsOf((await made('csv')).content);
    const row = (measure: string, category = '') =>
      rows.find((cells) => cells[at('maat')] === measure && cells[at('categorie')] === category) ?? [];
    expect(row('B01')[at('vorig_kwartaal')]).toBe('512');
    expect(row('C03')[at('vorig_kwartaal')]).toBe('7,5');
    expect(row('B01', 'women')[at('vorig_kwartaal')]).toBe('210');
    expect(row('B05')[at('vorig_kwartaal')]).toBe('te laat (late)');
    expect(row('B05')[at('toelichting')]).toBe('Komt in mei.');
    expect(row('B01')[at('waarde')]).toBe('');
  });

  it('of one municipality holds nothing that another delivered', async () => {
    const rows = rowsOf((await made('csv', nijmegen)).content).slice(1);
    expect(new Set(rows.map((row) => row[at('gemeente')]))).toEqual(new Set(['GM0268']));
    expect(new Set(rows.map((row) => row[at('vorig_kwartaal')]))).toEqual(new Set(['']));
  });

  it('is called by its benchmark, municipality and quarter', async () => {
    expect((await made('xlsx')).fileName).toBe('ijkpunt-statushouders-voorbeeld-GM0193-2024Q2.xlsx');
  });

  it('of a part holds the measures of that part only', async () => {
    await workshop.get(PartsService).save(zwolle, benchmark, { name: 'Inkomen', measures: ['B01', 'B05'] });
    const { content, fileName } = await made('csv', zwolle, 'Inkomen');
    const measures = rowsOf(content)
      .slice(1)
      .map((row) => row[at('maat')]);
    expect(new Set(measures)).toEqual(new Set(['B01', 'B05']));
    expect(fileName).toContain('-Inkomen.csv');
    await expect(made('csv', nijmegen, 'Inkomen')).rejects.toMatchObject({ code: 'part-not-found' });
  });

  it('is made of no round that is not there, or not open yet', async () => {
    const wanted = { benchmark, format: 'csv' as const };
    await expect(templates.make(zwolle, { ...wanted, quarter: '2019Q1' })).rejects.toMatchObject({
      code: 'round-not-found',
    });
    await aRound(database, { quarter: '2049Q1', opensOn: '2049-04-01' });
    await expect(templates.make(zwolle, { ...wanted, quarter: '2049Q1' })).rejects.toMatchObject({
      code: 'round-not-open',
    });
  });
});
