import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  figure,
  missing,
  PRECISIONS,
  standardPeriod,
  UNITS,
  WHY_MISSING,
  type Benchmark,
  type Measure,
  type Observation,
} from '@ijkpunt/model';
import { interpretRow, readHeader, readingContext, type RawCell } from '@ijkpunt/validation';
import { csvOf, exportName, sheetOf } from './export-delivery-rows.ts';

const no = { nl: '', en: '' };
const QUARTER = '2026Q2';
const MUNICIPALITY = 'GM0193';
const BENCHMARK = 'voorbeeld';

function measure(code: string, more: Partial<Measure> = {}): Measure {
  const rest = { label: no, definition: no, kind: 'flow', span: 'quarter', dimensions: ['place'] } as const;
  return { code, unit: 'fte', whole: false, ...rest, ...more };
}

const MEASURES = [measure('C03', { kind: 'stock' }), measure('F01')];
const CATALOGUE = {
  slug: BENCHMARK,
  measures: MEASURES,
  dimensions: [{ code: 'place', label: no, categories: [], open: true, addsUp: false, sensitive: false }],
  indicators: [],
} as unknown as Benchmark;
const STAMP = {
  benchmark: BENCHMARK,
  quarter: QUARTER,
  municipality: MUNICIPALITY,
  version: '1.0.0',
} as const;

/** The rows of an export as whoever receives it reads them. */
function readBack(rows: readonly (readonly RawCell[])[]): readonly Observation[] {
  const [head = [], ...others] = rows;
  const { header, findings } = readHeader(head);
  expect(findings).toEqual([]);
  const context = readingContext(CATALOGUE, MUNICIPALITY, QUARTER);
  return others.flatMap((row) => {
    const read = interpretRow(row, 0, header, context);
    expect(read.findings).toEqual([]);
    return read.observation === undefined ? [] : [read.observation];
  });
}

const rowsIn = (csv: Buffer): readonly string[][] =>
  Papa.parse<string[]>(csv.toString('utf8').replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true })
    .data;

const given: Observation = {
  measure: 'F01',
  period: standardPeriod(MEASURES[1]!, QUARTER),
  dimension: '',
  category: '',
  unit: 'fte',
  cell: figure(1234.5),
  line: 0,
  note: '',
};

const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll('\0', '').trim());
const harmless = words.filter(
  (text) => !/^["' ]*[=+\-@\t\r\n＝＋－＠]/u.test(text) && !/^\s|\s$/u.test(text),
);
const cells = fc.oneof(
  fc
    .tuple(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constantFrom(...PRECISIONS))
    .map(([value, precision]) => figure(value + 0, precision)),
  fc.constantFrom(...WHY_MISSING).map((why) => missing(why)),
);
const observations = fc.record({
  measure: fc.constantFrom('C03', 'F01'),
  period: fc.constantFrom({ end: '2026-05-15' }, { start: '2025-01-01', end: '2026-04-30' }),
  place: fc.option(
    harmless.filter((text) => text !== ''),
    { nil: undefined },
  ),
  unit: fc.constantFrom(...UNITS),
  cell: cells,
  note: harmless,
});

describe('an exported delivery', () => {
  it('read again gives the same figures, gaps and notes', () => {
    fc.assert(
      fc.property(fc.array(observations, { minLength: 1, maxLength: 5 }), (made) => {
        const delivered = made.map(({ place, ...rest }) => ({
          ...rest,
          dimension: place === undefined ? '' : 'place',
          category: place ?? '',
          line: 0,
        }));
        const exported = { stamp: STAMP, observations: delivered };
        expect(readBack(rowsIn(csvOf(exported)))).toEqual(delivered);
        expect(readBack(sheetOf(exported))).toEqual(delivered);
      }),
    );
  });

  it('is a CSV that a Dutch spreadsheet opens: semicolons, a decimal comma, and the mark of UTF-8', () => {
    expect(csvOf({ stamp: STAMP, observations: [given] }).toString('utf8')).toBe(
      '\uFEFFgemeente;maat;uitsplitsing;categorie;waarde;eenheid;periode_van;periode_tot;precisie;reden;toelichting;sjabloon\r\n' +
        'GM0193;F01;;;"1234,5";fte;2026-04-01;2026-06-30;exact;;;voorbeeld/2026Q2/GM0193/1.0.0\r\n',
    );
  });

  it.each(['=cmd|"/c calc"!A1', '+31 6', '-2 door correctie', '@SUM(A1)', '\t=1+1'])(
    'never lets a spreadsheet compute the note %j',
    (note) => {
      const exported = { stamp: STAMP, observations: [{ ...given, note }] };
      const notes = [rowsIn(csvOf(exported))[1]?.[10], sheetOf(exported)[1]?.[10]];
      expect(notes).toEqual([`'${note}`, `'${note}`]);
    },
  );

  it('bears its benchmark, municipality, quarter and version in its name', () => {
    expect(exportName(STAMP, 3, 'xlsx')).toBe('ijkpunt-voorbeeld-GM0193-2026Q2-v3.xlsx');
  });
});
