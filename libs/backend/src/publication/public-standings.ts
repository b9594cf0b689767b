import type {
  Course,
  ExplainStep,
  FunnelPlace,
  Indicator,
  PublishedSlice,
  PublishedValue,
  Quarter,
  Standing,
} from '@ijkpunt/model';
import {
  comparedBy,
  courseOf,
  emptyColumns,
  explainFigure,
  groupsTold,
  heterogeneityOf,
  packStandings,
  recordOf,
  standColumns,
  standingOf,
  type Columns,
  type SharedBySlice,
} from '@ijkpunt/statistics';
import type { AreasInGroups } from '../comparisons/index.ts';
import type { FiguresIndex, IndexedSlice } from './figures-index.ts';

/** What a page tells beside a value: where it stands, how it went, and how it came about. */
export interface BesideValue {
  readonly standing: Standing | undefined;
  readonly course: Course;
  readonly steps: readonly ExplainStep[];
}

interface StoodSlice {
  readonly places: ReadonlyMap<string, number>;
  readonly rows: Float64Array;
  readonly shared: SharedBySlice;
}

/**
 * Standings of published values, from published values alone: whoever has those can compute them again. Every slice is
 * computed once for all its municipalities.
 */
export class PublicStandings {
  private readonly stood = new Map<PublishedSlice, StoodSlice | undefined>();

  constructor(
    private readonly groupsIn: (index: FiguresIndex, quarter: Quarter) => AreasInGroups | undefined,
  ) {}

  beside(index: FiguresIndex, indicator: Indicator, slice: IndexedSlice, municipality: string): BesideValue {
    const value = slice.byMunicipality.get(municipality);
    const standing =
      value?.kind === 'figure' ? this.standing(index, indicator, slice, municipality) : undefined;
    const measures = new Map(index.release.benchmark.measures.map((measure) => [measure.code, measure]));
    const series = new Map(
      (index.slices.get(indicator.code) ?? []).flatMap((each): [Quarter, PublishedValue][] => {
        const own = each.byMunicipality.get(municipality);
        return own === undefined ? [] : [[each.quarter, own]];
      }),
    );
    return {
      standing,
      course: courseOf(indicator, series, slice.quarter, measures),
      steps: value?.kind === 'figure' ? explainFigure(indicator, value, standing) : [],
    };
  }

  /** Where each shown value of a slice lies in the funnel around the mean of the others. */
  funnelPlaces(index: FiguresIndex, indicator: Indicator, slice: IndexedSlice): Record<string, FunnelPlace> {
    const places = slice.values.flatMap(({ municipality }): [string, FunnelPlace][] => {
      const funnel = this.standing(index, indicator, slice, municipality)?.funnel;
      return funnel === undefined ? [] : [[municipality, funnel.place]];
    });
    return Object.fromEntries(places);
  }

  private standing(
    index: FiguresIndex,
    indicator: Indicator,
    slice: IndexedSlice,
    municipality: string,
  ): Standing | undefined {
    const value = slice.byMunicipality.get(municipality);
    const stood = this.slice(index, indicator, slice);
    const place = stood?.places.get(municipality);
    if (stood === undefined || place === undefined || value?.kind !== 'figure') return undefined;
    return standingOf(indicator, value, recordOf(stood.rows, place), stood.shared);
  }

  private slice(index: FiguresIndex, indicator: Indicator, slice: IndexedSlice): StoodSlice | undefined {
    if (!this.stood.has(slice)) {
      const groups = this.groupsIn(index, slice.quarter);
      this.stood.set(slice, groups === undefined ? undefined : standIn(indicator, slice, groups));
    }
    return this.stood.get(slice);
  }
}

function standIn(
  indicator: Indicator,
  slice: PublishedSlice,
  { codes, groups }: AreasInGroups,
): StoodSlice | undefined {
  const method = comparedBy(indicator);
  if (method === undefined) return undefined;
  const places = new Map(codes.map((code, area) => [code, area]));
  const columns = columnsOf(slice, places);
  const standings = standColumns(columns, groups.groupings, {
    method,
    highestFirst: indicator.direction !== 'lower',
  });
  // What is published may be told of any group; the composition of a municipality is not published.
  const told = groupsTold(standings, groups.groupings);
  const noMix = new Float64Array(codes.length).fill(Number.NaN);
  const spread = method === 'ratio' ? undefined : heterogeneityOf(method, countedIn(columns));
  return {
    places,
    rows: packStandings(standings, told, noMix),
    shared: { tau2: spread?.tau2 ?? NO_SPREAD, dimension: undefined },
  };
}

/** Too few for a spread: the limits of the funnel are those of chance alone. */
const NO_SPREAD = 0;

function columnsOf({ values }: PublishedSlice, places: ReadonlyMap<string, number>): Columns {
  const columns = emptyColumns(places.size);
  for (const { municipality, value } of values) {
    const area = places.get(municipality);
    if (area === undefined || value.kind !== 'figure' || value.denominator === undefined) continue;
    columns.numerators[area] = value.numerator;
    columns.denominators[area] = value.denominator;
  }
  return columns;
}

function countedIn({ numerators, denominators }: Columns) {
  return [...numerators].flatMap((numerator, area) =>
    Number.isNaN(numerator) ? [] : [{ numerator, denominator: Number(denominators[area]) }],
  );
}
