import { describe, expect, it } from 'vitest';
import type { Benchmark, CountedFigure, PublishedBreakdown, PublishedTotal } from '@ijkpunt/model';
import { municipalityByCategory, nationByCategory, totalsBeside } from './page-totals.ts';
import type { ReleasedFigures } from './released.ts';

const figure = (value: number): CountedFigure => ({ kind: 'figure', value, numerator: value });
const total = (kind: PublishedTotal['kind'], code: string): PublishedTotal => ({
  kind,
  code,
  contributing: 12,
  value: figure(40),
});
const nation = total('nation', 'nl');

const SEX = {
  code: 'sex',
  label: { nl: 'Geslacht', en: 'Sex' },
  categories: [
    { code: 'women', label: { nl: 'Vrouwen', en: 'Women' } },
    { code: 'men', label: { nl: 'Mannen', en: 'Men' } },
  ],
};
const benchmark = { dimensions: [SEX] } as unknown as Benchmark;
const slice = { indicator: 'B10', quarter: '2026Q2' } as const;

function released(...breakdowns: readonly Partial<PublishedBreakdown>[]) {
  const usual = { ...slice, dimension: 'sex', category: 'men', values: [], totals: [nation] };
  return {
    benchmark,
    breakdowns: breakdowns.map((one) => ({ ...usual, ...one })) as unknown as ReleasedFigures['breakdowns'],
  };
}

describe('totals beside a municipality', () => {
  it('are those of the nation and of its own region, and of no other', () => {
    const own = total('labour-market-region', 'Regio Zwolle');
    const other = total('labour-market-region', 'Groningen');
    expect(totalsBeside({ totals: [nation, own, other] }, 'Regio Zwolle')).toEqual([nation, own]);
    expect(totalsBeside({ totals: [nation, own] }, undefined)).toEqual([nation]);
    expect(totalsBeside({}, 'Groningen')).toEqual([]);
  });
});

describe('a breakdown on a page', () => {
  it('has the categories of the benchmark in their order, of this indicator and quarter only', () => {
    const release = released({}, { category: 'women' }, { quarter: '2026Q1' }, { indicator: 'C04' });
    const [sex, ...others] = nationByCategory(release, slice);
    expect(sex?.dimension.label.nl).toBe('Geslacht');
    expect(sex?.categories.map(({ code }) => code)).toEqual(['women', 'men']);
    expect(others).toEqual([]);
  });

  it('is left out for a municipality when it is offered for groups only', () => {
    expect(municipalityByCategory(released({}), slice, 'GM0193')).toEqual([]);
    const values = [{ municipality: 'GM0193', value: { kind: 'withheld' } as const }];
    const [sex] = municipalityByCategory(released({ values }), slice, 'GM0193');
    expect(sex?.categories.map(({ value }) => value.kind)).toEqual(['withheld']);
    expect(municipalityByCategory(released({ values }), slice, 'GM0392')).toEqual([]);
  });
});
