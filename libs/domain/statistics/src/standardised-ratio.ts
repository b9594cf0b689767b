import { Z95, type Interval } from './interval.ts';
import { given, notGiven, type Outcome } from './outcome.ts';
import { countInterval } from './poisson.ts';

/** One class of the composition: the area's population in it, and events and population of the reference. */
export interface ReferenceStratum {
  readonly population: number;
  readonly referenceEvents: number;
  readonly referencePopulation: number;
}

/** Observed over expected, with its limits; 1 means as expected from the reference. */
export interface StandardisedRatio extends Interval {
  readonly value: number;
  readonly observed: number;
  readonly expected: number;
}

/**
 * Indirectly standardised ratio: events observed over those expected with the rates of the reference.
 *
 * @param observed events in the area over all classes, 0 or more
 * @param strata composition of the area and rates of the reference (all other municipalities in the same period)
 * @param z standard normal deviate of the level
 * @returns ratio and limits around 1 (multiply by 100 yourself). At 0 observed events ratio and lower limit are 0. Not
 *   given: 'no-strata', 'empty-stratum' when the reference has no population in a class, 'no-expected-events' when E = 0.
 *   Two ratios are comparable with the reference only, never with each other, and are never ranked.
 *
 * Source: docs/methods/03-standardisation.md section 3.3.
 */
export function indirectlyStandardisedRatio(
  observed: number,
  strata: readonly ReferenceStratum[],
  z: number = Z95,
): Outcome<StandardisedRatio> {
  if (strata.length === 0) return notGiven('no-strata');
  if (strata.some(({ referencePopulation }) => !(referencePopulation > 0))) return notGiven('empty-stratum');
  const expected = strata.reduce(
    (sum, { population, referenceEvents, referencePopulation }) =>
      sum + (population * referenceEvents) / referencePopulation,
    0,
  );
  if (expected === 0) return notGiven('no-expected-events');
  const { lower, upper } = countInterval(observed, z);
  return given({
    observed,
    expected,
    value: observed / expected,
    lower: lower / expected,
    upper: upper / expected,
  });
}
