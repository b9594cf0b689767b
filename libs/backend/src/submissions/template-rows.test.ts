import { figure, missing, standardPeriod, type Observation } from '@ijkpunt/model';
import { createScreening } from '@ijkpunt/validation';
import { describe, expect, it } from 'vitest';
import { shippedBenchmarks } from '../catalogue/index.ts';
import { explanation } from './template-explanation.ts';
import { TEMPLATE_COLUMNS, templateRows, type TemplateInput } from './template-rows.ts';

const benchmark = shippedBenchmarks().find(({ slug }) => slug === 'statushouders-voorbeeld')!;

function aCell(measure: string, about: Partial<Observation> = {}): Observation {
  const known = benchmark.measures.find(({ code }) => code === measure)!;
  const period = standardPeriod(known, '2026Q1');
  const cell = figure(10);
  return {
    measure,
    period,
    dimension: '',
    category: '',
    unit: known.unit,
    cell,
    line: 2,
    note: '',
    ...about,
  };
}

function rowsFor(previous: readonly Observation[], about: Partial<TemplateInput> = {}) {
  return templateRows({
    benchmark,
    municipality: { code: 'GM0193', name: 'Zwolle' },
    quarter: '2026Q2',
    stamp: 'statushouders-voorbeeld/2026Q2/GM0193/1',
    previous,
    language: 'nl',
    ...about,
  });
}
const of = (rows: ReturnType<typeof rowsFor>, maat: string, uitsplitsing = '') =>
  rows.filter((row) => row.maat === maat && row.uitsplitsing === uitsplitsing);

