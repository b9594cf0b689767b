/** A calendar day, written as `2026-03-31`. */
export type IsoDate = string;

/** Days to which a figure refers, both included. A stock has only an end; an unknown beginning is absent too. */
export interface Period {
  readonly start?: IsoDate | undefined;
  readonly end: IsoDate;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Tells whether a text is an existing day of the calendar. */
export function isIsoDate(text: string): text is IsoDate {
  const match = DAY.exec(text);
  if (match === null) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Tells whether two periods are the same days. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Tells whether the inner period lies wholly inside the outer. An unknown beginning lies inside nothing but itself. */
export function liesInside(inner: Period, outer: Period): boolean {
  if (samePeriod(inner, outer)) return true;
  if (inner.start === undefined || outer.start === undefined) return false;
  return inner.start >= outer.start && inner.end <= outer.end;
}

/**
 * Length in months of the calendar, to one decimal: whole months, and the days of the last one as part of it, so that
 * half May is half a month. Undefined when the beginning is unknown or the figure is a stock.
 */
export function monthsOf({ start, end }: Period): number | undefined {
  if (start === undefined) return undefined;
  const from = new Date(`${start}T00:00:00Z`);
  const until = new Date(Date.parse(`${end}T00:00:00Z`) + 86_400_000);
  const years = until.getUTCFullYear() - from.getUTCFullYear();
  const months = years * 12 + until.getUTCMonth() - from.getUTCMonth();
  const days = until.getUTCDate() - from.getUTCDate();
  const lastMonth = new Date(Date.UTC(until.getUTCFullYear(), until.getUTCMonth() + 1, 0)).getUTCDate();
  return Math.round((months + days / lastMonth) * 10) / 10;
}
