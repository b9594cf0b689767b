import { describe, expect, it } from 'vitest';
import type { PublishedSlice, PublishedValue, Quarter } from '@ijkpunt/model';
import { indexFigures, type FiguresIndex } from './figures-index.ts';
import { bandsOf, withRevisions, type FirstShown } from './page-revisions.ts';

const figure = (value: number): PublishedValue => ({
  kind: 'figure',
  value,
  numerator: value * 100,
  denominator: 100,
  grade: 'A',
  reasons: [],
});

const municipality = (index: number): string => `GM${String(1000 + index)}`;

function anIndex(values: readonly PublishedValue[]): FiguresIndex {
  const slice = {
    indicator: 'B10',
    quarter: '2026Q1',
    distribution: undefined,
    values: values.map((value, index) => ({ municipality: municipality(index), value })),
  } satisfies PublishedSlice;
  return indexFigures({ slices: [slice], explanations: [] } as unknown as FiguresIndex['release']);
}

const first = (values: readonly number[]): readonly FirstShown[] =>
  values.map((value, index) => ({
    indicator: 'B10',
    quarter: '2026Q1',
    municipality: municipality(index),
    value,
  }));

describe('how much published values changed', () => {
  const before = Array.from({ length: 10 }, () => 0.1);

  it('is a band of those that did, relative to what was shown first', () => {
    const now = before.map((value, index) => figure(index < 8 ? value * (1 + index / 100) + 0.01 : value));
    const band = bandsOf(anIndex(now), first(before)).get('B10');
    expect(band).toMatchObject({ kind: 'band', revisions: 8 });
    expect(band).toMatchObject({ median: expect.closeTo(0.135, 9) as number });
  });

  it('leaves out what is not shown any more, and what began at nothing', () => {
    const now = [...before.slice(2).map((value) => figure(value * 2)), { kind: 'withheld' } as const];
    const bands = bandsOf(anIndex(now), first([0, ...before.slice(1)]));
    expect(bands.get('B10')).toEqual({ kind: 'too-few', revisions: 7 });
  });

  it('is too few where nothing came out before', () => {
    expect(bandsOf(anIndex([figure(0.1)]), []).get('B10')).toEqual({ kind: 'too-few', revisions: 0 });
  });
});

describe('a series of a municipality', () => {
  const band = { kind: 'band', revisions: 9, median: 0, lower: -0.1, upper: 0.2 } as const;
  const series = (['2025Q4', '2026Q1', '2026Q2'] as const).map((quarter: Quarter, index) => ({
    quarter,
    value: index === 1 ? ({ kind: 'withheld' } as const) : figure(0.5),
  }));
  const share = { method: 'share' } as const;

  it('has a range at figures that may still change, and at no other', () => {
    const found = withRevisions(series, share, { finalUntil: '2025Q4', band });
    expect(found.series.map(({ revised }) => revised)).toEqual([
      undefined,
      undefined,
      { lower: 0.45, upper: 0.6 },
    ]);
    expect(found.revisions).toBe(band);
  });

  it.each([
    ['everything is final', '2026Q2'],
    ['nobody said what is final', undefined],
  ] as const)('is as it was when %s', (_, finalUntil) => {
    expect(withRevisions(series, share, { finalUntil, band })).toEqual({ series });
  });
});
