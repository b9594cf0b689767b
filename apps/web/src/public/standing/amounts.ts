import { formatValue } from '@ijkpunt/ui';
import type { Language, Method } from '@ijkpunt/model';

/** What values are written in: the language, and the method of their indicator. */
export interface Manner {
  readonly language: Language;
  readonly method: Method;
}

const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A value of the indicator as people read it. */
export function amount(value: number, { method, language }: Manner): string {
  return formatValue(value, method, language);
}

/** A change of a value: of a percentage in percentage points, with its sign. */
export function change(value: number, { method, language }: Manner): string {
  const signed = { signDisplay: 'exceptZero', maximumFractionDigits: 2 } as const;
  const points = method === 'share' || method === 'rate';
  const number = new Intl.NumberFormat(LOCALE[language], signed).format(points ? value * 100 : value);
  if (!points) return number;
  return language === 'nl' ? `${number} procentpunt` : `${number} percentage points`;
}

/** A relative change, with its sign. */
export function relative(value: number, language: Language): string {
  const format = { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(LOCALE[language], format).format(value);
}

/** A number with so many decimals that someone with a calculator can follow. */
export function precise(value: number, language: Language, decimals = 5): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: decimals }).format(value);
}
