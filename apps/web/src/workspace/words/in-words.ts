import type { Language } from '@ijkpunt/model';

const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const QUARTER = /^(\d{4})Q([1-4])$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A number as people of this language write it. */
export function numberInWords(value: number, language: Language, decimals = 3): string {
  return formatOf(`${language} ${decimals}`, NUMBER_FORMATS, () => {
    return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: decimals });
  }).format(value);
}

/** `2026Q2` as people say it. */
export function quarterInWords(quarter: string, language: Language): string {
  const [, year, number] = QUARTER.exec(quarter) ?? [];
  if (year === undefined || number === undefined) return quarter;
  return language === 'nl' ? `${number}e kwartaal ${year}` : `Q${number} ${year}`;
}

/** A calendar day, or the day of a moment, such as 31 maart 2026. */
export function dayInWords(day: string, language: Language): string {
  const moment = new Date(DAY.test(day) ? `${day}T12:00:00Z` : day);
  if (Number.isNaN(moment.getTime())) return day;
  return format(moment, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A moment with its time in the Netherlands. */
export function momentInWords(moment: string, language: Language): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const time = format(date, language, { hour: '2-digit', minute: '2-digit' });
  return `${dayInWords(moment, language)}, ${time}`;
}

/** The days that a figure covers: a span, or the one day of a stock. */
export function periodInWords(
  period: { readonly start?: string | undefined; readonly end: string },
  language: Language,
): string {
  const end = dayInWords(period.end, language);
  if (period.start === undefined) return language === 'nl' ? `op ${end}` : `on ${end}`;
  const start = dayInWords(period.start, language);
  return language === 'nl' ? `${start} tot en met ${end}` : `${start} to ${end}`;
}

/** The size of a file. */
export function sizeInWords(bytes: number, language: Language): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${numberInWords(bytes / 1000, language, 0)} kB`;
  return `${numberInWords(bytes / 1_000_000, language, 1)} MB`;
}

function format(date: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  return formatOf(`${language} ${JSON.stringify(options)}`, DATE_FORMATS, () => {
    return new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: 'Europe/Amsterdam' });
  }).format(date);
}

const NUMBER_FORMATS = new Map<string, Intl.NumberFormat>();
const DATE_FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Kept once made: to make one takes longer than to write a hundred days with it, and a table holds a thousand. */
function formatOf<Format>(key: string, kept: Map<string, Format>, made: () => Format): Format {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const format = made();
  kept.set(key, format);
  return format;
}
