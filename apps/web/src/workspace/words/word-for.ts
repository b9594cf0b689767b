import type { Bilingual, Language } from '@ijkpunt/model';

/** The word for a code; the code itself when the list does not know it. */
export function wordFor(
  words: Readonly<Record<string, Bilingual>>,
  code: string,
  language: Language,
): string {
  return words[code]?.[language] ?? code;
}
