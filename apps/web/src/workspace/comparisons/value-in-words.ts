import type { OwnComparisonReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { MISSING_WORDS, UNIT_WORDS } from '../words/codes.texts.ts';
import { fill } from '../words/fill.ts';
import { numberInWords } from '../words/in-words.ts';
import { wordFor } from '../words/word-for.ts';
import { COMPARISONS_TEXTS } from './comparisons.texts.ts';

/** The value of an indicator, or why there is none. A share is stored as a fraction and read as a percentage. */
export function valueInWords(own: OwnComparisonReply, language: Language): string {
  const texts = COMPARISONS_TEXTS[language];
  if (own.kind === 'refused') return texts.refused;
  if (own.kind === 'missing' || own.value === undefined) {
    return fill(texts.missing, { why: wordFor(MISSING_WORDS, own.why ?? '', language) });
  }
  return amount(own.value, own.indicator.unit, language);
}

/** How sure the value is. */
export function marginInWords({ lower, upper, indicator }: OwnComparisonReply, language: Language): string {
  const texts = COMPARISONS_TEXTS[language];
  if (lower === undefined || upper === undefined) return texts.noInterval;
  const [low, high] = [lower, upper].map((bound) => amount(bound, indicator.unit, language));
  return fill(texts.interval, { lower: low ?? '', upper: high ?? '' });
}

/** Where the value stands; the margin of a value makes it a range of places. */
export function rankInWords({ rank }: Pick<OwnComparisonReply, 'rank'>, language: Language): string {
  const texts = COMPARISONS_TEXTS[language];
  if (rank === undefined) return texts.noRank;
  return fill(rank.best === rank.worst ? texts.rankExact : texts.rank, rank);
}

function amount(value: number, unit: string, language: Language): string {
  if (unit === 'percent') return `${numberInWords(value * 100, language, 1)}%`;
  return `${numberInWords(value, language, 1)} ${wordFor(UNIT_WORDS, unit, language)}`;
}
