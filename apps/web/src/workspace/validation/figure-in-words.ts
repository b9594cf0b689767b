import type { ObservationReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { MISSING_WORDS, PRECISION_WORDS, UNIT_WORDS } from '../words/codes.texts.ts';
import { fill } from '../words/fill.ts';
import { numberInWords } from '../words/in-words.ts';
import { wordFor } from '../words/word-for.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';

/** A delivered figure with its unit and how exact it is, or why it is missing: never an empty place. */
export function figureInWords(
  { cell, unit }: Pick<ObservationReply, 'cell' | 'unit'>,
  language: Language,
): string {
  if (cell.kind === 'missing') {
    return fill(VALIDATION_TEXTS[language].missing, { why: wordFor(MISSING_WORDS, cell.why, language) });
  }
  const value = numberInWords(cell.value, language);
  const amount = unit === 'percent' ? `${value}%` : `${value} ${wordFor(UNIT_WORDS, unit, language)}`;
  return cell.precision === 'exact'
    ? amount
    : `${wordFor(PRECISION_WORDS, cell.precision, language)} ${amount}`;
}
