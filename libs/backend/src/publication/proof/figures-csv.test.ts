import { describe, expect, it } from 'vitest';
import type { PublishedValue } from '@ijkpunt/model';
import type { FiguresDocument } from './data-files.ts';
import { figuresCsv } from './figures-csv.ts';

const VALUES: readonly PublishedValue[] = [
  {
    kind: 'figure',
    value: 0.25,
    lower: 0.2,
    upper: 0.3,
    numerator: 50,
    denominator: 200,
    grade: 'B',
    reasons: [],
    rank: { best: 1, worst: 4, of: 9 },
  },
  { kind: 'withheld' },
  { kind: 'missing', why: 'late', measure: 'B01' },
  {
    kind: 'refused',
    measures: ['B01'],
    numerator: 12,
    reasons: [{ code: 'other-measure', grade: 'C', expected: 'B01', found: 'B02' }],
  },
];

const TOTAL = { kind: 'figure', value: 0.5, lower: 0.4, upper: 0.6, numerator: 100, denominator: 200 };

const document = {
  release: 3,
  benchmark: { slug: 'proef' },
  municipalities: [{ code: 'GM0000', name: '=Bergen (L); "Zuid"' }],
  slices: [
    {
      indicator: 'C04',
      quarter: '2024Q1',
      distribution: undefined,
      values: VALUES.map((value, at) => ({ municipality: `GM000${at}`, value })),
      totals: [
        { kind: 'nation', code: 'nl', contributing: 4, value: TOTAL },
        { kind: 'labour-market-region', code: 'Zwolle', contributing: 3, value: { kind: 'withheld' } },
      ],
    },
  ],
  breakdowns: [
    {
      ...{ indicator: 'C04', quarter: '2024Q1', dimension: 'sex', category: 'women' },
      values: [{ municipality: 'GM0001', value: TOTAL }],
      totals: [{ kind: 'nation', code: 'nl', contributing: 4, value: { kind: 'withheld' } }],
    },
  ],
} as unknown as FiguresDocument;

const lines = figuresCsv(document).split('\r\n');

describe('the table of figures', () => {
  it('has a line per value, and empty cells where there is nothing to tell', () => {
    expect(lines.slice(1)).toEqual([
      `proef;3;2024Q1;C04;;;municipality;GM0000;"'=Bergen (L); ""Zuid""";figure;;0.25;0.2;0.3;50;200;B;1;4;9`,
      'proef;3;2024Q1;C04;;;municipality;GM0001;;withheld;;;;;;;;;;',
      'proef;3;2024Q1;C04;;;municipality;GM0002;;missing;late;;;;;;;;;',
      'proef;3;2024Q1;C04;;;municipality;GM0003;;refused;other-measure;;;;12;;;;;',
      'proef;3;2024Q1;C04;;;nation;nl;Nederland;figure;;0.5;0.4;0.6;100;200;;;;',
      'proef;3;2024Q1;C04;;;labour-market-region;Zwolle;Zwolle;withheld;;;;;;;;;;',
      'proef;3;2024Q1;C04;sex;women;municipality;GM0001;;figure;;0.5;0.4;0.6;100;200;;;;',
      'proef;3;2024Q1;C04;sex;women;nation;nl;Nederland;withheld;;;;;;;;;;',
      '',
    ]);
  });

  it('names its columns', () => {
    expect(lines[0]).toBe(
      '\uFEFFbenchmark;release;quarter;indicator;dimension;category;area_kind;area_code;area_name;status;why;value;lower;upper;numerator;denominator;grade;rank_best;rank_worst;rank_of',
    );
  });
});
