import { beginsWithDate } from './calendar-date.ts';
import { take, type Taken } from './plain-text.ts';

const EMAIL = /(?<=[\p{L}\d._%+'-])(?:@| ?[([]at[)\]] ?)(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/giu;

/** Ten digits from a zero, as +31 and 0031 write them: an area or 06, and a subscriber. */
const FROM_ABROAD =
  /(?:\+|(?<!\d)00) ?31[ .\-/]{0,2}(?:\(0\)[ .\-/]{0,2}|0)?[1-9](?:[ .\-/]{0,3}\d){8}(?!\d)/g;
const AT_HOME = /(?<![\p{L}\d]|\d[.,\-/])(?:tel|mob|gsm)?\(?0[1-9](?:\)?[ .\-/]{0,3}\d){8}(?![\d\p{L}])/giu;
/** Elsewhere a plus tells that it is a telephone number. */
const OTHER_COUNTRY = /\+[1-9](?:[ .\-()]{0,2}\d){9,13}(?!\d)/g;

/** Takes e-mail addresses out of a plain text; "(at)" is read as the sign. */
export function takeEmails(text: string): Taken {
  return take(text, EMAIL);
}

/** Takes telephone numbers out of a plain text: Dutch ones however they are separated, others when a plus announces them. */
export function takePhones(text: string): Taken {
  const fromAbroad = take(text, FROM_ABROAD);
  const other = take(fromAbroad.rest, OTHER_COUNTRY);
  // Two dates in a row may begin with ten digits from a zero.
  const atHome = take(other.rest, AT_HOME, (stretch) => !beginsWithDate(stretch));
  return { found: fromAbroad.found || other.found || atHome.found, rest: atHome.rest };
}

/**
 * Whether a number that a workbook knows as a number is a mobile telephone: 06 without its zero, or with 31 in front. A
 * count of six hundred million does not occur.
 */
export function isPhone(value: number): boolean {
  return Number.isInteger(value) && /^(?:31)?6\d{8}$/.test(String(value));
}
