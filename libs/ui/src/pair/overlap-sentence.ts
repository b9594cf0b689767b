import type { Language } from '@ijkpunt/model';
import type { PairRow } from './pair-row.ts';
import { pairTexts } from './pair.texts.ts';

interface Bounded {
  readonly name: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** Says whether intervals overlap. It never says that a difference is proved, nor that there is none. */
export function overlapSentence(rows: readonly PairRow[], language: Language): string {
  const text = pairTexts[language];
  const bounded = rows.flatMap(({ name, value, lower, upper }): Bounded[] =>
    lower === undefined || upper === undefined ? [] : [{ name, value, lower, upper }],
  );
  if (bounded.length < 2) return text.noIntervals;
  const touching = bounded.filter((row) => bounded.some((other) => other !== row && overlaps(row, other)));
  if (touching.length === 0) return apart(bounded, language);
  if (touching.length === bounded.length) return text.overlap;
  const names = touching.map(({ name }) => name);
  return text.partly(new Intl.ListFormat(language, { type: 'conjunction' }).format(names));
}

function overlaps(a: Bounded, b: Bounded): boolean {
  return a.lower <= b.upper && b.lower <= a.upper;
}

function apart(rows: readonly Bounded[], language: Language): string {
  const text = pairTexts[language];
  const [low, high] = rows.toSorted((a, b) => a.value - b.value);
  return rows.length === 2 && low !== undefined && high !== undefined
    ? text.apart(low.name, high.name)
    : text.allApart;
}
