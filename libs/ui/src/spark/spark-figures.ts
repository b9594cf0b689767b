import type { Language, Quarter } from '@ijkpunt/model';
import { formatCount } from '../numbers/number-format.ts';
import { formatQuarter } from '../numbers/time-format.ts';
import { sparkTexts } from './spark.texts.ts';

/** A small course of figures, the last of which is the one at hand. */
export interface SparkInput {
  readonly label: string;
  readonly language: Language;
  /** Oldest first, every quarter; null for a gap. */
  readonly points: readonly { readonly quarter: Quarter; readonly value: number | null }[];
}

/** What is drawn, in values and words. */
export interface SparkFigures {
  readonly title: string;
  readonly sentence: string;
  readonly values: readonly (number | null)[];
}

/** Says what the course shows: its first and last figure, and how many quarters are empty. */
export function sparkFigures({ label, language, points }: SparkInput): SparkFigures {
  const text = sparkTexts[language];
  const found = points.flatMap(({ quarter, value }) =>
    value === null
      ? []
      : [{ quarter: formatQuarter(quarter, language), value: formatCount(value, language) }],
  );
  const [first, last] = [found[0], found.at(-1)];
  const course =
    first === undefined || last === undefined
      ? text.nothing
      : first === last
        ? text.once(first)
        : text.course(first, last);
  const gaps = points.length - found.length;
  const sentence = gaps === 0 || found.length === 0 ? course : `${course} ${text.gaps(gaps)}`;
  return { title: text.title(label), sentence, values: points.map(({ value }) => value) };
}
