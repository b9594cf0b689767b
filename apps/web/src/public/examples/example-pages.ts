import type { PublishedValue } from '@ijkpunt/model';
import type {
  CompareBlock,
  ComparePage,
  IndicatorBlock,
  IndicatorPage,
  MunicipalityPage,
  PageArea,
  PublicPage,
  StartPage,
} from '@ijkpunt/contract';
import { errorPages } from './example-errors.ts';
import { aBenchmark, aMunicipality, anIndicator } from './example-catalogue.ts';
import { BY_SEX, TOTALS } from './example-totals.ts';
import { aFigure, LATE, REFUSED_HAARLEM, REFUSED_ZWOLLE, SPREAD, WITHHELD } from './example-values.ts';
import { someReleases } from './example-releases.ts';
import { workedExamples } from './example-worked.ts';

export const ZWOLLE = aMunicipality('Zwolle');
export const HAARLEM = aMunicipality('Haarlem', { province: 'Noord-Holland' });

/** Makes an indicator of a municipality with three quarters behind it. */
export function aBlock(value: PublishedValue, changes: Partial<IndicatorBlock> = {}): IndicatorBlock {
  const medians = (['2025Q3', '2025Q4', '2026Q1', '2026Q2'] as const).map((quarter) => ({
    quarter,
    distribution: SPREAD,
  }));
  return {
    indicator: anIndicator(),
    quarter: '2026Q2',
    value,
    distribution: SPREAD,
    others: [0.05, 0.08, 0.1, 0.112, 0.13, 0.2],
    series: [
      { quarter: '2025Q3', value: aFigure({ value: 0.1 }) },
      { quarter: '2025Q4', value: WITHHELD },
      { quarter: '2026Q1', value: aFigure({ value: 0.11 }) },
      { quarter: '2026Q2', value },
    ],
    medians,
    ...changes,
  };
}

/** Makes a municipality's page with these blocks in one benchmark. */
export function aMunicipalityPage(
  blocks: readonly IndicatorBlock[] = [aBlock(aFigure())],
  changes: Partial<MunicipalityPage['sections'][number]> = {},
): MunicipalityPage {
  const section = { benchmark: aBenchmark(), blocks, explanations: [], ...changes };
  return { kind: 'municipality', municipality: ZWOLLE, sections: [section], references: [] };
}

/** Makes an indicator's page with these values of Zwolle, Haarlem and others. */
export function anIndicatorPage(
  values: readonly PublishedValue[] = [aFigure(), WITHHELD, LATE],
  changes: Partial<IndicatorPage['sections'][number]> = {},
): IndicatorPage {
  const rows = values.map((value, index) => ({
    municipality: [ZWOLLE, HAARLEM][index] ?? aMunicipality(`Gemeente${index}`),
    value,
    before: aFigure({ value: 0.1 }),
    change: value.kind === 'figure' ? { difference: value.value - 0.1, broken: index > 0 } : undefined,
  }));
  const medians = (['2026Q1', '2026Q2'] as const).map((quarter) => ({ quarter, distribution: SPREAD }));
  const indicator = anIndicator();
  const section = {
    benchmark: aBenchmark(),
    indicator,
    quarter: '2026Q2' as const,
    distribution: SPREAD,
    cuts: [0.05, 0.1, 0.15, 0.2],
    funnel: aFunnel(),
    rows,
    yearBefore: '2025Q2' as const,
    medians,
    ...changes,
  };
  return { kind: 'indicator', slug: section.indicator.slug, areas: someAreas(), sections: [section] };
}

/** Lines of a funnel, and where the municipalities of the examples lie. */
function aFunnel(): IndicatorPage['sections'][number]['funnel'] {
  const limits = [100, 600].map((size) => ({
    size,
    lower95: 0.12 - 0.5 / Math.sqrt(size),
    upper95: 0.12 + 0.5 / Math.sqrt(size),
    lower998: 0.12 - 0.8 / Math.sqrt(size),
    upper998: 0.12 + 0.8 / Math.sqrt(size),
  }));
  return { lines: { mean: 0.12, widened: true, limits }, places: { [ZWOLLE.code]: 'inside' } };
}

