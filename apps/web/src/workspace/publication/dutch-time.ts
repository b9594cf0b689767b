/** What the clock in the Netherlands says, as a field for a day and a time writes it: `2026-07-01T10:00`. */
export function dutchTime(moment: Date): string {
  return onTheClock(moment).slice(0, 'yyyy-mm-ddThh:mm'.length);
}

/** The moment at which the clock in the Netherlands says this; undefined when it is no time. */
export function momentOf(time: string): string | undefined {
  const asIfUtc = Date.parse(`${time}Z`);
  if (Number.isNaN(asIfUtc)) return undefined;
  // The first guess may lie on the other side of a change of the clock; the second does not.
  const near = asIfUtc - aheadAt(asIfUtc);
  return new Date(asIfUtc - aheadAt(near)).toISOString();
}

/** How far the clock in the Netherlands is ahead of UTC at a moment, in milliseconds. */
function aheadAt(moment: number): number {
  return Date.parse(`${onTheClock(new Date(moment))}Z`) - Math.floor(moment / 1000) * 1000;
}

/** Sweden writes time as fields do. */
function onTheClock(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Europe/Amsterdam',
  })
    .format(moment)
    .replace(' ', 'T');
}
