import { ordinalOf, type IsoDate, type Language, type Quarter } from '@ijkpunt/model';

const DAYS: Record<Language, Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }),
};

const DUTCH_ORDINALS = ['1e', '2e', '3e', '4e'];
const ENGLISH_ORDINALS = ['1st', '2nd', '3rd', '4th'];

/** A day in words: `31 maart 2026`. Takes a day or a moment; what is neither comes back as it is. */
export function formatDay(day: IsoDate, language: Language): string {
  // Noon in London is the same day in Amsterdam, in summer and in winter.
  const moment = new Date(day.length === 10 ? `${day}T12:00:00Z` : day);
  return Number.isNaN(moment.getTime()) ? day : DAYS[language].format(moment);
}

/** A quarter in words: `2e kwartaal 2026`. */
export function formatQuarter(quarter: Quarter, language: Language): string {
  const { year, number } = partsOf(quarter);
  return language === 'nl'
    ? `${DUTCH_ORDINALS[number]} kwartaal ${year}`
    : `${ENGLISH_ORDINALS[number]} quarter of ${year}`;
}

/** A quarter where room is short: `2026 kw 2`. */
export function formatQuarterShort(quarter: Quarter, language: Language): string {
  const { year, number } = partsOf(quarter);
  return language === 'nl' ? `${year} kw ${number + 1}` : `${year} Q${number + 1}`;
}

/** The year of a first quarter; nothing for the other quarters. */
export function yearStarting(quarter: Quarter): string | undefined {
  const { year, number } = partsOf(quarter);
  return number === 0 ? String(year) : undefined;
}

function partsOf(quarter: Quarter): { readonly year: number; readonly number: number } {
  const ordinal = ordinalOf(quarter);
  return { year: Math.floor(ordinal / 4), number: ordinal % 4 };
}
