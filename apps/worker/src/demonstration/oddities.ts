import type { DefinitionProfile, Quarter, WhyMissing } from '@ijkpunt/model';
import type { Figures } from './figures.ts';
import { chanceOf } from './random.ts';

/** The answers of the standard definition, by question of the catalogue. */
export const STANDARD_PROFILE: DefinitionProfile = {
  'cohort-start': '2014',
  naturalised: 'kept',
  counting: 'persons',
  intermediary: 'all',
  'part-time': 'not-counted',
  'target-group': 'all',
};

/** How a municipality registers, all twelve quarters long. */
export interface Habits {
  readonly profile: DefinitionProfile;
  /** Measures that it does not register at all. */
  readonly unregistered: ReadonlySet<string>;
}

/** What is strange about one delivery. */
export interface Oddities {
  /** No delivery came at all. */
  readonly absent: boolean;
  readonly late: boolean;
  /** The figures of the quarter before were sent in once more. */
  readonly copied: boolean;
  /** Education advice counted six times over. */
  readonly jump: boolean;
  /** The caseload is a guess. */
  readonly guessed: boolean;
  readonly gaps: ReadonlyMap<string, WhyMissing>;
  /** After how many quarters a second version came; 0 when none did. */
  readonly revisedAfter: number;
}

const NOTHING_ODD: Oddities = {
  absent: false,
  late: false,
  copied: false,
  jump: false,
  guessed: false,
  gaps: new Map(),
  revisedAfter: 0,
};

/** Most municipalities follow the standard definition; a few start their cohort later, or count benefits. */
export function habitsOf(code: string, seed: number, steady: boolean): Habits {
  if (steady) return { profile: STANDARD_PROFILE, unregistered: new Set() };
  const chance = chanceOf(seed, code, 'habits');
  const benefits = chance.happens(0.025);
  const later = chance.happens(0.06);
  const lacks = [
    chance.happens(0.08) ? ['C03'] : [],
    chance.happens(0.05) ? ['F02', 'F05T'] : [],
    chance.happens(0.04) ? ['E02'] : [],
  ];
  return {
    profile: {
      ...STANDARD_PROFILE,
      ...(benefits ? { counting: 'benefits' } : {}),
      ...(later ? { 'cohort-start': '2015' } : {}),
    },
    unregistered: new Set(lacks.flat()),
  };
}

/** Draws what is strange about the delivery of one quarter. */
export function odditiesOf(
  { code, steady }: { readonly code: string; readonly steady: boolean },
  quarter: Quarter,
  seed: number,
): Oddities {
  if (steady) return NOTHING_ODD;
  const chance = chanceOf(seed, code, quarter, 'oddities');
  const gaps = new Map<string, WhyMissing>();
  if (chance.happens(0.03)) gaps.set('D02N', 'not-yet-available').set('D02T', 'not-yet-available');
  if (chance.happens(0.005)) gaps.set('G03', 'withheld');
  if (chance.happens(0.005)) gaps.set('B01J', 'late').set('B06', 'late').set('B08', 'late');
  return {
    absent: chance.happens(0.012),
    late: chance.happens(0.04),
    copied: chance.happens(0.003),
    jump: chance.happens(0.003),
    guessed: chance.happens(0.006),
    gaps,
    revisedAfter: chance.happens(0.05) ? 1 + Math.floor(chance.uniform() * 3) : 0,
  };
}

/**
 * Endings whose reason became known later: they move from "other or unknown" to "work", so that the total stays.
 * Undefined when there was nothing unknown to move.
 */
export function revised(figures: Figures): Figures | undefined {
  const unknown = figures.get('B08');
  if (unknown === undefined || unknown === 0) return undefined;
  const moved = Math.ceil(unknown / 3);
  const changed = new Map(figures);
  for (const [cell, by] of [
    ['B05', moved],
    ['B05/men', moved],
    ['B08', -moved],
  ] as const) {
    const value = figures.get(cell);
    if (value !== undefined) changed.set(cell, value + by);
  }
  return changed;
}