describe('the rows of a template', () => {
  it('hold each measure once as a total, in the order of the benchmark', () => {
    const totals = rowsFor([]).filter(({ uitsplitsing }) => uitsplitsing === '');
    expect(totals.map(({ maat }) => maat)).toEqual(benchmark.measures.map(({ code }) => code));
  });

  it('hold the breakdowns that a rule of the benchmark uses, and no others', () => {
    const rows = rowsFor([]);
    expect(of(rows, 'B01', 'sex').map(({ categorie }) => categorie)).toEqual(['men', 'women', 'unknown']);
    expect(of(rows, 'G03', 'outcome')).toHaveLength(5);
    expect(of(rows, 'B01', 'age')).toEqual([]);
    expect(of(rows, 'B03', 'sex')).toEqual([]);
    expect(rows.length).toBeLessThan(80);
  });

  it('say what is asked, in which unit and over which days', () => {
    const [stock] = of(rowsFor([]), 'B01');
    expect(stock).toMatchObject({
      gemeente: 'GM0193',
      naam: 'Statushouders met bijstand',
      vorig_kwartaal: '',
      waarde: '',
      eenheid: 'persons',
      periode_van: '',
      periode_tot: '2026-06-30',
      reden: '',
      sjabloon: 'statushouders-voorbeeld/2026Q2/GM0193/1',
    });
    expect(stock?.definitie).toMatch(/^Statushouders van 18 jaar/);
    expect(of(rowsFor([]), 'B05')[0]).toMatchObject({ periode_van: '2026-04-01', periode_tot: '2026-06-30' });
    expect(of(rowsFor([]), 'B01', 'sex')[1]?.naam).toBe('Statushouders met bijstand, geslacht: Vrouw');
  });

  it('bring back each cell of the last delivery, and with it the other categories of its breakdown', () => {
    const rows = rowsFor([aCell('B01', { dimension: 'age', category: '27-44', cell: figure(321) })]);
    expect(
      of(rows, 'B01', 'age').map(({ categorie, vorig_kwartaal }) => [categorie, vorig_kwartaal]),
    ).toEqual([
      ['0-17', ''],
      ['18-26', ''],
      ['27-44', 321],
      ['45-64', ''],
      ['pension', ''],
    ]);
  });

  it('bring back a list of the municipality itself as it filled it in', () => {
    const own = (category: string) => aCell('F01', { dimension: 'partner', category });
    const rows = rowsFor([own('werkbedrijf'), own('agros')]);
    expect(of(rows, 'F01', 'partner').map(({ categorie }) => categorie)).toEqual(['werkbedrijf', 'agros']);
    expect(of(rows, 'F01', 'partner')[0]?.naam).toMatch(/: werkbedrijf$/);
    expect(of(rowsFor([]), 'F01', 'partner')).toHaveLength(3);
  });

  it('show of last time a gap by its reason, and what was unusual about a figure', () => {
    const rows = rowsFor([
      aCell('A01', { cell: missing('not-registered') }),
      aCell('B01', { cell: figure(200, 'at-least') }),
      aCell('B03', { cell: figure(53.5), unit: 'percent' }),
      aCell('B05', { period: { start: '2025-01-01', end: '2026-03-31' } }),
      aCell('C03', { cell: figure(7.5) }),
    ]);
    const last = (maat: string) => of(rows, maat)[0]?.vorig_kwartaal;
    expect(last('A01')).toBe('niet geregistreerd (not-registered)');
    expect(last('B01')).toBe('ten minste 200');
    expect(last('B03')).toBe('53,5 procent');
    expect(last('B05')).toBe('10 (15 maanden, 1 januari 2025 tot en met 31 maart 2026)');
    expect(last('C03')).toBe(7.5);
    expect(of(rows, 'B05')).toMatchObject([{ periode_van: '2026-04-01', periode_tot: '2026-06-30' }]);
    expect(of(rows, 'B03')[0]?.eenheid).toBe('persons');
  });

  it('offer the note of last time where there was one', () => {
    const rows = rowsFor([aCell('B01', { note: 'Peildatum uit de uitkeringsadministratie.' }), aCell('B03')]);
    expect(of(rows, 'B01')[0]?.toelichting).toBe('Peildatum uit de uitkeringsadministratie.');
    expect(of(rows, 'B03')[0]?.toelichting).toBe('');
  });

  it('ask months again as months of the new quarter, beside the whole quarter', () => {
    const month = (start: string, end: string) => aCell('B05', { period: { start, end } });
    const rows = of(rowsFor([month('2026-01-01', '2026-01-31'), month('2026-02-01', '2026-02-28')]), 'B05');
    expect(rows.map((row) => [row.periode_van, row.periode_tot, row.vorig_kwartaal !== ''])).toEqual([
      ['2026-04-01', '2026-06-30', false],
      ['2026-04-01', '2026-04-30', true],
      ['2026-05-01', '2026-05-31', true],
    ]);
  });

  it('count the quarters since the last delivery, also when one was skipped or it was for this quarter', () => {
    const twice = (quarter: '2025Q4' | '2026Q2') => {
      const standard = standardPeriod({ kind: 'flow', span: 'quarter' }, quarter);
      return [
        aCell('B05', { period: standard }),
        aCell('B05', { period: { ...standard, start: '2020-01-01' } }),
      ];
    };
    expect(of(rowsFor(twice('2025Q4')), 'B05').map(({ periode_tot }) => periode_tot)).toEqual([
      '2026-06-30',
      '2026-06-30',
    ]);
    expect(of(rowsFor(twice('2026Q2')), 'B05').map(({ vorig_kwartaal }) => vorig_kwartaal !== '')).toEqual([
      true,
      true,
    ]);
  });

  it('leave out what the catalogue has no longer', () => {
    const rows = rowsFor([
      aCell('B01', { dimension: 'sex', category: 'weg' }),
      aCell('B01', { dimension: 'programme', category: 'nova' }),
    ]);
    expect(of(rows, 'B01', 'sex').map(({ categorie }) => categorie)).toEqual(['men', 'women', 'unknown']);
    expect(of(rows, 'B01', 'programme')).toEqual([]);
  });

  it('ask no breakdown again that was left out last time', () => {
    const rows = rowsFor([aCell('B01'), aCell('B01', { dimension: 'sex', category: 'men' })]);
    expect(of(rows, 'B01', 'sex')).toHaveLength(3);
    expect(of(rows, 'G03', 'outcome')).toEqual([]);
    expect(of(rows, 'G03')).toHaveLength(1);
  });

  it.each(shippedBenchmarks())('hold nothing that looks like personal data: $slug', (shipped) => {
    const previous = shipped.measures.map((measure, index) => ({
      ...aCell('B01', { measure: measure.code, unit: measure.unit, note: 'Zo geteld in de bron.' }),
      ...(index % 2 === 0 ? { period: { start: '2025-01-01', end: '2026-03-31' } } : {}),
      cell: index % 3 === 0 ? missing('late') : figure(100 + index, 'rounded'),
    }));
    const rows = rowsFor(previous, { benchmark: shipped });
    const screening = createScreening();
    const file = [[...TEMPLATE_COLUMNS], ...rows.map((row) => TEMPLATE_COLUMNS.map((column) => row[column]))];
    file.forEach((row, index) => screening.row(row, index + 1));
    expect(screening.result().sightings).toEqual([]);
  });

  it('are explained without anything that looks like personal data', () => {
    const input = { benchmark, municipality: { code: 'GM0193', name: 'Zwolle' }, quarter: '2026Q2' } as const;
    const screening = createScreening();
    explanation({ ...input, stamp: '', previous: [], language: 'nl', deadline: '2026-07-29' }).forEach(
      ({ cells }, index) => screening.row(cells, index + 1),
    );
    expect(screening.result().sightings).toEqual([]);
  });
});
