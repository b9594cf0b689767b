import type { Heterogeneity } from '@ijkpunt/model';
import { funnelScaleOf } from './funnel-standing.ts';
import { dispersion } from './overdispersion.ts';
import type { Counted } from './standing-among.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * How much the members of a group differ by more than chance. Of rates the events expected at the mean of the group are
 * held against those counted.
 *
 * @returns undefined for fewer than ten members, and when the mean is 0 (or a share of 1): then there is no spread
 *
 * Source: docs/methods/08-funnel.md section 8.5.
 */
export function heterogeneityOf(
  method: 'share' | 'rate',
  members: readonly Counted[],
): Heterogeneity | undefined {
  const mean = weightedMean(
    members.map(({ numerator }) => numerator),
    members.map(({ denominator }) => denominator),
  );
  if (mean === undefined || mean === 0 || (method === 'share' && mean === 1)) return undefined;
  const points = method === 'share' ? members : members.map((one) => expectedAt(one, mean));
  const spread = dispersion(points, { scale: funnelScaleOf(method) });
  return spread.given ? { phi: spread.value.phi, tau2: spread.value.tau2 } : undefined;
}

/** No variance between areas: limits are those of chance alone. */
const CHANCE_ALONE = 0;

/** The variance between the members by which a funnel is widened; none where it cannot be measured. */
export function varianceBetween(method: 'share' | 'rate', members: readonly Counted[]): number {
  return heterogeneityOf(method, members)?.tau2 ?? CHANCE_ALONE;
}

function expectedAt({ numerator, denominator }: Counted, mean: number): Counted {
  return { numerator, denominator: denominator * mean };
}
