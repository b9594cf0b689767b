import {
  ordinalOf,
  type Benchmark,
  type Course,
  type ExplainStep,
  type Indicator,
  type IndicatorFigure,
  type IndicatorValue,
  type Quarter,
  type RevisionAge,
  type RevisionBand,
  type Series,
  type Standing,
} from '@ijkpunt/model';
import {
  courseOf,
  explainFigure,
  explainYear,
  standingOf,
  type IndicatorContext,
  type SharedBySlice,
} from '@ijkpunt/statistics';
import type { Span } from './stored-slices.ts';

/** After this many quarters a figure is final: later corrections are a revision of something final. */
const PROVISIONAL_QUARTERS = 4;

/** What the slices keep for one municipality, by indicator and span. */
export type OwnRecords = ReadonlyMap<
  string,
  { readonly record: Float64Array; readonly shared: SharedBySlice }
>;

/** One indicator of a municipality: the value, where it stands, how it went, and how it came about. */
export interface OwnComparison {
  readonly indicator: Indicator;
  readonly outcome: IndicatorValue;
  readonly standing: Standing | undefined;
  readonly course: Course;
  /** Where the rolling year stands; absent without one. */
  readonly yearStanding: Standing | undefined;
  readonly status: 'provisional' | 'final';
  /** How much such a figure usually still changes, by its age; only of ages at which figures were revised. */
  readonly bands: readonly { readonly age: RevisionAge; readonly band: RevisionBand }[];
  readonly steps: readonly ExplainStep[];
  readonly yearSteps: readonly ExplainStep[];
}

/** What one comparison is put together from: own rows alone. */
export interface OwnParts {
  readonly benchmark: Benchmark;
  readonly context: IndicatorContext;
  readonly quarter: Quarter;
  /** Newest quarter that anybody has figures in. */
  readonly newest: Quarter;
  /** Per indicator its values by quarter. */
  readonly series: ReadonlyMap<string, ReadonlyMap<Quarter, IndicatorValue>>;
  readonly records: OwnRecords;
  readonly bands: ReadonlyMap<string, ReadonlyMap<RevisionAge, RevisionBand>>;
}

/** Names a record among those of a municipality. */
export function recordKey(indicator: string, span: Span): string {
  return `${indicator}/${span}`;
}

/** Puts the comparison of one indicator together; undefined when the quarter holds no value of it. */
export function ownComparison(parts: OwnParts, indicator: Indicator): OwnComparison | undefined {
  const { context, quarter, newest } = parts;
  const series: Series = parts.series.get(indicator.code) ?? new Map();
  const outcome = parts.series.get(indicator.code)?.get(quarter);
  if (outcome === undefined) return undefined;
  const course = courseOf(indicator, series, quarter, context.measures);
  const { rollingYear: year } = course;
  const standing = figureStanding(parts, indicator, outcome, 'quarter');
  const yearStanding = year?.kind === 'figure' ? figureStanding(parts, indicator, year, 'year') : undefined;
  return {
    indicator,
    outcome,
    standing,
    course,
    yearStanding,
    status: ordinalOf(newest) - ordinalOf(quarter) < PROVISIONAL_QUARTERS ? 'provisional' : 'final',
    bands: [...(parts.bands.get(indicator.code) ?? [])].map(([age, band]) => ({ age, band })),
    steps: outcome.kind === 'figure' ? explainFigure(indicator, outcome, standing) : [],
    yearSteps: year?.kind === 'figure' ? yearSteps({ indicator, series, quarter }, year, yearStanding) : [],
  };
}

function figureStanding(
  { records }: OwnParts,
  indicator: Indicator,
  outcome: IndicatorValue,
  span: Span,
): Standing | undefined {
  const found = records.get(recordKey(indicator.code, span));
  if (outcome.kind !== 'figure' || found === undefined) return undefined;
  return standingOf(indicator, outcome, found.record, found.shared);
}

/** The four quarters, then what follows from them; the counts of one quarter are told with that quarter. */
function yearSteps(
  { indicator, series, quarter }: { indicator: Indicator; series: Series; quarter: Quarter },
  year: IndicatorFigure,
  standing: Standing | undefined,
): readonly ExplainStep[] {
  const sum = explainYear(series, quarter, year);
  const told = new Set<ExplainStep['kind']>(['numerator', 'denominator', 'mean-of-stocks', 'division']);
  const rest = explainFigure(indicator, year, standing).filter(({ kind }) => !told.has(kind));
  return sum === undefined ? rest : [sum, ...rest];
}
