import type { CountOf, WorkedCount, WorkedDirectRate, WorkedRate, WorkedRatio } from '@ijkpunt/contract';
import {
  BYAR_FROM,
  countInterval,
  directlyStandardisedRate,
  indirectlyStandardisedRatio,
  rateInterval,
  Z95,
} from '@ijkpunt/statistics';
import { certain, certainly, sumOf } from './certain.ts';

/** A rate over few events, one over many, and what remains to be said when nothing happened. */
export function workedRate(): WorkedRate {
  return {
    switchAt: BYAR_FROM,
    few: workedCount({ x: 6, n: 84 }),
    many: workedCount({ x: 61, n: 508.5 }),
    nothing: countInterval(0),
  };
}

function workedCount({ x, n }: CountOf): WorkedCount {
  return { x, n, z: Z95, rate: x / n, count: countInterval(x), ...certain(rateInterval(x, n)) };
}

/** Events and persons by age, young to old, and how many of each age the standard holds. */
const BY_AGE = [
  { events: 14, population: 70, standard: 300 },
  { events: 20, population: 160, standard: 450 },
  { events: 4, population: 80, standard: 250 },
];

/** A directly standardised rate with the steps to it. */
export function workedDirectRate(): WorkedDirectRate {
  const standard = sumOf(BY_AGE, (stratum) => stratum.standard);
  const population = sumOf(BY_AGE, (stratum) => stratum.population);
  const variance =
    sumOf(BY_AGE, (stratum) => (stratum.standard ** 2 * stratum.events) / stratum.population ** 2) /
    standard ** 2;
  const rate = certainly(directlyStandardisedRate(BY_AGE));
  return {
    strata: BY_AGE.map((stratum) => ({ ...stratum, rate: stratum.events / stratum.population })),
    standard,
    population,
    crude: rate.events / population,
    variance,
    scale: Math.sqrt(variance / rate.events),
    count: countInterval(rate.events),
    ...rate,
  };
}

/** Persons of the municipality by age, and what happened to those of that age in all others. */
const AMONG_OTHERS = [
  { population: 70, referenceEvents: 900, referencePopulation: 6000 },
  { population: 160, referenceEvents: 1200, referencePopulation: 12000 },
  { population: 80, referenceEvents: 360, referencePopulation: 9000 },
];

/** Observed over expected with the steps to it. */
export function workedRatio(): WorkedRatio {
  const observed = 38;
  return {
    strata: AMONG_OTHERS.map((stratum) => ({
      ...stratum,
      expected: (stratum.population * stratum.referenceEvents) / stratum.referencePopulation,
    })),
    count: countInterval(observed),
    ...certainly(indirectlyStandardisedRatio(observed, AMONG_OTHERS)),
  };
}
