import type { Direction, Distribution, Language, Method } from '@ijkpunt/model';
import { standingAgainst, toneOf, type Measured, type Tone } from '../chart/standing.ts';
import { formatValue } from '../numbers/number-format.ts';
import { spineTexts } from './spine.texts.ts';

/** One indicator of a municipality: its value, if any, among those of all. */
export interface SpineInput {
  readonly name: string;
  readonly label: string;
  readonly method: Method;
  readonly direction: Direction;
  readonly language: Language;
  /** Absent where there is no figure of its own. */
  readonly own: Measured | undefined;
  /** Shown values of all municipalities, ascending; at least one. */
  readonly others: readonly number[];
  readonly distribution: Distribution;
}

/** What is drawn, in values and words. */
export interface SpineFigures {
  readonly title: string;
  readonly sentence: string;
  readonly own: (Measured & { readonly tone: Tone }) | undefined;
  readonly least: number;
  readonly most: number;
  readonly distribution: Distribution;
}

/** Tells where one value lies; colour only where its whole interval lies at one side of the median, and one side is better. */
export function spineFigures(input: SpineInput): SpineFigures {
  const { name, label, method, direction, language, own, others, distribution } = input;
  const text = spineTexts[language];
  const inWords = (value: number): string => formatValue(value, method, language);
  const median = inWords(distribution.median);
  return {
    title: text.title(label),
    sentence: own === undefined ? text.alone(median) : text.sentence(name, inWords(own.value), median),
    own: own && { ...own, tone: toneOf(standingAgainst(distribution.median, own), direction) },
    least: others[0] ?? distribution.lowerQuartile,
    most: others.at(-1) ?? distribution.upperQuartile,
    distribution,
  };
}