/** Centres of the municipalities of the examples, and of one that takes no part. */
function someAreas(): readonly PageArea[] {
  return [
    { code: ZWOLLE.code, name: ZWOLLE.name, latitude: 52.51, longitude: 6.11 },
    { code: HAARLEM.code, name: HAARLEM.name, latitude: 52.38, longitude: 4.63 },
    { code: 'GM9999', name: 'Elders', latitude: 51.5, longitude: 5.4 },
  ];
}

/** Makes a first page with two municipalities and one indicator. */
export function aStartPage(changes: Partial<StartPage> = {}): StartPage {
  const counts = { shown: 301, refused: 12, withheld: 20, missing: 9 };
  const headline = { indicator: anIndicator(), quarter: '2026Q2' as const, distribution: SPREAD, ...counts };
  const section = { benchmark: aBenchmark(), participants: 342, headlines: [headline] };
  return { kind: 'start', municipalities: [ZWOLLE, HAARLEM], sections: [section], ...changes };
}

/** Makes a comparison of Zwolle and Haarlem: refused as in the council notes, unless said otherwise. */
export function aCompareBlock(changes: Partial<CompareBlock> = {}): CompareBlock {
  return {
    benchmark: aBenchmark(),
    indicator: anIndicator(),
    verdict: 'refused',
    entries: [
      { municipality: ZWOLLE, quarter: '2019Q4', value: REFUSED_ZWOLLE },
      { municipality: HAARLEM, quarter: '2018Q2', value: REFUSED_HAARLEM },
    ],
    quartersDiffer: true,
    reasons: [
      { municipality: ZWOLLE.slug, reasons: REFUSED_ZWOLLE.reasons },
      { municipality: HAARLEM.slug, reasons: REFUSED_HAARLEM.reasons },
    ],
    distribution: undefined,
    ...changes,
  };
}

/** Makes a comparison that can be made. */
export function aComparableBlock(values: readonly [PublishedValue, PublishedValue]): CompareBlock {
  const entries = values.map((value, index) => ({
    municipality: index === 0 ? ZWOLLE : HAARLEM,
    quarter: '2026Q2' as const,
    value,
  }));
  const reasons = entries.map(({ municipality }) => ({ municipality: municipality.slug, reasons: [] }));
  return aCompareBlock({
    verdict: 'comparable',
    entries,
    reasons,
    quartersDiffer: false,
    distribution: SPREAD,
  });
}

/** Makes a compare page of Zwolle and Haarlem. */
export function aComparePage(changes: Partial<ComparePage> = {}): ComparePage {
  const { slug, label } = anIndicator();
  return {
    kind: 'compare',
    chosen: [ZWOLLE, HAARLEM],
    municipalities: [HAARLEM, ZWOLLE],
    indicators: [{ slug, label }],
    chosenIndicators: [slug],
    unknown: [],
    blocks: [aCompareBlock()],
    ...changes,
  };
}

/** One page of every kind. */
export function everyKind(): readonly PublicPage[] {
  const comparable = aComparableBlock([aFigure(), aFigure({ value: 0.1 })]);
  const other = { ...comparable, benchmark: aBenchmark({ slug: 'ander' }) };
  return [
    aStartPage(),
    aMunicipalityPage(
      [
        aBlock(aFigure(), { totals: TOTALS.slice(0, 2), breakdowns: [BY_SEX] }),
        aBlock(REFUSED_ZWOLLE, { indicator: anIndicator({ code: 'X', slug: 'x' }) }),
      ],
      {
        explanations: [{ quarter: '2026Q2', measure: undefined, text: 'Wij tellen anders.' }],
        reply: 'Wij lezen dit cijfer anders.',
      },
    ),
    anIndicatorPage(undefined, { totals: TOTALS, breakdowns: [BY_SEX] }),
    aComparePage({ blocks: [aCompareBlock(), other] }),
    { kind: 'method', benchmarks: [aBenchmark()], examples: workedExamples() },
    { kind: 'publications', releases: someReleases() },
    {
      kind: 'search',
      query: 'zwole',
      results: [{ kind: 'municipality', title: 'Zwolle', path: '/gemeenten/zwolle', also: ['Oud Zwolle'] }],
    },
    { kind: 'search', query: 'xyz', results: [] },
    { kind: 'accessibility' },
    { kind: 'privacy' },
    { kind: 'data' },
    { kind: 'practices' },
    ...errorPages(),
  ];
}
