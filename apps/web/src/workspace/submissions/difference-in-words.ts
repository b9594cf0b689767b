import type { Language } from '@ijkpunt/model';
import { fill } from '../words/fill.ts';
import { numberInWords } from '../words/in-words.ts';
import { CHANGES_TEXTS } from './changes.texts.ts';
import type { Difference } from './difference.ts';

/** A number with its sign as it is printed: a real minus, a plus, and none for zero. */
export function signedInWords(value: number, language: Language, decimals = 1): string {
  const size = numberInWords(Math.abs(value), language, decimals);
  // What rounds to nothing has no direction.
  if (!/[1-9]/.test(size)) return size;
  return `${value < 0 ? '\u2212' : '+'}${size}`;
}

/** The difference in what is counted; a share moves by points. */
export function absoluteInWords({ absolute }: Difference, unit: string, language: Language): string {
  const texts = CHANGES_TEXTS[language];
  if (absolute.kind === 'none') return texts.dash;
  const signed = signedInWords(absolute.value, language, unit === 'percent' ? 1 : 2);
  return unit === 'percent' ? fill(texts.points, { value: signed }) : signed;
}

/** The difference in percent of what it was. */
export function relativeInWords({ relative }: Difference, language: Language): string {
  if (relative.kind === 'none') return CHANGES_TEXTS[language].dash;
  return `${signedInWords(relative.value, language)}%`;
}

/** Why a dash stands where a number was expected; undefined when there is no dash. */
export function whyNone({ absolute, relative }: Difference, language: Language): string | undefined {
  if (relative.kind === 'number') return undefined;
  const why = absolute.kind === 'none' ? absolute.why : relative.why;
  return CHANGES_TEXTS[language].why[why];
}
