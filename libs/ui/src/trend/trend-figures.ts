import {
  isProvisional,
  ordinalOf,
  quartersBetween,
  type Distribution,
  type Language,
  type Method,
  type PublishedValue,
  type Quarter,
  type RevisedRange,
  type RevisionBand,
} from '@ijkpunt/model';
import type { Measured } from '../chart/standing.ts';
import { formatRelative, formatCount, formatTick, formatValue } from '../numbers/number-format.ts';
import { formatQuarter } from '../numbers/time-format.ts';
import { GAPS, type Gap } from './gap.ts';
import { quarterTicks, type QuarterTick } from './quarter-ticks.ts';
import { trendTexts, type BreakWhy, type SpotWords } from './trend.texts.ts';

/** What a trend is made of: the quarters of one municipality, those of the median, or both. */
export interface TrendInput {
  readonly label: string;
  readonly method: Method;
  readonly language: Language;
  readonly series: readonly {
    readonly quarter: Quarter;
    readonly value: PublishedValue;
    /** Where a provisional value usually ends when it is revised. */
    readonly revised?: RevisedRange | undefined;
  }[];
  readonly medians: readonly { readonly quarter: Quarter; readonly distribution: Distribution | undefined }[];
  /** Quarters after this one may still change; absent when nobody said. */
  readonly finalUntil?: Quarter | undefined;
  /** How much provisional values usually change; absent when nothing is said of it. */
  readonly revisions?: RevisionBand | undefined;
  /** Quarters from which figures mean something else than before. */
  readonly breaks?: readonly TrendBreak[] | undefined;
}

/** A quarter from which figures follow another definition, or are of another area. */
interface TrendBreak {
  readonly quarter: Quarter;
  readonly why: BreakWhy;
}

/** One quarter of one municipality: a value, or the reason why there is none. */
export type TrendPoint =
  | (Measured & {
      readonly quarter: Quarter;
      readonly marked: boolean;
      readonly revised: RevisedRange | undefined;
    })
  | { readonly quarter: Quarter; readonly gap: Gap };

/** What is drawn, in values and words. Every quarter between the first and the last has its place. */
export interface TrendFigures {
  readonly title: string;
  readonly sentence: string;
  readonly quarters: readonly Quarter[];
  /** Empty when no municipality is drawn. */
  readonly points: readonly TrendPoint[];
  readonly medians: readonly (Distribution | undefined)[];
  readonly quarterTicks: readonly QuarterTick[];
  /** Place of the first quarter that may still change; undefined: none may. */
  readonly provisionalFrom: number | undefined;
  readonly provisional: string;
  readonly breaks: readonly { readonly index: number; readonly sign: string }[];
  readonly tick: (value: number) => string;
}

/** Puts quarters in order, gives gaps their reason, and says what the course shows. */
export function trendFigures(input: TrendInput): TrendFigures {
  const quarters = allQuarters(input);
  const points = input.series.length === 0 ? [] : quarters.map((quarter) => pointOf(input, quarter));
  const medians = quarters.map(
    (quarter) => input.medians.find((candidate) => candidate.quarter === quarter)?.distribution,
  );
  return {
    title: trendTexts[input.language].title(input.label),
    sentence: sentenceOf(input, points),
    quarters,
    points,
    medians,
    quarterTicks: quarterTicks(quarters, input.language),
    ...inTime(input, quarters),
    tick: (value) => formatTick(value, input.method, input.language),
  };
}

function inTime(
  { language, finalUntil, breaks = [] }: TrendInput,
  quarters: readonly Quarter[],
): Pick<TrendFigures, 'provisionalFrom' | 'provisional' | 'breaks'> {
  const { provisional, signs } = trendTexts[language];
  const from = quarters.findIndex((quarter) => isProvisional(quarter, finalUntil));
  return {
    provisionalFrom: from < 0 ? undefined : from,
    provisional,
    breaks: breaks.flatMap(({ quarter, why }) => {
      const index = quarters.indexOf(quarter);
      return index < 1 ? [] : [{ index, sign: signs[why] }];
    }),
  };
}

function allQuarters({ series, medians }: TrendInput): readonly Quarter[] {
  const sorted = [...series, ...medians]
    .map(({ quarter }) => quarter)
    .toSorted((a, b) => ordinalOf(a) - ordinalOf(b));
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? [] : quartersBetween(first, last);
}

function pointOf({ series }: TrendInput, quarter: Quarter): TrendPoint {
  const found = series.find((candidate) => candidate.quarter === quarter);
  if (found === undefined) return { quarter, gap: 'missing' };
  const { value, revised } = found;
  if (value.kind !== 'figure') return { quarter, gap: value.kind };
  const { lower, upper, grade } = value;
  return { quarter, value: value.value, lower, upper, marked: grade === 'B', revised };
}

function breaksIn({ language, breaks = [] }: TrendInput): readonly string[] {
  return breaks.map(({ quarter, why }) => trendTexts[language].broken[why](formatQuarter(quarter, language)));
}

/** How much what is provisional usually still changes, or that nobody can tell yet. */
function revisionsIn({ language, revisions }: TrendInput): string {
  if (revisions === undefined) return '';
  const { revised, notKnown } = trendTexts[language];
  if (revisions.kind === 'too-few') return notKnown;
  const [lower, upper] = [revisions.lower, revisions.upper].map((part) => formatRelative(part, language));
  return revised(lower ?? '', upper ?? '', formatCount(revisions.revisions, language));
}

interface Spot {
  readonly quarter: Quarter;
  readonly value: number;
}

function sentenceOf(input: TrendInput, points: readonly TrendPoint[]): string {
  const text = trendTexts[input.language];
  const spots = points.flatMap((point) => ('gap' in point ? [] : [point]));
  const own = points.length === 0 ? '' : (course(input, spots, text.course) ?? onceOrNever(input, spots[0]));
  const medians = input.medians.flatMap(({ quarter, distribution }) =>
    distribution === undefined ? [] : [{ quarter, value: distribution.median }],
  );
  const parts = [own, gapsIn(input.language, points), revisionsIn(input), ...breaksIn(input)];
  return [...parts, course(input, medians, text.medians)]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

function course(
  input: TrendInput,
  spots: readonly Spot[],
  say: (first: SpotWords, last: SpotWords) => string,
): string | undefined {
  const [first, last] = [spots[0], spots.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  return say(wordsOf(first, input), wordsOf(last, input));
}

function onceOrNever(input: TrendInput, only: Spot | undefined): string {
  const text = trendTexts[input.language];
  if (only === undefined) return text.nothing;
  const { quarter, value } = wordsOf(only, input);
  return text.once(quarter, value);
}

function wordsOf({ quarter, value }: Spot, { method, language }: TrendInput): SpotWords {
  return { quarter: formatQuarter(quarter, language), value: formatValue(value, method, language) };
}

function gapsIn(language: Language, points: readonly TrendPoint[]): string {
  const text = trendTexts[language];
  const gaps = points.flatMap((point) => ('gap' in point ? [point.gap] : []));
  if (gaps.length === 0) return '';
  const parts = GAPS.map((gap) => ({ gap, count: gaps.filter((found) => found === gap).length }))
    .filter(({ count }) => count > 0)
    .map(({ gap, count }) => text.gap[gap](count));
  return text.gaps(gaps.length, parts.join(', '));
}
