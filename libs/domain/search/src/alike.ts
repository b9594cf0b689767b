import { unaccented } from './unaccented.ts';

/**
 * A text as it is compared: in small letters without accents, signs as spaces, no space twice.
 *
 * @param text any text, such as `Súdwest-Fryslân`
 * @returns for example `sudwest fryslan`; empty when there is no letter or digit in it
 */
export function alike(text: string): string {
  return unaccented(text)
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
