import type { Direction } from './indicator.ts';
import type { RankRange } from './published.ts';

/**
 * With whom a municipality is compared: everybody, those of its size, its province, its labour-market region, the 15 that
 * are most like it, or a group of its own choosing.
 */
export type GroupKind = 'nation' | 'size-class' | 'province' | 'labour-market-region' | 'neighbours' | 'own';

/** The groups that every municipality has, in the order in which they are told; the wider group goes before the narrower. */
export const GIVEN_GROUPS = [
  'nation',
  'size-class',
  'province',
  'labour-market-region',
  'neighbours',
] as const;
export type GivenGroup = (typeof GIVEN_GROUPS)[number];

/** Where a value lies against a benchmark, whatever is good. */
export type Position = 'above' | 'similar' | 'below';

/** What a position means where one direction is better; a plain position where none is. */
export type ComparedAs = 'better' | 'similar' | 'worse' | 'higher' | 'lower';

/**
 * Gives a position its meaning. Applied after the comparison, never within it.
 *
 * Source: docs/methods/04-comparison.md section 4.5.
 */
export function comparedAs(position: Position, direction: Direction): ComparedAs {
  if (position === 'similar') return 'similar';
  if (direction === 'none') return position === 'above' ? 'higher' : 'lower';
  return (position === 'above') === (direction === 'higher') ? 'better' : 'worse';
}

/**
 * Why a group says nothing: the municipality is in no such group; fewer than five others contribute; one of the others is
 * nearly all of it; or it differs so little from a wider group that the difference would tell of a few.
 */
export const WHY_NO_GROUP = ['no-group', 'too-few', 'dominated', 'too-like-another'] as const;
export type WhyNoGroup = (typeof WHY_NO_GROUP)[number];

/** What the other members of a group come to. */
export interface OthersInGroup {
  /** Other members with a comparable value: at least 5. */
  readonly contributing: number;
  /** All their numerators over all their denominators: every person weighs the same. */
  readonly mean: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
}

/** A municipality's value within one group. */
export interface GroupStanding extends OthersInGroup {
  readonly kind: GroupKind;
  /** The 95% interval against the mean of the others; absent for a value without interval. */
  readonly position?: Position | undefined;
  /** The same with the 99.8% interval: the level at which a single municipality is pointed at. */
  readonly positionAt998?: Position | undefined;
  /** Value less the mean of the others, in the unit of the value. */
  readonly distance: number;
  /** Percentage of the group that lies below, half the equals included; the municipality itself is one of them. */
  readonly percentile: number;
  /** Places it can have in the group by the joint 95% intervals; absent for a value without interval. */
  readonly rank?: RankRange | undefined;
}

/** A group in which there is nothing to stand in, with the reason. */
export interface NoGroup {
  readonly kind: GroupKind;
  readonly why: WhyNoGroup;
}

/** Whether the place in a group may be told: its range covers no more than half of it (docs/methods/07-ranks.md section 7.6). */
export function isTellingRank({ best, worst, of }: RankRange): boolean {
  return (worst - best + 1) * 2 <= of;
}

/** How much municipalities of a group differ by more than chance: phi about 1, tau2 0 when chance explains it all. */
export interface Heterogeneity {
  readonly phi: number;
  readonly tau2: number;
}

/** Where a value lies in the funnel around the mean of the others: inside, or outside the 95% or 99.8% limits. */
export type FunnelPlace = 'inside' | 'above-95' | 'below-95' | 'above-998' | 'below-998';

/** Limits of the funnel at the size of the municipality, in the unit of the value. */
export interface FunnelStanding {
  readonly place: FunnelPlace;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
  /** Widened by the variance between areas; exact limits otherwise. */
  readonly widened: boolean;
}

/** Limits of a funnel at one size, in the unit of the value. */
export interface FunnelLimits {
  /** The number that a value is about: its denominator. */
  readonly size: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

/** The lines of a funnel of all areas together, from the smallest size to the largest. */
export interface FunnelLines {
  readonly mean: number;
  /** Widened by the variance between areas; exact limits otherwise. */
  readonly widened: boolean;
  readonly limits: readonly FunnelLimits[];
}

/** Observed over expected, with the make-up of the population taken into account. Compared with 1 alone, never ranked. */
export interface CaseMix {
  /** Dimension of the composition. */
  readonly dimension: string;
  readonly observed: number;
  readonly expected: number;
  /** The value that the rates of the others would give with this composition. */
  readonly expectedValue: number;
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
  readonly position: Position;
}

/** Where a value stands among those it can be compared with. */
export interface Standing {
  /** 99.8% interval of the value, in its unit; absent where it has none. */
  readonly interval998?: { readonly lower: number; readonly upper: number } | undefined;
  /** In the order of the kinds. */
  readonly groups: readonly (GroupStanding | NoGroup)[];
  /** Around the mean of all others; absent for a ratio, and where nothing is expected. */
  readonly funnel?: FunnelStanding | undefined;
  readonly caseMix?: CaseMix | undefined;
}
