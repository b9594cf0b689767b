import { formatValue } from '@ijkpunt/ui';
import type { Language, Method } from '@ijkpunt/model';

/** What values are written in: the language, and the method of their indicator. */
export interface Manner {
  readonly language: Language;
  readonly method: Method;
}

interface Formats {
  readonly change: Intl.NumberFormat;
  readonly precise: Readonly<Record<Decimals, Intl.NumberFormat>>;
}

/** How many decimals a number may have at most. */
type Decimals = 1 | 2 | 3 | 5;

/** Made once: a page has dozens of numbers, and a formatter costs more than a thousand uses of it. */
const FORMATS: Readonly<Record<Language, Formats>> = { nl: formatsOf('nl-NL'), en: formatsOf('en-GB') };

function formatsOf(locale: string): Formats {
  const upTo = (decimals: Decimals) => new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
  return {
    change: new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }),
    precise: { 1: upTo(1), 2: upTo(2), 3: upTo(3), 5: upTo(5) },
  };
}

/** A value of the indicator as people read it. */
export function amount(value: number, { method, language }: Manner): string {
  return formatValue(value, method, language);
}

/** A change of a value: of a percentage in percentage points, with its sign. */
export function change(value: number, { method, language }: Manner): string {
  const points = method === 'share' || method === 'rate';
  const number = FORMATS[language].change.format(points ? value * 100 : value);
  if (!points) return number;
  return language === 'nl' ? `${number} procentpunt` : `${number} percentage points`;
}

/** A number with so many decimals that someone with a calculator can follow. */
export function precise(value: number, language: Language, decimals: Decimals = 5): string {
  return FORMATS[language].precise[decimals].format(value);
}
