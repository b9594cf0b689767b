import type { PartOfWhole } from '@ijkpunt/model';
import { countsIn, nameOf, type Standing } from './counts.ts';
import { isSmall, restIsTelling } from './small-counts.ts';

interface Nesting {
  readonly part: string;
  readonly whole: string;
}

/**
 * Names of the counts that may not be shown beside their whole, because whole minus part tells about the few who are not
 * in the part: whichever indicators the two stand in, and also when the one lies in the other by way of a third.
 *
 * Source: docs/methods/11-disclosure.md section 11.3.
 */
export function tellingRests(
  standings: readonly Standing[],
  nested: readonly PartOfWhole[],
  threshold: number,
): ReadonlySet<string> {
  const nestings = throughOthers([...totalsOf(nested), ...sharesIn(standings)]);
  const places = countsByPlace(standings);
  const telling = new Set<string>();
  for (const { part, whole } of nestings) {
    for (const [place, counts] of places) {
      const inPart = counts.get(part);
      const inWhole = counts.get(whole);
      // A whole that is small is withheld itself; then nothing can be subtracted from it.
      if (inPart === undefined || inWhole === undefined || isSmall(inWhole, threshold)) continue;
      if (restIsTelling(inPart, inWhole, threshold)) telling.add(nameOf({ measure: part, place }));
    }
  }
  return telling;
}

/** Rules between totals. A rule about one category says nothing about the total of its measure. */
function totalsOf(rules: readonly PartOfWhole[]): readonly Nesting[] {
  return rules
    .filter((rule) => [rule.part, rule.whole].every(({ dimension }) => (dimension ?? '') === ''))
    .map(({ part, whole }) => ({ part: part.measure, whole: whole.measure }));
}

/** The numerator of a share is part of its denominator, wherever else the two are shown. */
function sharesIn(standings: readonly Standing[]): readonly Nesting[] {
  return [...new Set(standings.map(({ indicator }) => indicator))].flatMap(
    ({ method, numerator, denominator }) =>
      method === 'share' && denominator !== undefined
        ? [{ part: numerator.join('+'), whole: denominator.measures.join('+') }]
        : [],
  );
}

/** What lies in a part lies in its whole. */
function throughOthers(nestings: readonly Nesting[]): readonly Nesting[] {
  const known = new Map(nestings.map((nesting) => [`${nesting.part}<${nesting.whole}`, nesting]));
  // A map visits what is added during the visit, so chains of any length are followed.
  for (const [, { part, whole }] of known) {
    for (const [, other] of known) {
      if (other.part === whole && other.whole !== part)
        known.set(`${part}<${other.whole}`, { part, whole: other.whole });
      if (other.whole === part && other.part !== whole)
        known.set(`${other.part}<${whole}`, { part: other.part, whole });
    }
  }
  return [...known.values()];
}

/** All counts that the release would show or let follow, by municipality and quarter. */
function countsByPlace(standings: readonly Standing[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const places = new Map<string, Map<string, number>>();
  for (const { measure, place, value } of standings.flatMap(countsIn)) {
    const counts = places.get(place) ?? new Map<string, number>();
    counts.set(measure, value);
    places.set(place, counts);
  }
  return places;
}
