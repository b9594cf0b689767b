import type {
  IndicatorBlock,
  IndicatorPage,
  MethodPage,
  MunicipalityPage,
  PageArea,
  PageExplanation,
  PageGroups,
  PageMunicipality,
  PublicationsPage,
  StartPage,
} from '@ijkpunt/contract';
import { quantile } from '@ijkpunt/statistics';
import {
  ordinalOf,
  publishedCounts,
  type Indicator,
  type Municipality,
  type PublishedValue,
  type Quarter,
} from '@ijkpunt/model';
import {
  everyQuarter,
  latestFor,
  NOT_DELIVERED,
  publishedIndicators,
  shownValues,
  slicesOf,
  type FiguresIndex,
  type IndexedSlice,
} from './figures-index.ts';
import type { PublicStandings } from './public-standings.ts';
import { pageFunnel } from './page-funnel.ts';
import { breaksOf, mergersInto, type PlacedMunicipality } from './page-breaks.ts';
import { municipalityByCategory, nationByCategory, totalsBeside } from './page-totals.ts';
import { withRevisions, type RevisionBands } from './page-revisions.ts';
import { withYearBefore } from './page-year-before.ts';
import { pageReferences } from './page-references.ts';
import { pageBenchmark } from './released.ts';
import { workedExamples } from './worked/worked-examples.ts';

/** Everything that baked pages are made of: places and released figures, nothing else. */
export interface PageSources {
  readonly places: ReadonlyMap<string, PlacedMunicipality>;
  readonly indexes: readonly FiguresIndex[];
  /** Every municipality of today with its centre; absent for pages without maps. */
  readonly areas?: readonly PageArea[] | undefined;
  /** Where values stand; absent for pages that tell no standings. */
  readonly standings?: PublicStandings | undefined;
  /** By benchmark how much provisional values usually change; absent for pages that do not tell. */
  readonly revisions?: ReadonlyMap<string, RevisionBands> | undefined;
  /** The groups of a municipality in the newest quarter of a release, by name. */
  readonly groupsOf?: ((index: FiguresIndex, municipality: string) => PageGroups | undefined) | undefined;
}

