import type { ExploredRowReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { MISSING_WORDS } from '../../words/codes.texts.ts';
import { wordFor } from '../../words/word-for.ts';
import { EXPLORE_TEXTS } from './explore.texts.ts';

/** Why there is no figure. */
export function gapInWords(
  { state, why }: { readonly state: string; readonly why: string },
  language: Language,
): string {
  const texts = EXPLORE_TEXTS[language];
  if (state === 'absent') return texts.absent;
  if (state === 'refused') return `${texts.refused} (${reasonInWords(why, language)})`;
  return why === 'no-breakdown' ? texts.noBreakdown : wordFor(MISSING_WORDS, why, language);
}

/** What of the definition differs, in a few words. */
export function reasonInWords(code: string, language: Language): string {
  const { reasons } = EXPLORE_TEXTS[language];
  return reasons[code] ?? code;
}

/** What is said beside a row: where it lies, or why it has no figure, and what of its definition differs. */
export function remarkOf(row: ExploredRowReply, language: Language): string {
  const texts = EXPLORE_TEXTS[language];
  const codes = [...new Set(row.reasons.map(({ code }) => code))];
  const reasons = codes.map((code) => reasonInWords(code, language)).join(', ');
  if (row.state === 'refused') return `${texts.refused} (${reasons})`;
  if (row.state !== 'figure') return gapInWords({ state: row.state, why: row.why ?? '' }, language);
  const place = row.place === undefined || row.place === 'inside' ? '' : texts.places[row.place];
  return [place, reasons].filter((part) => part !== '').join('; ');
}
