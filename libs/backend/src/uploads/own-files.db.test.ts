import { Readable } from 'node:stream';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { aDatabase, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import type { LocalMapping } from '@ijkpunt/validation';
import type { Scope } from '../platform/index.ts';
import { OwnFilesService } from './own-files.service.ts';
import { UploadsService } from './uploads.service.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const ownFiles = workshop.get(OwnFilesService);

const BENCHMARK = 'statushouders-voorbeeld';
const [QUARTER, NEXT] = ['2024Q1', '2024Q2'];
const refused = (code: string) => expect.objectContaining({ code });

let zwolle: Scope;
let nijmegen: Scope;
beforeAll(async () => {
  zwolle = await aScope(database);
  nijmegen = await aScope(database, { municipality: 'GM0268' });
  for (const quarter of [QUARTER, NEXT]) await aRound(database, { quarter });
});

type Row = readonly (string | number)[];

/** An overview as somebody keeps it: a title, a header, a row per subject. */
const OVERVIEW: readonly Row[] = [
  ['Overzicht statushouders', '', ''],
  ['Onderwerp', 'Totaal', 'Waarvan vrouwen'],
  ['Bijstandsbestand einde kwartaal', 512, 210],
  ['Uitstroom naar werk', 40, 12],
  ['Openstaande vacatures', 99, ''],
];
const MAPPING: LocalMapping = {
  headerLine: 2,
  labelColumn: 'Onderwerp',
  cells: [
    aCell('Bijstandsbestand einde kwartaal', 'Totaal', 'B01'),
    {
      ...aCell('Bijstandsbestand einde kwartaal', 'Waarvan vrouwen', 'B01'),
      dimension: 'sex',
      category: 'women',
    },
    aCell('Uitstroom naar werk', 'Totaal', 'B05'),
  ],
};

function aCell(row: string, column: string, measure: string) {
  return { row, column, measure, dimension: '', category: '' };
}

function asCsv(rows: readonly Row[]): Buffer {
  return Buffer.from(rows.map((row) => row.join(';')).join('\r\n'), 'utf8');
}

async function asWorkbook(rows: readonly Row[]): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Overzicht', rows: rows.map((row) => [...row]) }] }));
}

function aFile(content: Buffer) {
  return { benchmark: BENCHMARK, fileName: 'eigen overzicht.csv', stream: Readable.from([content]) };
}

/** Sends a file of one's own with its saved mapping, and checks it. */
async function mapped(content: Buffer, quarter: string, id: string) {
  const mapping = await ownFiles.mapping(zwolle, id);
  const arriving = { ...aFile(content), quarter, mapping, source: 'own-file' as const };
  const upload = await workshop.get(UploadsService).receive(zwolle, arriving);
  const { checked, findings } = await workshop.check(zwolle, upload.id);
  const cells = (checked?.observations ?? []).map(({ measure, category, cell, line }) => [
    [measure, category].filter(Boolean).join('/'),
    cell.kind === 'figure' ? cell.value : cell.why,
    line,
  ]);
  return { cells, findings, codes: findings.map(({ code }) => code) };
}

const save = (scope: Scope, name: string, mapping = MAPPING) =>
  ownFiles.save(scope, { benchmark: BENCHMARK, name, mapping });

describe('a file of one’s own that is looked at', () => {
  it('is outlined with a guess of its header and labels, and what its numbers could mean', async () => {
    const seen = await ownFiles.outline(zwolle, aFile(asCsv(OVERVIEW)));
    expect(seen.layout).toEqual({ headerLine: 2, labelColumn: 'Onderwerp' });
    expect(seen.outline.columns).toEqual(['Totaal', 'Waarvan vrouwen']);
    expect(seen.outline.rows.map(({ label }) => label)).toEqual(
      OVERVIEW.slice(2).map(([label]) => String(label)),
    );
    expect(seen.benchmark.measures.length).toBeGreaterThan(0);
  });

  it('is outlined anew where its reader points', async () => {
    const seen = await ownFiles.outline(zwolle, {
      ...aFile(asCsv(OVERVIEW)),
      headerLine: 0,
      labelColumn: '',
    });
    expect(seen.outline.columns).toEqual(['A', 'B', 'C']);
  });

  it('has its labels guessed anew below the row of names that its reader points at', async () => {
    const later = [['Noot', 'x', 'y'], ...OVERVIEW];
    const seen = await ownFiles.outline(zwolle, { ...aFile(asCsv(later)), headerLine: 3 });
    expect(seen.layout).toEqual({ headerLine: 3, labelColumn: 'Onderwerp' });
    const none = await ownFiles.outline(zwolle, { ...aFile(asCsv(OVERVIEW)), headerLine: 1 });
    expect(none.layout).toEqual({ headerLine: 1, labelColumn: '' });
    expect(none.outline.rows.length).toBeGreaterThan(0);
  });

  it('is not kept, whatever is in it', async () => {
    const count = async () => (await database.ask(`select count(*) from uploads.upload`))[0];
    const before = await count();
    await ownFiles.outline(zwolle, aFile(asCsv(OVERVIEW)));
    const person = [...OVERVIEW, ['Contact', 'jan@zwolle.nl', '']];
    await expect(ownFiles.outline(zwolle, aFile(asCsv(person)))).rejects.toEqual(refused('personal-data'));
    expect(await count()).toEqual(before);
  });

  it('is offered the mappings that fit, the best first', async () => {
    await save(zwolle, 'Hele overzicht');
    const gone = aCell('Een regel die weg is', 'Totaal', 'B06');
    await save(zwolle, 'Overzicht van toen', { ...MAPPING, cells: [...MAPPING.cells, gone] });
    await save(zwolle, 'Heel iets anders', { ...MAPPING, cells: [gone] });
    const { fitting } = await ownFiles.outline(zwolle, aFile(asCsv(OVERVIEW)));
    expect(fitting.map(({ name, found, missing }) => [name, found, missing])).toEqual([
      ['Hele overzicht', 3, 0],
      ['Overzicht van toen', 3, 1],
    ]);
  });
});

