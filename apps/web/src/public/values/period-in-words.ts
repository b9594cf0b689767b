import { monthsOf, type Language, type Period } from '@ijkpunt/model';
import { formatCount, formatDay } from '@ijkpunt/ui';

/** The days of a period: `1 juli 2018 tot en met 31 oktober 2019`, or the one day of a stock. */
export function periodInWords({ start, end }: Period, language: Language): string {
  const last = formatDay(end, language);
  if (start === undefined) return last;
  return `${formatDay(start, language)} ${language === 'nl' ? 'tot en met' : 'up to and including'} ${last}`;
}

/** How long a period is: `16,5 maanden`; undefined for a stock, which has no length. */
export function lengthInWords(period: Period, language: Language): string | undefined {
  const months = monthsOf(period);
  if (months === undefined) return undefined;
  const words = language === 'nl' ? ['maand', 'maanden'] : ['month', 'months'];
  return `${formatCount(months, language)} ${months === 1 ? words[0] : words[1]}`;
}
