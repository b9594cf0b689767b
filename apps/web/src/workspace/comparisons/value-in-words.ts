import type { ValueReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { amount, type Manner } from '../../public/standing/amounts.ts';
import { MISSING_WORDS } from '../words/codes.texts.ts';
import { fill } from '../words/fill.ts';
import { wordFor } from '../words/word-for.ts';
import { COMPARISONS_TEXTS } from './comparisons.texts.ts';

/** The value of an indicator, or why there is none. A share is stored as a fraction and read as a percentage. */
export function valueInWords(value: ValueReply, manner: Manner): string {
  const texts = COMPARISONS_TEXTS[manner.language];
  if (value.kind === 'refused') return texts.refused;
  if (value.kind === 'withheld') return texts.withheld;
  if (value.kind === 'missing' || value.value === undefined) {
    return fill(texts.missing, { why: wordFor(MISSING_WORDS, value.why ?? '', manner.language) });
  }
  return amount(value.value, manner);
}

/** How sure the value is. */
export function marginInWords({ lower, upper }: ValueReply, manner: Manner): string {
  const texts = COMPARISONS_TEXTS[manner.language];
  if (lower === undefined || upper === undefined) return texts.noInterval;
  return fill(texts.interval, { lower: amount(lower, manner), upper: amount(upper, manner) });
}

/** What the value can be where a count was not exact; undefined when all were. */
export function possibleInWords({ possible }: ValueReply, manner: Manner): string | undefined {
  if (possible === undefined) return undefined;
  const bounds = { lower: amount(possible.lower, manner), upper: amount(possible.upper, manner) };
  return fill(COMPARISONS_TEXTS[manner.language].possible, bounds);
}

/** What was counted: numerator and denominator as they stand. */
export function mannerOf(indicator: { readonly method: string }, language: Language): Manner {
  return { language, method: indicator.method as Manner['method'] };
}
