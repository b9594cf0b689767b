import type { Distribution, Language, Method } from '@ijkpunt/model';
import { formatTick, formatValue } from '../numbers/number-format.ts';
import { overlapSentence } from './overlap-sentence.ts';
import type { PairRow } from './pair-row.ts';
import { pairTexts } from './pair.texts.ts';

/** What a pair plot is made of: two to six municipalities that may be compared. */
export interface PairInput {
  readonly label: string;
  readonly method: Method;
  readonly language: Language;
  readonly rows: readonly PairRow[];
  readonly distribution: Distribution | undefined;
}

/** What is drawn, in values and words. */
export interface PairFigures {
  readonly title: string;
  readonly sentence: string;
  readonly rows: readonly (PairRow & { readonly label: string })[];
  readonly quartiles: Distribution | undefined;
  readonly medianLabel: string;
  readonly tick: (value: number) => string;
}

/** Keeps the order in which the municipalities were chosen, and says whether their intervals overlap. */
export function pairFigures(input: PairInput): PairFigures {
  const { label, method, language, rows, distribution } = input;
  const text = pairTexts[language];
  const inWords = (value: number): string => formatValue(value, method, language);
  const list = rows.map(({ name, value, lower, upper }) => {
    const between =
      lower === undefined || upper === undefined ? '' : text.between(inWords(lower), inWords(upper));
    return text.row(name, inWords(value)) + between;
  });
  return {
    title: text.title(label),
    sentence: `${list.join(', ')}. ${overlapSentence(rows, language)}`,
    rows: rows.map((row) => ({ ...row, label: inWords(row.value) })),
    quartiles: distribution,
    medianLabel: distribution === undefined ? '' : `${text.median} ${inWords(distribution.median)}`,
    tick: (value) => formatTick(value, method, language),
  };
}
