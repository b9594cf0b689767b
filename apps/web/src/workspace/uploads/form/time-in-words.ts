import type { Language } from '@ijkpunt/model';

const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** The time of a moment in the Netherlands, such as 14:03. */
export function timeInWords(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(moment));
}
