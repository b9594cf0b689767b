import type { Municipality } from '@ijkpunt/model';
import { LEVELS, ROUTES } from './calibration.ts';
import { chanceOf, type Chance } from './random.ts';

/** The municipalities whose deliveries never have an oddity: the journeys through the product lean on them. */
const STEADY: ReadonlySet<string> = new Set(['GM0193', 'GM0392']);

/** What makes one municipality differ from another, all twelve quarters long. */
export interface Traits {
  readonly inhabitants: number;
  readonly steady: boolean;
  /** Factors on the national level; 1 is average. */
  readonly density: number;
  readonly toWork: number;
  readonly toStudy: number;
  readonly courses: number;
  readonly advised: number;
  /** Shares of its own. */
  readonly young: number;
  readonly women: number;
  readonly guided: number;
  readonly withPlan: number;
  readonly provision: number;
  readonly clientsPerPost: number;
  /** Shifts on the logit scale of the national share. */
  readonly intake: number;
  readonly plans: number;
  readonly routes: readonly number[];
}

export type Town = Pick<Municipality, 'code' | 'name' | 'inhabitants' | 'endedOn' | 'successors'>;

/** Draws the traits of a municipality. They depend on the seed and its code only, not on the other municipalities. */
export function traitsOf(town: Town, inhabitants: number, seed: number): Traits {
  const chance = chanceOf(seed, town.code, 'traits');
  const steady = STEADY.has(town.code);
  return {
    inhabitants,
    steady,
    density: steady ? 1.1 : chance.factor(0.22),
    // High enough that a city of this size stays above the threshold in every quarter.
    toWork: steady ? 1.2 + 0.1 * chance.uniform() : chance.factor(0.25),
    toStudy: chance.factor(0.3),
    courses: chance.factor(0.3),
    advised: chance.factor(0.4),
    ...sharesOf(chance),
    clientsPerPost: LEVELS.clientsPerPost * chance.factor(0.25),
    intake: chance.normal(0, 0.45),
    plans: chance.normal(0, 0.5),
    routes: routesOf(chance),
  };
}

function sharesOf(chance: Chance): Pick<Traits, 'young' | 'women' | 'guided' | 'withPlan' | 'provision'> {
  const around = (share: number, deviation: number): number =>
    Math.min(0.97, Math.max(0.03, chance.normal(share, deviation)));
  return {
    young: around(LEVELS.young, 0.05),
    women: around(LEVELS.women, 0.04),
    guided: around(LEVELS.guided, 0.08),
    withPlan: around(LEVELS.withPlan, 0.14),
    provision: around(LEVELS.provision, 0.08),
  };
}

function routesOf(chance: Chance): readonly number[] {
  const raw = ROUTES.map((share) => share * chance.factor(0.25));
  const sum = raw.reduce((all, share) => all + share, 0);
  return raw.map((share) => share / sum);
}

/** A share moved up or down on the logit scale, so that it stays between 0 and 1. */
export function moved(share: number, by: number): number {
  return 1 / (1 + Math.exp(-(Math.log(share / (1 - share)) + by)));
}
