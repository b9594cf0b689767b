import { take, type Taken } from './plain-text.ts';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const BETWEEN = '[-./ ]';
const MONTH_NAME = '(?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,7}\\.?';

/** A whole date as it is written: day first, year first, month first, in eight digits, or with the month in words. */
export const WRITTEN_DATE = [
  `${DAY}${BETWEEN}${MONTH}${BETWEEN}${YEAR}`,
  `${MONTH}${BETWEEN}${DAY}${BETWEEN}${YEAR}`,
  `${YEAR}${BETWEEN}${MONTH}${BETWEEN}${DAY}`,
  `${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`,
  `(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${YEAR}`,
  `${DAY} ${MONTH_NAME} ${YEAR}`,
].join('|');

const WHOLE_DATE = new RegExp(`^(?:${WRITTEN_DATE})(?:[T ][\\d:.Z+]{1,20})?$`, 'i');
const DATES = new RegExp(`(?<!\\d)(?:${WRITTEN_DATE})(?!\\d)`, 'gi');

const FIRST_DATE = new RegExp(`^(?:${WRITTEN_DATE})(?!\\d)`, 'i');

/** Whether a text begins with a date. */
export function beginsWithDate(text: string): boolean {
  return FIRST_DATE.test(text);
}

/** Takes the dates out of a text: eight digits that are a date are no number of a person. */
export function takeDates(text: string): Taken {
  return take(text, DATES);
}

/** The year of a cell that holds a date and nothing else; undefined for any other cell. Years run from 1900 to 2099. */
export function yearOfDate(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 40 || !WHOLE_DATE.test(trimmed)) return undefined;
  const year = /(?:^|[^\d])((?:19|20)\d\d)(?!\d)/.exec(trimmed)?.[1] ?? yearOfDigits(trimmed);
  return Number(year);
}

/** Whether eight digits are a date, year first or day first. */
export function isDateInDigits(digits: string): boolean {
  return digits.length === 8 && WHOLE_DATE.test(digits);
}

/** Of eight digits the year stands in front when they can be read so. */
function yearOfDigits(digits: string): string {
  const front = digits.slice(0, 4);
  return /^(?:19|20)/.test(front) ? front : digits.slice(4, 8);
}
