import { Z95, type Interval } from './interval.ts';
import { given, notGiven, type Outcome } from './outcome.ts';
import { byar, BYAR_FROM } from './poisson.ts';

/** One class of age, sex or the like: what was counted in the area, and how much the class weighs in the standard. */
export interface Stratum {
  /** Events in the class. `undefined`: none was registered, which counts as 0 here and only here (section 3.2). */
  readonly events: number | undefined;
  readonly population: number;
  /** Number of persons of the class in the fixed standard population; 0 or more. */
  readonly standard: number;
}

/** A directly standardised rate per person, with its limits. */
export interface StandardisedRate extends Interval {
  readonly value: number;
  /** All events of the area, over the strata. */
  readonly events: number;
}

/**
 * Directly standardised rate with Dobson's limits around Byar's limits of the total count.
 *
 * @param strata all classes of the standard, merged beforehand so that each has a population
 * @param z standard normal deviate of the level
 * @returns rate and limits in events per person (multiply by 1,000 yourself). Not given: 'no-strata' without classes or
 *   without weight, 'empty-stratum' when a class has no population, 'fewer-than-ten-events' in all.
 *
 * Source: docs/methods/03-standardisation.md section 3.2.
 */
export function directlyStandardisedRate(
  strata: readonly Stratum[],
  z: number = Z95,
): Outcome<StandardisedRate> {
  const weight = strata.reduce((sum, { standard }) => sum + standard, 0);
  if (weight === 0) return notGiven('no-strata');
  if (strata.some(({ population }) => !(population > 0))) return notGiven('empty-stratum');
  let [events, value, variance] = [0, 0, 0];
  for (const stratum of strata) {
    const counted = registered(stratum);
    const share = stratum.standard / weight / stratum.population;
    events += counted;
    value += share * counted;
    variance += share * share * counted;
  }
  const total = events < BYAR_FROM ? undefined : byar(events, z);
  if (total === undefined) return notGiven('fewer-than-ten-events');
  const scale = Math.sqrt(variance / events);
  return given({
    value,
    events,
    lower: value + scale * (total.lower - events),
    upper: value + scale * (total.upper - events),
  });
}

/** The rule of section 3.2 in one place: a class in which nothing was registered had no events. */
function registered({ events }: Stratum): number {
  return events === undefined ? 0 : events;
}