/** Municipalities that appear in any release, by name. */
export function publishedMunicipalities({ places, indexes }: PageSources): readonly PageMunicipality[] {
  const codes = new Set(indexes.flatMap((index) => [...index.participants]));
  return [...places.values()]
    .filter(({ code }) => codes.has(code))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** The page of one municipality: each benchmark it takes part in, each indicator with where it stands, its own words; and what others say. */
export function municipalityPage(sources: PageSources, municipality: PageMunicipality): MunicipalityPage {
  const { places, standings } = sources;
  const mergers = mergersInto(municipality.code, places);
  const sections = sources.indexes
    .filter((index) => index.participants.has(municipality.code))
    .map((index) => {
      const groups = sources.groupsOf?.(index, municipality.code);
      const bands = sources.revisions?.get(index.release.benchmark.slug);
      const where = { index, mergers, standings, bands, region: groups?.labourMarketRegion };
      return {
        benchmark: pageBenchmark(index.release),
        blocks: publishedIndicators(index).flatMap((indicator) =>
          blockOf(where, indicator, municipality.code),
        ),
        groups,
        explanations: explanationsOf(index, municipality.code),
      };
    });
  const references = pageReferences(sources.indexes, municipality.code);
  return { kind: 'municipality', municipality, sections, references };
}

/** The newest explanations; a page that goes on for years is read by nobody. */
const MOST_EXPLANATIONS = 20;

function explanationsOf(
  { release, explanations }: FiguresIndex,
  municipality: string,
): readonly PageExplanation[] {
  const own = explanations.get(municipality) ?? [];
  const newestFirst = own.toSorted((a, b) => ordinalOf(b.quarter) - ordinalOf(a.quarter));
  return newestFirst.slice(0, MOST_EXPLANATIONS).map(({ quarter, measure, text }) => {
    const label = release.benchmark.measures.find(({ code }) => code === measure)?.label;
    return { quarter, measure: label, text };
  });
}

interface Where {
  readonly index: FiguresIndex;
  /** When others became part of the municipality. */
  readonly mergers: ReadonlySet<Quarter>;
  readonly standings: PublicStandings | undefined;
  readonly bands: RevisionBands | undefined;
  /** The labour-market region of the municipality. */
  readonly region: string | undefined;
}

function blockOf(
  { index, mergers, standings, bands, region }: Where,
  indicator: Indicator,
  municipality: string,
): readonly IndicatorBlock[] {
  const latest = latestFor(index, indicator.code, municipality);
  const value = latest?.byMunicipality.get(municipality);
  if (latest === undefined || value === undefined) return [];
  const { quarter, distribution } = latest;
  const slices = slicesOf(index, indicator.code);
  const medians = slices.map((slice) => ({ quarter: slice.quarter, distribution: slice.distribution }));
  const series = seriesOf(slices, municipality);
  const breaks = breaksOf(series, mergers);
  const others = shownValues(indicator, latest);
  const beside = standings?.beside(index, indicator, latest, municipality);
  const totals = totalsBeside(latest, region);
  const breakdowns = municipalityByCategory(index.release, latest, municipality);
  const { finalUntil } = index.release;
  const revised = withRevisions(series, indicator, { finalUntil, band: bands?.get(indicator.code) });
  const inTime = { ...revised, breaks, medians };
  return [{ indicator, quarter, value, distribution, others, ...inTime, totals, breakdowns, ...beside }];
}

/** One value per quarter between the first and the last delivery; a quarter without one is a gap with its reason. */
function seriesOf(slices: readonly IndexedSlice[], municipality: string): IndicatorBlock['series'] {
  const own = slices.filter(({ byMunicipality }) => byMunicipality.has(municipality));
  const byQuarter = new Map(own.map((slice) => [slice.quarter, slice.byMunicipality.get(municipality)]));
  return everyQuarter(own).map((quarter: Quarter) => ({
    quarter,
    value: byQuarter.get(quarter) ?? NOT_DELIVERED,
  }));
}

/** Every municipality that exists and of which the centre is known, by code: always in the same order. */
export function areasOf(
  places: ReadonlyMap<string, Pick<Municipality, 'code' | 'name' | 'endedOn' | 'latitude' | 'longitude'>>,
): readonly PageArea[] {
  return [...places.values()]
    .flatMap(({ code, name, endedOn, latitude, longitude }) =>
      endedOn !== undefined || latitude === undefined || longitude === undefined
        ? []
        : [{ code, name, latitude, longitude }],
    )
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en'));
}

/** The page of one indicator: every municipality in the newest quarter, per benchmark. */
export function indicatorPage(sources: PageSources, slug: string): IndicatorPage {
  const sections = sources.indexes.flatMap((index) =>
    publishedIndicators(index)
      .filter((indicator) => indicator.slug === slug)
      .flatMap((indicator) => indicatorSection(index, indicator, sources)),
  );
  return { kind: 'indicator', slug, areas: sources.areas ?? [], sections };
}

function indicatorSection(
  index: FiguresIndex,
  indicator: Indicator,
  { places, standings }: PageSources,
): IndicatorPage['sections'] {
  const slices = slicesOf(index, indicator.code);
  const latest = newestTelling(slices);
  if (latest === undefined) return [];
  const rows = latest.values.flatMap(({ municipality, value }) => {
    const place = places.get(municipality);
    return place === undefined ? [] : [{ municipality: place, value }];
  });
  const medians = slices.map(({ quarter, distribution }) => ({ quarter, distribution }));
  const { quarter, distribution, totals } = latest;
  const breakdowns = nationByCategory(index.release, latest);
  const benchmark = pageBenchmark(index.release);
  const cuts = distribution === undefined ? undefined : fifths(shownValues(indicator, latest));
  const funnel = pageFunnel(index, indicator, latest, standings);
  const shape = { distribution, cuts, funnel };
  const seen = withYearBefore(rows, latest, slices);
  return [{ benchmark, indicator, quarter, ...shape, ...seen, medians, totals, breakdowns }];
}

/** Where five groups of the same size meet (methods 5.1). */
function fifths(ascending: readonly number[]): readonly number[] {
  return [0.2, 0.4, 0.6, 0.8].flatMap((part) => quantile(ascending, part) ?? []);
}

/** The newest slice with a figure; else with a refusal or something withheld; else the newest there is. */
function newestTelling(slices: readonly IndexedSlice[]): IndexedSlice | undefined {
  const some = (wanted: (kind: PublishedValue['kind']) => boolean): IndexedSlice | undefined =>
    slices.findLast(({ values }) => values.some(({ value }) => wanted(value.kind)));
  return some((kind) => kind === 'figure') ?? some((kind) => kind !== 'missing') ?? slices.at(-1);
}

/** The start page: who takes part, and what the benchmark says now. */
export function startPage(sources: PageSources): StartPage {
  const sections = sources.indexes.map((index) => ({
    benchmark: pageBenchmark(index.release),
    participants: index.participants.size,
    headlines: publishedIndicators(index).flatMap((indicator) => headlineOf(index, indicator)),
  }));
  return { kind: 'start', municipalities: publishedMunicipalities(sources), sections };
}

function headlineOf(index: FiguresIndex, indicator: Indicator): StartPage['sections'][number]['headlines'] {
  const slices = slicesOf(index, indicator.code);
  const latest = slices.findLast(({ distribution }) => distribution !== undefined) ?? newestTelling(slices);
  if (latest === undefined) return [];
  const counts = publishedCounts(latest.values.map(({ value }) => value));
  return [{ indicator, quarter: latest.quarter, distribution: latest.distribution, ...counts }];
}

/** How figures come about: what every benchmark settled, and an example of every method, worked out anew. */
export function methodPage({ indexes }: PageSources): MethodPage {
  const benchmarks = indexes.map(({ release }) => pageBenchmark(release));
  return { kind: 'method', benchmarks, examples: workedExamples() };
}

/** One line of the list of publications. */
export type PublicationLine = PublicationsPage['releases'][number];

export function publicationsPage(releases: readonly PublicationLine[]): PublicationsPage {
  return { kind: 'publications', releases };
}
