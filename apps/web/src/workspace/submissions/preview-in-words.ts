import type { ShownReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { reasonInWords, type Glossary } from '../comparisons/reason-in-words.ts';
import { MISSING_WORDS, UNIT_WORDS } from '../words/codes.texts.ts';
import { fill } from '../words/fill.ts';
import { numberInWords } from '../words/in-words.ts';
import { wordFor } from '../words/word-for.ts';
import { absoluteInWords } from './difference-in-words.ts';
import { differenceOfValues } from './difference.ts';
import { PREVIEW_TEXTS } from './preview.texts.ts';

/** A value of an indicator: a share is stored as a fraction and read as a percentage. */
export function amountInWords(value: number | undefined, unit: string, language: Language): string {
  if (value === undefined) return PREVIEW_TEXTS[language].noValue;
  if (unit === 'percent') return `${numberInWords(value * 100, language, 1)}%`;
  return `${numberInWords(value, language, 1)} ${wordFor(UNIT_WORDS, unit, language)}`;
}

/** How sure a value is; undefined when its method gives no margin. */
export function marginInWords({ interval, unit }: ShownReply, language: Language): string | undefined {
  if (interval === undefined) return undefined;
  const [low, high] = [interval.low, interval.high].map((bound) => amountInWords(bound, unit, language));
  return fill(PREVIEW_TEXTS[language].interval, { low: low ?? '', high: high ?? '' });
}

/** How far an indicator moved; a dash when one of the two quarters has no value. */
export function movedInWords({ before, now, unit }: ShownReply, language: Language): string {
  if (before === undefined || now === undefined) return '–';
  return absoluteInWords(differenceOfValues(before, now, unit), unit, language);
}

/** Whether the public sees it, in two or three words. */
export function shownInWords({ shown, grade }: ShownReply, language: Language): string {
  const texts = PREVIEW_TEXTS[language];
  return shown === 'shown' && grade === 'B' ? texts.marked : texts.shown[shown];
}

interface Context extends Glossary {
  readonly threshold: number;
}

/** Why it is hidden, marked or refused: one sentence each. */
export function whyShownSo(shown: ShownReply, language: Language, context: Context): readonly string[] {
  const texts = PREVIEW_TEXTS[language];
  const { withheld, gap, reasons } = shown;
  const hidden =
    withheld === undefined ? [] : [fill(texts.withheld[withheld], { most: context.threshold - 1 })];
  const missing =
    gap === undefined
      ? []
      : [fill(texts.gap, { label: gap.label[language], why: wordFor(MISSING_WORDS, gap.why, language) })];
  const told = reasons.map((reason) => reasonInWords(reason, language, context));
  return [...new Set([...hidden, ...missing, ...told])];
}
