import type { FunnelPlace, FunnelStanding } from '@ijkpunt/model';
import { bandLimits, onScale, type FunnelScale } from './funnel-scale.ts';
import { ratioFunnel, shareFunnel } from './funnel.ts';
import { Z95, Z998, type Interval } from './interval.ts';
import type { Counted } from './standing-among.ts';

/** Around what the funnel stands, and how much the group differs by more than chance. */
export interface FunnelCentre {
  readonly method: 'share' | 'rate';
  /** Mean of the others, in the unit of the value. */
  readonly target: number;
  /** Variance between areas on the scale of the method; 0 gives the exact limits. */
  readonly tau2: number;
}

/** The scale on which the spread of a method is measured: it must allow a value of 0. */
export function funnelScaleOf(method: 'share' | 'rate'): FunnelScale {
  return method === 'share' ? 'share' : 'ratio-sqrt';
}

/**
 * Where a municipality lies in the funnel around the mean of the others, at its own size: exact limits, or limits widened
 * by the variance between areas where the group differs by more than chance.
 *
 * @param own a share of whole people, or a rate; with a denominator above 0
 * @returns undefined when the target is 0, so that nothing is expected, and for a share that is not of whole people
 *
 * Source: docs/methods/08-funnel.md sections 8.2 and 8.5.
 */
export function funnelStanding(own: Counted, centre: FunnelCentre): FunnelStanding | undefined {
  const inner = limitsOf(own, centre, Z95);
  const outer = limitsOf(own, centre, Z998);
  if (inner === undefined || outer === undefined) return undefined;
  return {
    place: placeOf(own.numerator / own.denominator, inner, outer),
    lower95: inner.lower,
    upper95: inner.upper,
    lower998: outer.lower,
    upper998: outer.upper,
    widened: centre.tau2 > 0,
  };
}

function limitsOf({ denominator }: Counted, centre: FunnelCentre, z: number): Interval | undefined {
  const { method, target, tau2 } = centre;
  if (!(target > 0)) return undefined;
  if (method === 'share') {
    if (tau2 === 0) return Number.isInteger(denominator) ? shareFunnel(denominator, target, z) : undefined;
    const { s } = onScale('share', { numerator: 0, denominator });
    return bandLimits({ scale: 'share', target, s, widening: { by: 'tau2', tau2 } }, z);
  }
  const expected = denominator * target;
  const { s } = onScale('ratio-sqrt', { numerator: 0, denominator: expected });
  const widened = { scale: 'ratio-sqrt', target: 1, s, widening: { by: 'tau2', tau2 } } as const;
  const ratio = tau2 === 0 ? ratioFunnel(expected, z) : bandLimits(widened, z);
  return ratio === undefined ? undefined : { lower: ratio.lower * target, upper: ratio.upper * target };
}

/** A value on a limit lies inside it. */
function placeOf(value: number, inner: Interval, outer: Interval): FunnelPlace {
  if (value > outer.upper) return 'above-998';
  if (value < outer.lower) return 'below-998';
  if (value > inner.upper) return 'above-95';
  return value < inner.lower ? 'below-95' : 'inside';
}
