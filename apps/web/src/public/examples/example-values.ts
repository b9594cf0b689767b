import type { Distribution, IndicatorFigure, PublishedValue, RankRange, RefusedValue } from '@ijkpunt/model';

type PublishedFigure = IndicatorFigure & { readonly rank?: RankRange | undefined };

/** Makes a figure: 61 on 508.5, unless said otherwise. */
export function aFigure(changes: Partial<PublishedFigure> = {}): PublishedFigure {
  return {
    kind: 'figure',
    value: 61 / 508.5,
    lower: 0.0918,
    upper: 0.1541,
    numerator: 61,
    denominator: 508.5,
    grade: 'A',
    reasons: [],
    rank: { best: 12, worst: 61, of: 301 },
    ...changes,
  };
}

/** What Zwolle's council note makes of outflow to work. */
export const REFUSED_ZWOLLE: RefusedValue = {
  kind: 'refused',
  measures: ['G03', 'C01'],
  numerator: 61,
  denominator: 174,
  reasons: [
    { code: 'other-measure', grade: 'C', expected: 'B05', found: 'G03' },
    {
      code: 'period-differs',
      grade: 'C',
      measure: 'G03',
      expected: { start: '2019-10-01', end: '2019-12-31' },
      found: { start: '2018-07-01', end: '2019-10-31' },
    },
    { code: 'profile-differs', grade: 'C', question: 'naturalised', standard: 'kept', answer: 'dropped' },
  ],
};

/** What Haarlem's council note makes of outflow to work. */
export const REFUSED_HAARLEM: RefusedValue = {
  kind: 'refused',
  measures: ['B05', 'B01'],
  numerator: 37,
  denominator: 778,
  reasons: [
    { code: 'unit-differs', grade: 'C', measure: 'B05', expected: 'persons', found: 'benefits' },
    {
      code: 'period-differs',
      grade: 'C',
      measure: 'B05',
      expected: { start: '2018-04-01', end: '2018-06-30' },
      found: { start: '2017-01-01', end: '2018-05-15' },
    },
    {
      code: 'period-differs',
      grade: 'C',
      measure: 'B01',
      expected: { end: '2018-06-30' },
      found: { end: '2018-05-15' },
    },
    { code: 'profile-unknown', grade: 'C', question: 'naturalised', standard: 'kept' },
  ],
};

export const WITHHELD: PublishedValue = { kind: 'withheld' };
export const LATE: PublishedValue = { kind: 'missing', why: 'late', measure: 'B05' };

export const SPREAD: Distribution = {
  contributing: 301,
  lowerQuartile: 0.09,
  median: 0.112,
  upperQuartile: 0.134,
};
