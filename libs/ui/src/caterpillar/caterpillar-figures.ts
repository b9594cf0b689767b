import type { Direction, Distribution, Language, Method } from '@ijkpunt/model';
import { standingAgainst, toneOf, type Measured, type Standing, type Tone } from '../chart/standing.ts';
import { formatCount, formatTick, formatValue } from '../numbers/number-format.ts';
import { caterpillarTexts } from './caterpillar.texts.ts';

/** What a caterpillar plot is made of: every shown municipality on one indicator in one quarter. */
export interface CaterpillarInput {
  readonly label: string;
  readonly method: Method;
  readonly direction: Direction;
  readonly language: Language;
  readonly rows: readonly (Measured & { readonly code: string })[];
  readonly distribution: Distribution | undefined;
}

export interface CaterpillarRow extends Measured {
  readonly code: string;
  readonly standing: Standing;
  readonly tone: Tone;
}

/** What is drawn, in values and words. */
export interface CaterpillarFigures {
  readonly title: string;
  readonly sentence: string;
  readonly rows: readonly CaterpillarRow[];
  readonly quartiles: Distribution | undefined;
  readonly medianLabel: string;
  readonly order: string;
  readonly tick: (value: number) => string;
}

/** Sorts the municipalities from low to high and tells who can be told from the median. */
export function caterpillarFigures(input: CaterpillarInput): CaterpillarFigures {
  const { label, method, direction, language, distribution } = input;
  const text = caterpillarTexts[language];
  const rows = input.rows
    .toSorted((a, b) => a.value - b.value)
    .map((row) => {
      const standing = standingAgainst(distribution?.median, row);
      return { ...row, standing, tone: toneOf(standing, direction) };
    });
  return {
    title: text.title(label),
    sentence: sentenceOf(input, rows),
    rows,
    quartiles: distribution,
    medianLabel:
      distribution === undefined
        ? ''
        : `${text.median} ${formatValue(distribution.median, method, language)}`,
    order: text.order,
    tick: (value) => formatTick(value, method, language),
  };
}

function sentenceOf(
  { method, language, distribution }: CaterpillarInput,
  rows: readonly CaterpillarRow[],
): string {
  const text = caterpillarTexts[language];
  const [least, most] = [rows[0], rows.at(-1)];
  if (least === undefined || most === undefined) return text.nobody;
  const count = (wanted: Standing): string =>
    formatCount(rows.filter(({ standing }) => standing === wanted).length, language);
  const inWords = ({ value }: Measured): string => formatValue(value, method, language);
  const range = text.range(formatCount(rows.length, language), inWords(least), inWords(most));
  if (method === 'count') return `${range} ${text.sizes}`;
  const known = distribution !== undefined && rows.some(({ standing }) => standing !== 'unknown');
  return known ? `${range} ${text.standing(count('around'), count('above'), count('below'))}` : range;
}
