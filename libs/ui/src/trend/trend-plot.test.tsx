import type { PublishedValue, Quarter } from '@ijkpunt/model';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { trendFigures, type TrendInput } from './trend-figures.ts';
import { trendLayout } from './trend-layout.ts';
import { TrendPlot } from './trend-plot.tsx';

const figure = (value: number, grade: 'A' | 'B' = 'A'): PublishedValue => ({
  kind: 'figure',
  value,
  lower: value - 0.02,
  upper: value + 0.03,
  numerator: 10,
  denominator: 100,
  grade,
  reasons: [],
});

const spread = (median: number) => ({
  contributing: 9,
  lowerQuartile: median - 0.02,
  median,
  upperQuartile: median + 0.02,
});

const series: TrendInput['series'] = [
  { quarter: '2024Q4', value: figure(0.1) },
  { quarter: '2025Q1', value: figure(0.12, 'B') },
  { quarter: '2025Q2', value: { kind: 'withheld' } },
  { quarter: '2025Q3', value: { kind: 'refused', reasons: [], measures: [] } },
  { quarter: '2025Q4', value: { kind: 'missing', why: 'late', measure: 'B05' } },
  { quarter: '2026Q2', value: figure(0.14) },
];
const medians = series.map(({ quarter }, index) => ({ quarter, distribution: spread(0.1 + index / 200) }));

const aTrend = (changes: Partial<TrendInput> = {}): TrendInput => ({
  label: 'Uitstroom naar werk',
  method: 'rate',
  language: 'nl',
  series,
  medians,
  ...changes,
});

const drawn = (input: TrendInput): string => renderToStaticMarkup(<TrendPlot id="trend" input={input} />);

describe('a trend', () => {
  it.each([
    ['trend', aTrend()],
    ['trend-of-the-median', aTrend({ series: [], language: 'en' })],
    ['trend-of-two-quarters', aTrend({ series: series.slice(0, 2), medians: [] })],
  ])('is drawn as it always was: %s', async (name, input) => {
    await expect(`${drawn(input)}\n`).toMatchFileSnapshot(`./golden/${name}.svg`);
  });

  it('never joins quarters over a gap', () => {
    const { course } = trendLayout(trendFigures(aTrend()));
    expect(course.match(/M/gu)).toHaveLength(2);
    expect(course.match(/L/gu)).toHaveLength(1);
  });

  it('gives a quarter that was never delivered a place and a gap', () => {
    const { quarters, points } = trendFigures(aTrend());
    expect(quarters).toContain('2026Q1' satisfies Quarter);
    expect(points.filter((point) => 'gap' in point)).toHaveLength(4);
  });

  it('marks every gap with the sign of its reason', () => {
    const signs = [...drawn(aTrend()).matchAll(/chart-gap gap-(\w+)"[^>]*>(.)</gu)].map(
      ([, gap, sign]) => `${gap} ${sign}`,
    );
    expect(signs).toEqual(['withheld .', 'refused ≠', 'missing ×', 'missing ×']);
  });
});

describe('a trend that is broken or not final', () => {
  const broken = aTrend({
    finalUntil: '2026Q1',
    breaks: [
      { quarter: '2025Q2', why: 'definition' },
      { quarter: '2025Q4', why: 'merger' },
    ],
  });
  const picture = renderToStaticMarkup(<TrendPlot id="trend" input={broken} />);

  it('is drawn as it always was', async () => {
    await expect(`${picture}\n`).toMatchFileSnapshot('./golden/trend-with-breaks.svg');
  });

  it('has a line for each break and a ground under what may still change', () => {
    const [, breaks] = /chart-breaks">(.*?)<\/g><\/g>/u.exec(picture) ?? [];
    expect(breaks?.match(/<line/gu)).toHaveLength(2);
    expect(picture).toContain('>voorlopig<');
    expect(renderToStaticMarkup(<TrendPlot id="trend" input={aTrend()} />)).not.toMatch(
      /chart-(breaks|provisional)/u,
    );
  });

  it('says so', () => {
    expect(trendFigures(broken).sentence).toContain('Vanaf het 2e kwartaal 2025 geldt een andere definitie');
    expect(trendFigures(broken).sentence).toContain('In het 4e kwartaal 2025 was er een herindeling');
  });
});

describe('a trend of which it is known how much provisional values change', () => {
  const revisions = { kind: 'band', revisions: 12, median: 0.02, lower: -0.05, upper: 0.25 } as const;
  const provisional = { finalUntil: '2026Q1', revisions } as const;
  const revised = { lower: 0.133, upper: 0.175 };
  const known = aTrend({
    ...provisional,
    series: series.map((point) => (point.quarter === '2026Q2' ? { ...point, revised } : point)),
  });

  it('is drawn as it always was', async () => {
    await expect(`${drawn(known)}\n`).toMatchFileSnapshot('./golden/trend-with-revisions.svg');
  });

  it('shows where the provisional value usually ends, also where that is outside its interval', () => {
    expect(trendLayout(trendFigures(known)).revised.match(/M/gu)).toHaveLength(1);
    const wide = { lower: 0, upper: 9 };
    const far = trendFigures({ ...known, series: [...series.slice(0, 5), { ...series[5]!, revised: wide }] });
    expect(Math.max(...trendLayout(far).beside.map(({ label }) => Number.parseFloat(label)))).toBeGreaterThan(
      400,
    );
  });

  it('says how much and how often, and of too few that nobody can tell', () => {
    expect(trendFigures(known).sentence).toContain('meestal met -5% tot +25% (12 keer gebeurd).');
    const few = aTrend({ ...provisional, revisions: { kind: 'too-few', revisions: 3 } });
    expect(trendFigures(few).sentence).toContain('is nog niet te zeggen.');
    expect(drawn(few)).not.toContain('chart-revised');
  });
});

describe('the sentence of a trend', () => {
  it('tells first and last value and the gaps', () => {
    expect(trendFigures(aTrend({ medians: [] })).sentence).toBe(
      'Van 10,0% in het 4e kwartaal 2024 naar 14,0% in het 2e kwartaal 2026. In 4 kwartalen staat geen waarde: ' +
        '2 keer ontbreekt het cijfer, 1 keer is het niet getoond, 1 keer is het niet vergelijkbaar.',
    );
  });

  it('tells one value as one value', () => {
    expect(trendFigures(aTrend({ series: series.slice(0, 1), medians: [], language: 'en' })).sentence).toBe(
      'One quarter has a value: 10.0% in the 4th quarter of 2024.',
    );
  });
});
