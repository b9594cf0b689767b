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
    },
    { indicator: 'C04', quarter: '2024Q1', cell: 'age/0-17', distribution: undefined, values: [] },
  ],
} as unknown as FiguresDocument;

const lines = figuresCsv(document).split('\r\n');

describe('the table of figures', () => {
  it('has a line per value, and empty cells where there is nothing to tell', () => {
    expect(lines.slice(1)).toEqual([
      `proef;3;2024Q1;C04;;GM0000;"'=Bergen (L); ""Zuid""";figure;;0.25;0.2;0.3;50;200;B;1;4;9`,
      'proef;3;2024Q1;C04;;GM0001;;withheld;;;;;;;;;;',
      'proef;3;2024Q1;C04;;GM0002;;missing;late;;;;;;;;;',
      'proef;3;2024Q1;C04;;GM0003;;refused;other-measure;;;;12;;;;;',
      '',
    ]);
  });

  it('names its columns', () => {
    expect(lines[0]).toBe(
      '\uFEFFbenchmark;release;quarter;indicator;cell;municipality_code;municipality_name;status;why;value;lower;upper;numerator;denominator;grade;rank_best;rank_worst;rank_of',
    );
  });
});
