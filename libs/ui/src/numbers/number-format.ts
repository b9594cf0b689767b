import type { Language, Method } from '@ijkpunt/model';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

interface Formats {
  readonly percent: Intl.NumberFormat;
  readonly percentTick: Intl.NumberFormat;
  readonly oneDecimal: Intl.NumberFormat;
  readonly count: Intl.NumberFormat;
  readonly given: Intl.NumberFormat;
  readonly relative: Intl.NumberFormat;
}

/** Made once: a formatter costs more than a thousand uses of it. */
const FORMATS: Record<Language, Formats> = { nl: formatsOf('nl'), en: formatsOf('en') };

function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return {
    percent: new Intl.NumberFormat(locale, { style: 'percent', ...one }),
    percentTick: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }),
    oneDecimal: new Intl.NumberFormat(locale, one),
    count: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    given: new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }),
    relative: new Intl.NumberFormat(locale, {
      style: 'percent',
      signDisplay: 'exceptZero',
      maximumFractionDigits: 1,
    }),
  };
}

/** A value of an indicator: shares and rates as percent and ratios with one decimal, counts as they are. */
export function formatValue(value: number, method: Method, language: Language): string {
  const formats = FORMATS[language];
  if (method === 'count') return formats.count.format(value);
  return (method === 'ratio' ? formats.oneDecimal : formats.percent).format(value);
}

/** A value on an axis: no more decimals than it needs. */
export function formatTick(value: number, method: Method, language: Language): string {
  const formats = FORMATS[language];
  return (method === 'share' || method === 'rate' ? formats.percentTick : formats.count).format(value);
}

/** A count of persons, benefits, posts; the mean of two stocks may end in a half. */
export function formatCount(count: number, language: Language): string {
  return FORMATS[language].count.format(count);
}

/** A relative change, with its sign: 0.1 is a tenth more. */
export function formatRelative(change: number, language: Language): string {
  return FORMATS[language].relative.format(change);
}

/** A number as its source gives it, with the decimals that it has. */
export function formatGiven(value: number, language: Language): string {
  return FORMATS[language].given.format(value);
}
