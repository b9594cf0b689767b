import type { Language } from '@ijkpunt/model';
import { formatCount } from '@ijkpunt/ui';

/** From here on a size is told in megabytes: before, the rounding would hide too much. */
const MEGABYTES_FROM = 10_000_000;

/** The size of a file, in whole kilobytes or megabytes, rounded up: no file is nothing. */
export function sizeInWords(bytes: number, language: Language): string {
  const [unit, name] = bytes < MEGABYTES_FROM ? [1000, 'kB'] : [1_000_000, 'MB'];
  return `${formatCount(Math.ceil(bytes / unit), language)}\u00A0${name}`;
}
