import type { IsoDate, Period } from './period.ts';

/** A calendar quarter, written as `2026Q2`. */
export type Quarter = `${number}Q${1 | 2 | 3 | 4}`;

const QUARTER = /^([1-9]\d{3})Q([1-4])$/;

/** Tells whether a text names a quarter, of the years 1000 to 9999. */
export function isQuarter(text: string): text is Quarter {
  return QUARTER.test(text);
}

/** Numbers quarters in order of time, so that two can be subtracted: 2026Q1 is 2026 x 4 + 0. */
export function ordinalOf(quarter: Quarter): number {
  const match = QUARTER.exec(quarter);
  if (match === null) throw new RangeError(`not a quarter: ${quarter}`);
  return Number(match[1]) * 4 + Number(match[2]) - 1;
}

/** The quarter with this ordinal number; the inverse of `ordinalOf`. */
export function quarterAt(ordinal: number): Quarter {
  return `${Math.floor(ordinal / 4)}Q${(ordinal % 4) + 1}` as Quarter;
}

/** The quarter that lies `by` quarters later, or earlier when `by` is negative. */
export function shifted(quarter: Quarter, by: number): Quarter {
  return quarterAt(ordinalOf(quarter) + by);
}

/** Whether figures of a quarter may still change, when those up to a quarter are final; not when nobody said so. */
export function isProvisional(quarter: Quarter, finalUntil: Quarter | undefined): boolean {
  return finalUntil !== undefined && ordinalOf(quarter) > ordinalOf(finalUntil);
}

/** All quarters from the first to the last, both included. */
export function quartersBetween(first: Quarter, last: Quarter): readonly Quarter[] {
  const start = ordinalOf(first);
  const length = ordinalOf(last) - start + 1;
  return Array.from({ length: Math.max(0, length) }, (_, step) => quarterAt(start + step));
}

/** First and last day of a quarter. */
export function periodOf(quarter: Quarter): Required<Period> {
  return monthsUntil(quarter, 3);
}

/** The half year that ends with this quarter. */
export function halfYearUntil(quarter: Quarter): Required<Period> {
  return monthsUntil(quarter, 6);
}

function monthsUntil(quarter: Quarter, months: number): Required<Period> {
  const lastMonth = ordinalOf(quarter) * 3 + 2;
  const firstMonth = lastMonth - months + 1;
  return { start: dayOf(firstMonth, 1), end: dayOf(lastMonth, daysIn(lastMonth)) };
}

/** The quarter in which a day lies. */
export function quarterOf(day: IsoDate): Quarter {
  const [year, month] = day.split('-').map(Number);
  return quarterAt((year ?? 1970) * 4 + Math.floor(((month ?? 1) - 1) / 3));
}

function dayOf(month: number, day: number): IsoDate {
  const year = Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}
