import type { Direction, Distribution, Language, Method } from '@ijkpunt/model';
import { standingAgainst, toneOf, type Measured, type Tone } from '../chart/standing.ts';
import { formatCount, formatTick, formatValue } from '../numbers/number-format.ts';
import { stripTexts } from './strip.texts.ts';

/** What a strip plot is made of: one indicator in one quarter, all municipalities, one of them in front. */
export interface StripInput {
  readonly label: string;
  readonly method: Method;
  readonly direction: Direction;
  readonly language: Language;
  /** Shown values of all municipalities. */
  readonly others: readonly number[];
  readonly distribution: Distribution | undefined;
  readonly own: (Measured & { readonly name: string }) | undefined;
}

/** What is drawn, in values and words. */
export interface StripFigures {
  readonly title: string;
  readonly sentence: string;
  readonly values: readonly number[];
  readonly quartiles: Distribution | undefined;
  readonly medianLabel: string;
  readonly own: (Measured & { readonly label: string; readonly tone: Tone }) | undefined;
  readonly tick: (value: number) => string;
}

/** Puts the values of a strip plot in order and says what they show. */
export function stripFigures(input: StripInput): StripFigures {
  const { label, method, direction, language, others, distribution, own } = input;
  const text = stripTexts[language];
  const inWords = (value: number): string => formatValue(value, method, language);
  const tone = own === undefined ? 'plain' : toneOf(standingAgainst(distribution?.median, own), direction);
  return {
    title: text.title(label),
    sentence: [spreadIn(input, inWords), ownIn(input, inWords)].filter((part) => part !== '').join(' '),
    values: others.toSorted((a, b) => a - b),
    quartiles: distribution,
    medianLabel: distribution === undefined ? '' : `${text.median} ${inWords(distribution.median)}`,
    own: own === undefined ? undefined : { ...own, tone, label: `${own.name} ${inWords(own.value)}` },
    tick: (value) => formatTick(value, method, language),
  };
}

function spreadIn(
  { language, others, distribution }: StripInput,
  inWords: (value: number) => string,
): string {
  const text = stripTexts[language];
  if (distribution !== undefined) {
    const { contributing, median, lowerQuartile, upperQuartile } = distribution;
    const count = formatCount(contributing, language);
    const quartiles = {
      lower: inWords(lowerQuartile),
      median: inWords(median),
      upper: inWords(upperQuartile),
    };
    return text.spread(count, quartiles);
  }
  const sorted = others.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return text.nobody;
  return text.shown(formatCount(sorted.length, language), inWords(least), inWords(most));
}

function ownIn({ language, distribution, own }: StripInput, inWords: (value: number) => string): string {
  if (own === undefined) return '';
  const text = stripTexts[language];
  const { lower, upper } = own;
  const between =
    lower === undefined || upper === undefined ? '' : text.between(inWords(lower), inWords(upper));
  const standing = text.standing[standingAgainst(distribution?.median, own)];
  return text.own(own.name, inWords(own.value)) + between + standing;
}
