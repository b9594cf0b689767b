import { readFileSync } from 'node:fs';
import { FINDING_CODES, type Dimension, type Measure } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { benchmarkOf, deliver } from '../examples/read-example.ts';
import { COLUMNS, readHeader, type Column, type RawCell } from './columns.ts';
import { interpretRow } from './interpret-row.ts';
import { readingContext } from './reading-context.ts';

const CONTENT = new URL('../../../backend/src/catalogue/content/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, CONTENT), 'utf8');

const BENCHMARK = benchmarkOf('statushouders-voorbeeld', textOf);
const CONTEXT = readingContext(BENCHMARK, 'GM0193', '2026Q1');
const { header: HEADER } = readHeader(COLUMNS);

/** A row that is right but for what the test says. */
function row(cells: Partial<Record<Column, RawCell>> = {}) {
  const all: Partial<Record<Column, RawCell>> = { gemeente: 'GM0193', maat: 'B01', waarde: '412', ...cells };
  return interpretRow(
    COLUMNS.map((column) => all[column] ?? ''),
    7,
    HEADER,
    CONTEXT,
  );
}

const codesOf = (cells: Partial<Record<Column, RawCell>>): readonly string[] =>
  row(cells).findings.map(({ code }) => code);

describe('a row', () => {
  it('becomes a cell of the round when nothing else is said', () => {
    expect(row({ toelichting: 'Geteld op 31 maart.' })).toEqual({
      findings: [],
      observation: {
        measure: 'B01',
        period: { end: '2026-03-31' },
        dimension: '',
        category: '',
        unit: 'persons',
        cell: { kind: 'figure', value: 412, precision: 'exact' },
        line: 7,
        note: 'Geteld op 31 maart.',
      },
    });
  });

  it('with a gap keeps the reason, and zero is a figure', () => {
    expect(row({ waarde: '', reden: 'late' }).observation?.cell).toEqual({ kind: 'missing', why: 'late' });
    expect(row({ waarde: '0' }).observation?.cell).toMatchObject({ kind: 'figure', value: 0 });
  });

  it('of a stock is of the last day, also when the first day of the span is filled in', () => {
    const whole = { periode_van: '2026-01-01', periode_tot: '2026-03-31' };
    expect(row(whole).observation?.period).toEqual({ end: '2026-03-31' });
    expect(row({ ...whole, periode_van: '2025-01-01' }).observation?.period.start).toBe('2025-01-01');
    expect(row({ ...whole, maat: 'B05' }).observation?.period).toEqual({
      start: '2026-01-01',
      end: '2026-03-31',
    });
  });

  it('may give full-time posts and percentages with decimals, and people never', () => {
    expect(codesOf({ maat: 'C03', waarde: '6,5' })).toEqual([]);
    expect(codesOf({ uitsplitsing: 'sex', categorie: 'men', waarde: '48,5', eenheid: 'percent' })).toEqual(
      [],
    );
    expect(codesOf({ waarde: '412,5' })).toEqual(['decimal-in-count']);
  });

  it('may name a partner that is not in the list, but no sex that is not', () => {
    expect(codesOf({ maat: 'F01', uitsplitsing: 'partner', categorie: 'nieuw' })).toEqual([]);
    expect(codesOf({ uitsplitsing: 'sex', categorie: 'nieuw' })).toEqual(['unknown-category']);
    expect(codesOf({ maat: 'F01', uitsplitsing: 'partner' })).toEqual(['unknown-category']);
    expect(codesOf({ categorie: 'men' })).toEqual(['unknown-dimension']);
  });

  it('is told everything that is wrong with it at once, and then gives no cell', () => {
    const { observation, findings } = row({ eenheid: 'x', precisie: 'y', periode_tot: 'z', waarde: '-1' });
    expect(observation).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual([
      'unknown-unit',
      'unknown-precision',
      'unknown-period',
      'negative',
    ]);
    expect(
      findings.every(({ line, measure, asks }) => line === 7 && measure === 'B01' && asks === 'correction'),
    ).toBe(true);
  });

  it('made for other figures is told of once per file, whatever the number of rows', () => {
    const context = readingContext(BENCHMARK, 'GM0193', '2026Q1', '1.0.0');
    const codes = (sjabloon: string, waarde = '412'): readonly string[] => {
      const all: Partial<Record<Column, RawCell>> = { gemeente: 'GM0193', maat: 'B01', waarde, sjabloon };
      const cells = COLUMNS.map((column) => all[column] ?? '');
      return interpretRow(cells, 2, HEADER, context).findings.map(({ code, asks }) => `${code} ${asks}`);
    };
    expect(codes('statushouders-voorbeeld/2026Q1/GM0193/1.0.0')).toEqual([]);
    expect(codes('')).toEqual([]);
    expect(codes('zomaar iets')).toEqual([]);
    expect(codes('statushouders-voorbeeld/2025Q4/GM0193/1.0.0')).toEqual(['other-template explanation']);
    expect(codes('statushouders-voorbeeld/2026Q1/GM0392/1.0.0')).toEqual([]);
    expect(codes('statushouders-voorbeeld/2026Q1/GM0193/0.9.0')).toEqual(['other-template notice']);
    expect(codes('statushouders-voorbeeld/2026Q1/GM0193/0.8.0')).toEqual([]);
  });

  it('of a measure whose dimension the benchmark does not have cannot be broken down by it', () => {
    const measure = { ...BENCHMARK.measures[0], code: 'X', dimensions: ['shoe-size'] } as Measure;
    const context = {
      ...CONTEXT,
      measures: new Map([['X', measure]]),
      dimensions: new Map<string, Dimension>(),
    };
    const cells = ['GM0193', 'X', 'shoe-size', '43', '1'];
    expect(interpretRow(cells, 2, HEADER, context).findings.map(({ code }) => code)).toEqual([
      'unknown-dimension',
    ]);
  });
});

describe('the list of findings', () => {
  const HEAD = COLUMNS.join(';');
  const one = (line: string): string => `${HEAD}\nGM0193;${line}`;
  /** What only the reader of a whole file can see: that there are no rows, or too many findings to go on. */
  const OF_THE_READER = ['no-rows', 'stopped-reading'];
  /** What takes more than the rows of one file: earlier quarters, other reporters, choices, a file of one's own. */
  const OF_MORE_THAN_ONE_FILE = [
    'bridge-differs',
    'unlike-own-history',
    'cell-of-other-part',
    'outside-responsibility',
    'profile-changed',
    'mapped-cell-missing',
    'label-not-mapped',
  ];
  const DELIVERIES: readonly (readonly [string, string])[] = [
    ['missing-column', 'gemeente;maat\nGM0193;B01'],
    ['ignored-column', 'gemeente;maat;waarde;opmerking\nGM0193;B01;412;x'],
    ['wrong-municipality', `${HEAD}\nGM0392;B01;;;1;;;;;;`],
    ['unknown-measure', one('Z99;;;1;;;;;;')],
    ['computed-not-delivered', one('B10;;;1;;;;;;')],
    ['unknown-dimension', one('B01;x;y;1;;;;;;')],
    ['unknown-category', one('B01;sex;x;1;;;;;;')],
    ['unknown-unit', one('B01;;;1;x;;;;;')],
    ['unknown-precision', one('B01;;;1;;;;x;;')],
    ['unknown-reason', one('B01;;;;;;;;x;')],
    ['unknown-period', one('B01;;;1;;;x;;;')],
    ['not-a-number', one('B01;;;x;;;;;;')],
    ['ambiguous-number', one('B01;;;1.234;;;;;;')],
    ['negative', one('B01;;;-1;;;;;;')],
    ['decimal-in-count', one('B01;;;1,5;;;;;;')],
    ['duplicate-cell', `${one('B01;;;1;;;;;;')}\nGM0193;B01;;;1;;;;;;`],
    ['blank-without-reason', one('B01;;;;;;;;;')],
    ['value-and-reason', one('B01;;;1;;;;;late;')],
    ['unit-differs', one('B01;;;1;benefits;;;;;')],
    ['period-is-not-the-span', one('B01;;;1;;;2025-01-31;;;')],
    ['sum-differs', `${one('B01;;;9;;;;;;')}\nGM0193;B01;sex;men;1;;;;;;`],
    ['part-exceeds-whole', `${one('B01;;;1;;;;;;')}\nGM0193;C04;;;2;;;;;;`],
    ['shares-do-not-add-up', one('B01;sex;men;110;percent;;;;;')],
    ['share-not-reachable', `${one('G03;;;61;;;;;;')}\nGM0193;G03;outcome;regular;53;percent;;;;;`],
    ['small-count', one('B01;;;3;;;;;;')],
    ['period-outside-total', `${one('B01;;;9;;;;;;')}\nGM0193;B01;sex;men;1;;;2025-01-31;;;`],
    ['note-differs', one('B01;;;412;;;;;;meer dan 500')],
    ['components-differ', `${one('G03;;;9;;;;;;')}\nGM0193;G03;organisation;tiem;1;;;;;;`],
    ['exceeds-other-population', `${one('B01;;;1;;;;;;')}\nGM0193;C01;;;2;;;;;;`],
    ['both-or-neither', one('D02T;;;1;;;;;;')],
    ['out-of-range', one('A01;;;900000;;;;;;')],
    ['other-template', one('B01;;;1;;;;;;;raadsnota-statushouders/2026Q1/GM0193/1')],
  ];

  it.each(DELIVERIES)('has %s, and a delivery that gives it', (code, csv) => {
    const context = { benchmark: BENCHMARK, municipality: 'GM0193', quarter: '2026Q1' } as const;
    expect(deliver(csv, context).findings.map((finding) => finding.code)).toContain(code);
  });

  it('is whole', () => {
    const given = [...DELIVERIES.map(([code]) => code), ...OF_THE_READER, ...OF_MORE_THAN_ONE_FILE];
    expect(given.toSorted()).toEqual([...FINDING_CODES].toSorted());
  });
});
