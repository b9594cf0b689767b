import { Z95, type Interval } from './interval.ts';

/**
 * The scale on which areas of different size have comparable spread. `share`: arcsine of the root of x / n; `ratio-log` and
 * `ratio-sqrt`: logarithm or root of observed over expected; `ratio-of-counts`: logarithm of one count over another.
 */
export type FunnelScale = 'share' | 'ratio-log' | 'ratio-sqrt' | 'ratio-of-counts';

/** One area in a funnel: events out of units, observed against expected, or one count against another. */
export interface FunnelPoint {
  readonly numerator: number;
  /** Above 0. */
  readonly denominator: number;
}

/** A value on the scale and its standard error there. */
export interface OnScale {
  readonly y: number;
  readonly s: number;
}

/**
 * Places an area on the scale.
 *
 * @returns value and standard error. On 'ratio-log' a numerator of 0 lies infinitely low.
 *
 * Source: docs/methods/08-funnel.md section 8.5, step 1.
 */
export function onScale(scale: FunnelScale, { numerator: a, denominator: b }: FunnelPoint): OnScale {
  switch (scale) {
    case 'share':
      return { y: Math.asin(Math.sqrt(a / b)), s: 1 / (2 * Math.sqrt(b)) };
    case 'ratio-log':
      return { y: Math.log(a / b), s: 1 / Math.sqrt(b) };
    case 'ratio-sqrt':
      return { y: Math.sqrt(a / b), s: 1 / (2 * Math.sqrt(b)) };
    case 'ratio-of-counts':
      return {
        y: Math.log((a + 0.5) / (b + 0.5)),
        s: Math.sqrt(a / (a + 0.5) ** 2 + b / (b + 0.5) ** 2),
      };
  }
}

/**
 * The target of a funnel in the unit of the figure: 1 for observed over expected, otherwise all numerators over all
 * denominators.
 *
 * Source: docs/methods/08-funnel.md section 8.5, step 1.
 */
export function targetOf(scale: FunnelScale, points: readonly FunnelPoint[]): number {
  if (scale === 'ratio-log' || scale === 'ratio-sqrt') return 1;
  const [x, n] = points.reduce(
    ([above, below], { numerator, denominator }) => [above + numerator, below + denominator],
    [0, 0] as [number, number],
  );
  return x / n;
}

/** The target on the scale. Source: docs/methods/08-funnel.md section 8.5, step 1. */
export function targetOnScale(scale: FunnelScale, target: number): number {
  if (scale === 'share') return Math.asin(Math.sqrt(target));
  return scale === 'ratio-sqrt' ? Math.sqrt(target) : Math.log(target);
}

/**
 * From the scale back to the figure.
 *
 * @returns a share within [0, 1] (the angle is held between 0 and a quarter turn), or a ratio of 0 or more. A root below
 *   0 is 0: squared it would come back as a limit above 0.
 *
 * Source: docs/methods/08-funnel.md section 8.5, step 5.
 */
export function fromScale(scale: FunnelScale, y: number): number {
  if (scale === 'share') return Math.sin(Math.min(Math.max(y, 0), Math.PI / 2)) ** 2;
  return scale === 'ratio-sqrt' ? Math.max(0, y) ** 2 : Math.exp(y);
}

/** How limits are widened: not at all, by a variance between areas (the default), or by a common factor. */
export type Widening =
  | { readonly by: 'nothing' }
  | { readonly by: 'tau2'; readonly tau2: number }
  | { readonly by: 'phi'; readonly phi: number };

/** What a limit on the scale is made of. */
export interface FunnelBand {
  readonly scale: FunnelScale;
  /** In the unit of the figure. */
  readonly target: number;
  /** Standard error of the area on the scale, from {@link onScale}. */
  readonly s: number;
  readonly widening: Widening;
}

/**
 * Funnel limits by way of the scale, widened for overdispersion or not, in the unit of the figure.
 *
 * @param z standard normal deviate of the level
 *
 * Source: docs/methods/08-funnel.md section 8.5, steps 4 and 5.
 */
export function bandLimits({ scale, target, s, widening }: FunnelBand, z: number = Z95): Interval {
  const centre = targetOnScale(scale, target);
  const half = z * widened(s, widening);
  return { lower: fromScale(scale, centre - half), upper: fromScale(scale, centre + half) };
}

function widened(s: number, widening: Widening): number {
  switch (widening.by) {
    case 'nothing':
      return s;
    case 'tau2':
      return Math.sqrt(s * s + widening.tau2);
    case 'phi':
      // Less spread than chance gives is chance too: limits are never drawn closer.
      return s * Math.sqrt(Math.max(1, widening.phi));
  }
}