describe('a mapping', () => {
  it('is of the municipality that saved it: another finds none of it', async () => {
    const { id } = await save(zwolle, 'Van Zwolle');
    expect((await ownFiles.list(nijmegen, BENCHMARK)).map(({ name }) => name)).not.toContain('Van Zwolle');
    await expect(ownFiles.mapping(nijmegen, id)).rejects.toEqual(refused('mapping-not-found'));
    await expect(ownFiles.remove(nijmegen, id)).rejects.toEqual(refused('mapping-not-found'));
    const { fitting } = await ownFiles.outline(nijmegen, aFile(asCsv(OVERVIEW)));
    expect(fitting).toEqual([]);
    expect(await ownFiles.mapping(zwolle, id)).toEqual(MAPPING);
  });

  it('is kept once under its name, as it was saved last', async () => {
    const first = await save(zwolle, 'Maandoverzicht');
    const cells = MAPPING.cells.slice(0, 1);
    const again = await save(zwolle, 'Maandoverzicht', { ...MAPPING, cells });
    expect(again.id).toBe(first.id);
    expect((await ownFiles.mapping(zwolle, first.id)).cells).toEqual(cells);
  });

  it('is gone once it was thrown away', async () => {
    const { id } = await save(zwolle, 'Even maar');
    await ownFiles.remove(zwolle, id);
    await expect(ownFiles.mapping(zwolle, id)).rejects.toEqual(refused('mapping-not-found'));
  });

  it.each([
    ['a measure that the benchmark does not have', [aCell('a', 'b', 'Z99')]],
    ['a breakdown that the measure does not have', [{ ...aCell('a', 'b', 'B01'), dimension: 'shoe-size' }]],
    ['a category without a breakdown', [{ ...aCell('a', 'b', 'B01'), category: 'women' }]],
    [
      'a category that the breakdown does not have',
      [{ ...aCell('a', 'b', 'B01'), dimension: 'sex', category: 'zebra' }],
    ],
    ['one cell of the delivery twice', [aCell('a', 'b', 'B01'), aCell('c', 'b', 'B01')]],
  ])('is refused with %s', async (_what, cells) => {
    await expect(save(zwolle, 'Fout', { ...MAPPING, cells })).rejects.toEqual(refused('input-invalid'));
  });

  it('is refused with personal data in a label', async () => {
    const cells = [aCell('jan@zwolle.nl', 'Totaal', 'B01')];
    await expect(save(zwolle, 'Personen', { ...MAPPING, cells })).rejects.toEqual(refused('personal-data'));
  });
});

describe('a mapped file', () => {
  it.each([
    ['CSV', asCsv],
    ['workbook', asWorkbook],
  ])('as %s gives the figures that were mapped, on the lines of the file', async (_kind, written) => {
    const { id } = await save(zwolle, 'Overzicht');
    const { cells, codes } = await mapped(await written(OVERVIEW), QUARTER, id);
    expect(cells).toEqual([
      ['B01', 512, 3],
      ['B01/women', 210, 3],
      ['B05', 40, 4],
    ]);
    expect(codes).toContain('label-not-mapped');
    expect(codes).not.toContain('mapped-cell-missing');
  });

  it('is read by its labels when rows and columns have moved by next quarter', async () => {
    const { id } = await save(zwolle, 'Overzicht');
    const moved: readonly Row[] = [
      ['Overzicht statushouders'],
      ['Stand per 30 juni'],
      ['Waarvan vrouwen', 'Onderwerp', 'Nieuw', 'Totaal'],
      [10, 'Uitstroom naar werk', 1, 44],
      ['', 'Openstaande vacatures', 2, 98],
      [205, 'Bijstandsbestand einde kwartaal', 3, 498],
    ];
    const { cells, codes } = await mapped(asCsv(moved), NEXT, id);
    expect(cells).toEqual([
      ['B01', 498, 6],
      ['B01/women', 205, 6],
      ['B05', 44, 4],
    ]);
    expect(codes).not.toContain('mapped-cell-missing');
  });

  it('with a label gone asks for a correction that names it, and reads the rest', async () => {
    const { id } = await save(zwolle, 'Overzicht');
    const renamed = OVERVIEW.map((row) =>
      row.map((cell) => (cell === 'Uitstroom naar werk' ? 'Werk' : cell)),
    );
    const { cells, findings } = await mapped(asCsv(renamed), NEXT, id);
    expect(cells.map(([measure]) => measure)).toEqual(['B01', 'B01/women']);
    expect(findings.find(({ code }) => code === 'mapped-cell-missing')).toMatchObject({
      asks: 'correction',
      measure: 'B05',
      seen: { row: 'Uitstroom naar werk', column: 'Totaal' },
    });
  });

  it('keeps the mapping it came with, when that is changed or thrown away later', async () => {
    const { id } = await save(zwolle, 'Tijdelijk');
    const mapping = await ownFiles.mapping(zwolle, id);
    const arriving = { ...aFile(asCsv(OVERVIEW)), quarter: QUARTER, mapping, source: 'own-file' as const };
    const upload = await workshop.get(UploadsService).receive(zwolle, arriving);
    await ownFiles.remove(zwolle, id);
    const { checked } = await workshop.check(zwolle, upload.id);
    expect(checked?.observations).toHaveLength(3);
  });
});
