import { isDateInDigits } from './calendar-date.ts';

/** Digits that stand together, or groups of them with separators between. */
interface Stretch {
  readonly digits: string;
  /** How many digits each group has, such as "3-3-3". */
  readonly grouping: string;
  readonly from: number;
  readonly to: number;
}

/** How eight or nine digits are grouped by people who group them, inside a longer row of numbers. */
const GROUPINGS: ReadonlySet<string> = new Set(
  '9 8 3-3-3 4-2-3 4-3-2 3-2-4 2-3-4 5-4 4-5 6-3 3-6 8-1 2-3-3 3-3-2 4-2-2'.split(' '),
);

/** What may stand between two groups of one number. */
const SEPARATOR = /^[ .\-/_]{1,3}$/;
const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi;
const YEARS = /^(?:(?:19|20)\d\d){2}$/;
/** 0.12345678 and 12.3456789: a number with a decimal point. */
const DECIMALS = /^\d{1,3}\.\d{4,}$/;

/**
 * Whether digits are a citizen service number: nine digits of which nine times the first, eight times the second, ... twice
 * the eighth, minus the ninth is a multiple of eleven; eight digits get a zero in front. One in eleven of all numbers
 * passes by chance. Zeros alone are nobody's (method note 15.2; Besluit bsn, and the Logisch Ontwerp BSN).
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const nine = digits.padStart(9, '0');
  let sum = -Number(nine[8]);
  for (let place = 0; place < 8; place += 1) sum += (9 - place) * Number(nine[place]);
  return sum % 11 === 0;
}

/** Whether a number that a workbook knows as a number is one. Of such a number a zero in front is lost. */
export function isCitizenServiceNumber(value: number): boolean {
  if (!Number.isInteger(value)) return false;
  const digits = String(value);
  return passesElevenTest(digits) && !isDateInDigits(digits);
}

/** Whether a plain text from which the dates were taken holds one, with or without separators, alone or among others. */
export function holdsCitizenServiceNumber(text: string): boolean {
  const rest = text.length < 36 ? text : text.replaceAll(UUID, ' x ');
  return runsOf(rest).some((run) => holds(rest, run));
}

/** Groups of digits with no more than a separator between them. */
function runsOf(text: string): readonly (readonly Stretch[])[] {
  const runs: Stretch[][] = [];
  let end = -1;
  for (const { 0: digits, index: from } of text.matchAll(/\d+/g)) {
    const run = runs.at(-1);
    const joined = run !== undefined && from - end <= 3 && SEPARATOR.test(text.slice(end, from));
    end = from + digits.length;
    const group = { digits, grouping: String(digits.length), from, to: end };
    if (joined) run.push(group);
    else runs.push([group]);
  }
  return runs;
}

function together(one: Stretch, next: Stretch): Stretch {
  return {
    digits: one.digits + next.digits,
    grouping: `${one.grouping}-${next.grouping}`,
    from: one.from,
    to: next.to,
  };
}

/** Alone, digits may be grouped in any way; in a longer row of numbers only as people group them. */
function holds(text: string, run: readonly Stretch[]): boolean {
  if (run.length <= 9) {
    const whole = run.reduce(together);
    if (DECIMALS.test(text.slice(whole.from, whole.to))) return false;
    if (isOne(text, whole)) return true;
  }
  return run.some((first, place) => {
    const [second, third] = [run[place + 1], run[place + 2]];
    // Of most groups of digits even three together are too short, or one is too long.
    if (first.digits.length > 9 || lengthOf(first) + lengthOf(second) + lengthOf(third) < 8) return false;
    const two = second === undefined ? [] : [together(first, second)];
    const three = third === undefined ? [] : two.map((pair) => together(pair, third));
    return [first, ...two, ...three].some((part) => GROUPINGS.has(part.grouping) && isOne(text, part));
  });
}

/** Digits of a group; none when the run ended before it. */
function lengthOf(group: Stretch | undefined): number {
  return group === undefined ? 0 : group.digits.length;
}

function isOne(text: string, { digits, grouping, from, to }: Stretch): boolean {
  if (!passesElevenTest(digits) || (grouping === '4-4' && YEARS.test(digits))) return false;
  const before = text.slice(Math.max(0, from - 12), from);
  const after = text.slice(to, to + 8);
  return !isPartOfCode(before, after) && !isAmount(before, after);
}

/** Digits glued to letters are a code, unless the letters say what the number is. */
function isPartOfCode(before: string, after: string): boolean {
  if (/^\p{L}/u.test(after)) return true;
  return /\p{L}$/u.test(before) && !/(?:bsn|sofi|nummer|nr|no)$/i.test(before);
}

/** Euros and decimals: nobody has a number with cents. */
function isAmount(before: string, after: string): boolean {
  if (/(?:€|\beuro?) ?$/i.test(before) || /(?<!\d)\d{1,7},$/.test(before)) return true;
  return /^(?:,\d{1,2}(?!\d)|,-| ?€| ?euro?\b| ?%)/i.test(after);
}
