import type { Quarter } from '@ijkpunt/model';

/** The twelve quarters of the invented benchmark. */
export const FIRST_QUARTER: Quarter = '2022Q4';
export const LAST_QUARTER: Quarter = '2025Q3';

/** The seed of the demonstration; another one gives other municipalities with the same habits. */
export const DEMONSTRATION_SEED = 20_221_001;

/**
 * What the invented figures are made to resemble. The public figures behind each number, and which numbers have none,
 * stand in docs/catalogue.md.
 */
export const LEVELS = {
  /** Status holders per inhabitant at the end of 2022. */
  resident: 9.6 / 1000,
  /** New status holders per inhabitant in one quarter. */
  arriving: 0.43 / 1000,
  /** Part of the residents that leaves in one quarter. */
  leaving: 0.008,
  /** Part of the residents between 18 and pension age. */
  adult: 0.65,
  /** Part of those adults on assistance, all cohorts together. */
  onAssistance: 0.65,
  /** Part of the newly arrived adults that starts on assistance. */
  arrivingOnAssistance: 0.9,
  /** Inflow of people who lost work, as part of the stock, in one quarter. */
  returning: 0.008,
  /** Endings in one quarter, as part of the opening stock. */
  toWork: 0.03,
  toStudy: 0.011,
  movedAway: 0.008,
  otherEnd: 0.016,
  young: 0.36,
  women: 0.45,
  /** Of the people leaving for work, how likely a woman is against her part of the stock. */
  womenToWork: 0.62,
  guided: 0.8,
  clientsPerPost: 62,
  withPlan: 0.58,
  guidedToResult: 0.045,
  /** People who came under the Civic Integration Act, per inhabitant: all of 2022, and one quarter since. */
  integrating2022: 18_900 / 17_942_942,
  integratingPerQuarter: 22_200 / 4 / 17_942_942,
  advised: 0.06,
  registeredAfterAdvice: 0.3,
  bridging: 0.006,
  higher: 0.004,
  vocational: 0.011,
  registrations: 0.08,
  provision: 0.28,
  reachedOtherwise: 0.14,
} as const;

/** Part of everyone under the act whose broad intake has started, per quarter: 35% at the end of 2022, 64.5% a year on. */
export const INTAKE = [0.35, 0.42, 0.5, 0.575, 0.645, 0.69, 0.72, 0.745, 0.765, 0.78, 0.79, 0.8] as const;

/** Part of those under the duty with a personal plan: just under 30% at the end of 2022, and rising. */
export const PLANS = [0.29, 0.33, 0.37, 0.42, 0.47, 0.52, 0.56, 0.6, 0.64, 0.67, 0.7, 0.72] as const;

/** Routes of the people with a plan: B1, education, self-reliance, not yet set. */
export const ROUTES = [0.44, 0.25, 0.23, 0.08] as const;

/** Factors of the first to the fourth quarter of a year; their mean is 1. */
const SEASONS = {
  arriving: [0.95, 1, 0.95, 1.1],
  toWork: [0.9, 1.05, 1.1, 0.95],
  toStudy: [1.1, 0.45, 1.95, 0.5],
  courses: [0.8, 0.35, 2.25, 0.6],
  advised: [1.05, 1.25, 0.75, 0.95],
} as const satisfies Record<string, readonly [number, number, number, number]>;

/** The season's factor in a quarter. */
export function seasonOf(name: keyof typeof SEASONS, quarter: Quarter): number {
  const [first, second, third, fourth] = SEASONS[name];
  const factors = { '1': first, '2': second, '3': third, '4': fourth };
  return factors[quarter.slice(-1) as keyof typeof factors];
}
