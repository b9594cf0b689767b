import type { IsoDate, Period } from '@ijkpunt/model';

/** The same part of a later quarter, or an earlier one: the last day of a month stays the last day of its month. */
export function movedBy({ start, end }: Period, quarters: number): Period {
  const months = quarters * 3;
  return start === undefined
    ? { end: movedDay(end, months) }
    : { start: movedDay(start, months), end: movedDay(end, months) };
}

function movedDay(day: IsoDate, months: number): IsoDate {
  const from = new Date(`${day}T00:00:00Z`);
  const [year, month, date] = [from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()];
  const last = daysIn(year, month + months);
  const moved = date === daysIn(year, month) ? last : Math.min(date, last);
  return new Date(Date.UTC(year, month + months, moved)).toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}
