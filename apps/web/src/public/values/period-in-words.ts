import type { Language, Period } from '@ijkpunt/model';
import { formatCount, formatDay } from '@ijkpunt/ui';

const DAY = 86_400_000;

/** The days of a period: `1 juli 2018 tot en met 31 oktober 2019`, or the one day of a stock. */
export function periodInWords({ start, end }: Period, language: Language): string {
  const last = formatDay(end, language);
  if (start === undefined) return last;
  return `${formatDay(start, language)} ${language === 'nl' ? 'tot en met' : 'up to and including'} ${last}`;
}

/** How long a period is: `16,5 maanden`; undefined for a stock, which has no length. */
export function lengthInWords(period: Period, language: Language): string | undefined {
  const months = calendarMonths(period);
  if (months === undefined) return undefined;
  const words = language === 'nl' ? ['maand', 'maanden'] : ['month', 'months'];
  return `${formatCount(months, language)} ${months === 1 ? words[0] : words[1]}`;
}

/** Whole months of the calendar, and the days of the last one as part of it: half May is half a month. */
function calendarMonths({ start, end }: Period): number | undefined {
  if (start === undefined) return undefined;
  const from = new Date(`${start}T00:00:00Z`);
  const until = new Date(Date.parse(`${end}T00:00:00Z`) + DAY);
  const years = until.getUTCFullYear() - from.getUTCFullYear();
  const months = years * 12 + until.getUTCMonth() - from.getUTCMonth();
  const days = until.getUTCDate() - from.getUTCDate();
  const lastMonth = new Date(Date.UTC(until.getUTCFullYear(), until.getUTCMonth() + 1, 0)).getUTCDate();
  return Math.round((months + days / lastMonth) * 10) / 10;
}
