import type { FunnelPoint, FunnelScale } from './funnel-scale.ts';
import { onScale, targetOf, targetOnScale } from './funnel-scale.ts';
import { given, notGiven, type Outcome } from './outcome.ts';
import { quantile } from './quantiles.ts';

/** Fewer areas say too little about their own spread. */
const FEWEST_AREAS = 10;

/** What is done with the outermost z-scores before their spread is measured. */
export type OuterScores = 'pulled-in' | 'dropped';

/** How overdispersion is measured. */
export interface DispersionRule {
  readonly scale: FunnelScale;
  /** Share of the scores at either end that is pulled in or dropped; 0.1 unless told otherwise. */
  readonly outer?: number;
  /** Ours pulls them in (winsorises); the NHS mortality indicator drops them. */
  readonly outerScores?: OuterScores;
}

/** How much more areas differ than chance alone would make them. */
export interface Dispersion {
  /** Share of the whole group, or 1 for ratios of observed over expected; in the unit of the figure. */
  readonly target: number;
  /** Distance of each area to the target in its own standard errors, on the scale. */
  readonly z: readonly number[];
  /** The same after the outer scores were treated; `undefined` where one was dropped. */
  readonly treated: readonly (number | undefined)[];
  /** Mean square of the treated scores: about 1 under chance alone. */
  readonly phi: number;
  /** Variance between areas on the scale; 0 when chance explains the spread. */
  readonly tau2: number;
}

/**
 * Measures overdispersion of a funnel: the ratio phi and the variance between areas tau2.
 *
 * @param points areas with a published value and a denominator above 0
 * @returns `tau2 = 0` when chance explains the spread. Not given: 'fewer-than-ten-areas' (then no adjustment is made),
 *   'no-denominator', 'zero-on-log-scale' when an area without events stands on the logarithmic scale.
 *
 * Source: docs/methods/08-funnel.md section 8.5.
 */
export function dispersion(points: readonly FunnelPoint[], rule: DispersionRule): Outcome<Dispersion> {
  const { scale, outer = 0.1, outerScores = 'pulled-in' } = rule;
  if (points.length < FEWEST_AREAS) return notGiven('fewer-than-ten-areas');
  if (points.some(({ denominator }) => !(denominator > 0))) return notGiven('no-denominator');
  if (scale === 'ratio-log' && points.some(({ numerator }) => numerator === 0)) {
    return notGiven('zero-on-log-scale');
  }
  const target = targetOf(scale, points);
  const centre = targetOnScale(scale, target);
  const placed = points.map((point) => onScale(scale, point));
  const z = placed.map(({ y, s }) => (y - centre) / s);
  const treated = outerScores === 'dropped' ? dropped(z, outer) : pulledIn(z, outer);
  const kept = placed.filter((_, area) => treated[area] !== undefined).map(({ s }) => s);
  const squares = treated.reduce<number>((sum, score) => sum + (score === undefined ? 0 : score * score), 0);
  const phi = squares / kept.length;
  return given({ target, z, treated, phi, tau2: betweenAreas(phi, kept) });
}

/** Winsorising: scores beyond the outer quantiles (type 7) take the value of that quantile. */
function pulledIn(z: readonly number[], outer: number): number[] {
  const ascending = z.toSorted((a, b) => a - b);
  const low = quantile(ascending, outer);
  const high = quantile(ascending, 1 - outer);
  return z.map((score) => Math.min(Math.max(score, low ?? score), high ?? score));
}

/** Truncation: the outer tenth at either end, rounded down to whole areas, does not count; a tie with one that stays, stays. */
function dropped(z: readonly number[], outer: number): (number | undefined)[] {
  const ascending = z.toSorted((a, b) => a - b);
  const out = Math.floor(outer * z.length);
  const low = ascending[out];
  const high = ascending[z.length - 1 - out];
  return z.map((score) => (score < (low ?? score) || score > (high ?? score) ? undefined : score));
}

/** Moment estimate of the variance between areas (DerSimonian and Laird), 0 where it would be negative. */
function betweenAreas(phi: number, errors: readonly number[]): number {
  const areas = errors.length;
  if (areas * phi < areas - 1) return 0;
  const weights = errors.map((s) => 1 / (s * s));
  const sum = weights.reduce((total, w) => total + w, 0);
  const squares = weights.reduce((total, w) => total + w * w, 0);
  return Math.max(0, (areas * phi - (areas - 1)) / (sum - squares / sum));
}
