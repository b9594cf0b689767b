import type { Language } from '@ijkpunt/model';
import type { PairRow } from './pair-row.ts';
import { pairTexts } from './pair.texts.ts';

interface Bounded {
  readonly name: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** Two municipalities whose intervals lie apart, the lower one first. */
type Apart = readonly [Bounded, Bounded];

/** More pairs than this would make a sentence that nobody reads. */
const MOST_NAMED = 3;

/** Says whose intervals overlap. It never says that a difference is proved, nor that there is none. */
export function overlapSentence(rows: readonly PairRow[], language: Language): string {
  const text = pairTexts[language];
  const bounded = rows.flatMap(({ name, value, lower, upper }): Bounded[] =>
    lower === undefined || upper === undefined ? [] : [{ name, value, lower, upper }],
  );
  if (bounded.length < 2) return text.noIntervals;
  const pairs = pairsOf(bounded);
  const apart = pairs.filter(([low, high]) => low.upper < high.lower);
  const [first] = apart;
  if (first === undefined) return text.overlap;
  if (pairs.length === 1) return text.apart(first[0].name, first[1].name);
  if (apart.length === pairs.length) return text.allApart;
  return apart.length > MOST_NAMED
    ? text.manyApart(apart.length, pairs.length)
    : text.someApart(named(apart, language));
}

function pairsOf(rows: readonly Bounded[]): readonly Apart[] {
  const sorted = rows.toSorted((a, b) => a.value - b.value);
  return sorted.flatMap((low, index) => sorted.slice(index + 1).map((high): Apart => [low, high]));
}

function named(pairs: readonly Apart[], language: Language): string {
  const { and } = pairTexts[language];
  return pairs.map(([low, high]) => and(low.name, high.name)).join('; ');
}
