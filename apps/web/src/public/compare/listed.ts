import type { Language } from '@ijkpunt/model';

const LISTS: Record<Language, Intl.ListFormat> = {
  nl: new Intl.ListFormat('nl-NL', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** Parts of a sentence, the last one joined with "and". */
export function listed(parts: readonly string[], language: Language): string {
  return LISTS[language].format(parts);
}
