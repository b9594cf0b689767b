/** A draft that states a moment longer ago than this, when at last it can come out, is baked anew. */
const LATE_MILLISECONDS = 15 * 60_000;

/**
 * The earliest moment of release that pages may state, for a release that somebody set out to bring out at `since`: the
 * end of the embargo, or now; of an embargo that ended while nobody was there, not a moment long ago.
 */
export function earliestMoment(embargoUntil: Date | null, since: Date): Date {
  if (embargoUntil === null) return since;
  const late = new Date(since.getTime() - LATE_MILLISECONDS);
  return embargoUntil < late ? late : embargoUntil;
}

/** The moment that pages have to state: the one that they state when it will do, else the first that will. */
export function momentToState(stated: Date, earliest: Date, now: Date): Date {
  const first = earliest > now ? earliest : now;
  return stated >= earliest && stated <= first ? stated : first;
}
