import {
  comparedAs,
  isTellingRank,
  type Course,
  type Direction,
  type GroupStanding,
  type Quarter,
  type RankRange,
  type RevisionAge,
  type RevisionBand,
  type Standing,
} from '@ijkpunt/model';
import { formatCount, formatQuarterShort, formatRelative } from '@ijkpunt/ui';
import { fill } from '../../workspace/words/fill.ts';
import { amount, change, precise, type Manner } from './amounts.ts';
import { STANDING_TEXTS } from './standing.texts.ts';

/** How a value differs from a group, in the words of a table cell. */
export function positionInWords(
  { position, positionAt998 }: Pick<GroupStanding, 'position' | 'positionAt998'>,
  direction: Direction,
  { language }: Manner,
): string {
  const texts = STANDING_TEXTS[language];
  if (position === undefined) return texts.noInterval;
  const compared = texts.compared[comparedAs(position, direction)];
  const surely = position !== 'similar' && positionAt998 === position;
  return surely ? fill(texts.surely, { compared }) : compared;
}

/** A place within a group; a range over more than half of it is no place. */
export function placeInWords(rank: RankRange | undefined, { language }: Manner): string {
  const texts = STANDING_TEXTS[language];
  if (rank === undefined) return texts.noPlace;
  if (!isTellingRank(rank)) return texts.indistinct;
  const [best, worst, of] = [rank.best, rank.worst, rank.of].map((place) => formatCount(place, language));
  const places = { best: best ?? '', worst: worst ?? '', of: of ?? '' };
  return fill(rank.best === rank.worst ? texts.place : texts.range, places);
}

/** What the funnel and the case mix say, each in a sentence. */
export function standingInSentences(
  { funnel, caseMix }: Pick<Standing, 'funnel' | 'caseMix'>,
  manner: Manner,
  nameOf: (dimension: string) => string,
): readonly string[] {
  const { language } = manner;
  const texts = STANDING_TEXTS[language];
  const sentences: string[] = [];
  if (funnel !== undefined) {
    const bounds = { lower: amount(funnel.lower95, manner), upper: amount(funnel.upper95, manner) };
    sentences.push(`${texts.funnel[funnel.place]} ${fill(texts.funnelBounds, bounds)}`);
  }
  if (caseMix !== undefined) {
    const { dimension, expected, observed, ratio, lower, upper, position } = caseMix;
    const told = fill(texts.caseMix, {
      dimension: nameOf(dimension),
      expected: precise(expected, language, 1),
      observed: formatCount(observed, language),
      ratio: precise(ratio, language, 2),
      lower: precise(lower, language, 2),
      upper: precise(upper, language, 2),
    });
    sentences.push(`${told} ${texts.caseMixPosition[position]}`);
  }
  return sentences;
}

/** A rolling year as far as its sentence needs it. */
interface YearToTell {
  readonly kind: string;
  readonly value?: number | undefined;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/** A course as far as its sentences need it. */
type CourseToTell = Pick<Course, 'trend'> & {
  readonly rollingYear?: YearToTell | undefined;
  readonly line?: Course['line'];
};

/** How the value went: the rolling year, the trend, the line of quarters. */
export function courseInSentences(
  { rollingYear, trend, line }: CourseToTell,
  manner: Manner,
): readonly string[] {
  const texts = STANDING_TEXTS[manner.language];
  const short = (quarter: Quarter): string => formatQuarterShort(quarter, manner.language);
  const sentences = rollingYear === undefined ? [] : [yearInWords(rollingYear, manner)];
  if (trend.kind === 'none') sentences.push(texts.noTrend[trend.why]);
  else
    sentences.push(
      fill(texts.trend[trend.direction], { from: short(trend.from), until: short(trend.until) }),
    );
  if (line !== undefined) {
    const places = { from: short(line.from), until: short(line.until), change: change(line.slope, manner) };
    sentences.push(fill(texts.line, places));
  }
  return sentences;
}

function yearInWords(year: YearToTell, manner: Manner): string {
  const texts = STANDING_TEXTS[manner.language];
  if (year.kind !== 'figure' || year.value === undefined) return texts.noRollingYear;
  const value = amount(year.value, manner);
  if (year.lower === undefined || year.upper === undefined) return fill(texts.rollingYear, { value });
  const bounds = { lower: amount(year.lower, manner), upper: amount(year.upper, manner) };
  return fill(texts.rollingYearInterval, { value, ...bounds });
}

/** How sure a figure is to stay: provisional or final, and what changes were usual. */
export function statusInSentences(
  status: 'provisional' | 'final',
  bands: readonly { readonly age: RevisionAge; readonly band: RevisionBand }[],
  { language }: Manner,
): readonly string[] {
  const texts = STANDING_TEXTS[language];
  if (status === 'final') return [texts.final];
  const known = bands.flatMap(({ age, band }) =>
    band.kind === 'too-few'
      ? []
      : [
          fill(texts.band, {
            age: texts.ages[age],
            lower: formatRelative(band.lower, language),
            upper: formatRelative(band.upper, language),
            revisions: formatCount(band.revisions, language),
          }),
        ],
  );
  return [texts.provisional, ...(known.length === 0 ? [texts.noBand] : known)];
}
