/** What is left of a text once something in it was recognised, and whether anything was. */
export interface Taken {
  readonly found: boolean;
  readonly rest: string;
}

/** Nothing that is read as a letter, a digit or a separator; what was recognised is not recognised again. */
const BLANK = '\u0001';

/**
 * A text as it is seen: digits and letters of other widths as the plain ones, every space the same, and nothing in
 * between that no eye sees. A number copied from a web page or a PDF is then the number that was typed.
 */
export function plainText(text: string): string {
  // Nearly every cell is plain already, and normalising is the slowest step.
  if (!/[^\u0020-\u007e]/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/\s/g, ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-');
}

/** Takes every stretch that a pattern finds and a judgement confirms out of a text. */
export function take(
  text: string,
  pattern: RegExp,
  confirms: (stretch: string) => boolean = () => true,
): Taken {
  let found = false;
  const rest = text.replaceAll(pattern, (stretch: string) => {
    if (!confirms(stretch)) return stretch;
    found = true;
    return BLANK;
  });
  return { found, rest };
}
