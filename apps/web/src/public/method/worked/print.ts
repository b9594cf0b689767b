import type { Language } from '@ijkpunt/model';

/** How the numbers of an example are written, in the language of the page. */
export interface Print {
  /** A number as it was given: no more decimals than it has. */
  readonly plain: (value: number) => string;
  /** A number that was computed, rounded to so many decimals. */
  readonly fixed: (value: number, decimals: number) => string;
  /** A fraction as a percentage, with one decimal unless told otherwise. */
  readonly percent: (value: number, decimals?: number) => string;
}

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** Without points between thousands: what stands in a sum is typed into a calculator. */
export function printIn(language: Language): Print {
  const write = (value: number, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(LOCALES[language], { useGrouping: false, ...options })
      .format(value)
      .replace('-', '−');
  const exactly = (decimals: number) => ({
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return {
    plain: (value) => write(value, { maximumFractionDigits: 4 }),
    fixed: (value, decimals) => write(value, exactly(decimals)),
    percent: (value, decimals = 1) => write(value, { style: 'percent', ...exactly(decimals) }),
  };
}
