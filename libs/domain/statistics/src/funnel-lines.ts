import type { FunnelLimits, FunnelLines } from '@ijkpunt/model';
import { funnelStanding } from './funnel-standing.ts';
import { varianceBetween } from './heterogeneity.ts';
import type { Counted } from './standing-among.ts';

/** A funnel of fewer areas is a few dots between lines. */
export const FEWEST_IN_FUNNEL = 10;

/** Sizes at which the lines are computed: between two of them a straight line is as good as the curve. */
const SIZES = 48;

/**
 * The lines of a funnel as it is drawn for all areas together: around the mean of all of them, from the smallest to the largest. A
 * verdict on one area is made around the mean of the others, see {@link funnelStanding}.
 *
 * @param members shown values, each with a denominator above 0
 * @returns mean and limits in the unit of the value, sizes ascending; `undefined` with fewer than ten areas, where all are of one
 *   size, and where nothing happened at all
 *
 * Source: docs/methods/08-funnel.md sections 8.2, 8.3 and 8.5.
 */
export function funnelLines(method: 'share' | 'rate', members: readonly Counted[]): FunnelLines | undefined {
  if (members.length < FEWEST_IN_FUNNEL) return undefined;
  const target =
    sum(members.map(({ numerator }) => numerator)) / sum(members.map(({ denominator }) => denominator));
  const tau2 = varianceBetween(method, members);
  const limits = sizesOf(members).flatMap((denominator): FunnelLimits[] => {
    const found = funnelStanding({ numerator: 0, denominator }, { method, target, tau2 });
    if (found === undefined) return [];
    const { lower95, upper95, lower998, upper998 } = found;
    return [{ size: denominator, lower95, upper95, lower998, upper998 }];
  });
  return limits.length < 2 ? undefined : { mean: target, widened: tau2 > 0, limits };
}

/** Whole sizes, closer together where the funnel is narrow and bends. */
function sizesOf(members: readonly Counted[]): readonly number[] {
  const sizes = members.map(({ denominator }) => denominator);
  const least = Math.sqrt(Math.max(1, Math.floor(Math.min(...sizes))));
  const most = Math.sqrt(Math.ceil(Math.max(...sizes)));
  const steps = Array.from({ length: SIZES }, (_, step) =>
    Math.round((least + ((most - least) * step) / (SIZES - 1)) ** 2),
  );
  return [...new Set(steps)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
