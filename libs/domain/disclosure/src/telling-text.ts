import { DIGITS, HARMLESS, START, WORDS, WORD_VALUES } from './harmless-numbers.ts';
import { isSmall } from './small-counts.ts';

const NUMBER = new RegExp(
  // An ordinal counts nobody: the second quarter, the 3rd intake. Cut short, a longer number would pass for a small one.
  String.raw`${START}(?:${DIGITS}(?!\d|[.,]\d|(?:e|de|ste|st|nd|rd|th)(?!\p{L}))|${WORDS})`,
  'giu',
);
const PERCENTAGE = new RegExp(
  String.raw`${START}(?:${DIGITS}|${WORDS}|[eé]én|one) ?(?:[%‰]|(?:procent(?:punt(?:en)?)?|percent(?:age points?)?|per cent|pct)(?!\p{L}))`,
  'giu',
);
const PART_OF_WHOLE = new RegExp(
  String.raw`${START}(${DIGITS})(?: van(?: de| het| onze)? | (?:out )?of(?: the| our)? |/)(${DIGITS})(?!\d|[.,]\d|\p{L})`,
  'giu',
);

const PERSON =
  'persoon|mens|man|vrouw|kind|jongere|jongen|meisje|gezin|huishouden|cliënt|client|klant|kandidaat|deelnemer|inwoner|inburgeraar' +
  '|nieuwkomer|statushouder|vluchteling|asielzoeker|vergunninghouder|werknemer|uitkeringsgerechtigde|bijstandsgerechtigde|geval|uitkering' +
  '|dossier|person|woman|child|boy|girl|family|household|customer|candidate|participant|resident|newcomer|status holder|refugee|employee|case';
const ONE_PERSON = new RegExp(
  [
    // Said as a number. A plain "een" is an article: "een statushouder die verhuist" is anyone.
    String.raw`(?:[eé]én|één enkele|(?:slechts|maar|precies|exact|alleen) een|een enkele|one|a single) (?:\p{L}+ )?(?:${PERSON}|iemand)(?!\p{L})`,
    String.raw`een (?:persoon|mens|man|vrouw)(?!\p{L})`,
    String.raw`(?:een|[eé]én|one) (?:van hen|of them)(?!\p{L})`,
    String.raw`(?:een|[eé]én|one) (?:van|of) (?:de|onze|deze|the|our|these) (?:(?:${PERSON})\p{L}{0,4}|families|women|children|people)(?!\p{L})`,
  ]
    .map((pattern) => START + pattern)
    .join('|'),
  'giu',
);

/** Takes the place of what was read: neither letter nor digit, so that its neighbours do not grow together. */
const BLANK = '\u0001';

/**
 * Expressions in a text that would tell a count from 1 up to the threshold, as they stand in it, in their order; none
 * when nothing was recognised. Judged for Dutch and English:
 *
 * - a whole number from 1 up to the threshold, in digits or as a word; "one" only where it counts a person, since it is an
 *   article in Dutch;
 * - every percentage but 0: its base may stand on the same page, and even where the smallest base of 20 people is known
 *   nearly each of them leads to a small count or a small rest;
 * - a part beside its whole of which the rest is small: 48 of the 50.
 *
 * Not telling: zero (it is published), years, dates, times, quarters, ordinals, durations and ages, money, full-time
 * posts, numbers of articles and pages, codes such as B05, and numbers of systems, files, municipalities and the like.
 * When in doubt a number tells: the sender can say it without.
 *
 * Not recognised: what is only hinted at (a few, half), what follows from a larger number beside what is published, and
 * ordinals. The text of a person cannot be proven harmless; an approver reads it too.
 *
 * Source: docs/methods/11-disclosure.md section 11.7, whose rules it follows for words.
 */
export function tellingText(text: string, threshold: number): readonly string[] {
  const plain = asSeen(text);
  const bare = HARMLESS.reduce(without, without(plain, PERCENTAGE));
  const found = [
    ...matches(plain, PERCENTAGE).filter(([words]) => valueOf(words) !== 0),
    ...matches(bare, PART_OF_WHOLE).filter(([, part, whole]) => leavesFew(part, whole, threshold)),
    ...matches(bare, ONE_PERSON),
    ...matches(bare, NUMBER).filter(([words]) => isSmallNumber(valueOf(words), threshold)),
  ];
  const inOrder = found.toSorted((a, b) => a.index - b.index);
  return [...new Set(inOrder.map(([words]) => words))];
}

/** Every space the same, digits of other widths as the plain ones, nothing in between that no eye sees. */
function asSeen(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ');
}

function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

/** The text with blanks for what a pattern finds, everything else at its place. */
function without(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (stretch) => BLANK.repeat(stretch.length));
}

/** The value of a number in digits or words, of its beginning when more follows; undefined for 1.2.3 and the like. */
function valueOf(words: string | undefined): number | undefined {
  const [digits] = /^[\d., ]*\d/.exec(words ?? '') ?? [];
  if (digits === undefined)
    return WORD_VALUES.get(/^\p{L}+?(?=tal|\P{L}|$)/u.exec(words?.toLowerCase() ?? '')?.[0] ?? '');
  if (/^\d{1,3}(?:[ .,]\d{3})+$/.test(digits)) return Number(digits.replaceAll(/\D/g, ''));
  const value = Number(digits.replace(',', '.'));
  return Number.isNaN(value) ? undefined : value;
}

/** People come in whole numbers: 2.5 counts nobody. */
function isSmallNumber(value: number | undefined, threshold: number): boolean {
  return value !== undefined && Number.isInteger(value) && isSmall(value, threshold);
}

/** A small part tells by itself already; this is for a part that does not. */
function leavesFew(part: string | undefined, whole: string | undefined, threshold: number): boolean {
  const inside = valueOf(part);
  const all = valueOf(whole);
  if (inside === undefined || all === undefined || inside < threshold) return false;
  return isSmallNumber(all - inside, threshold);
}
