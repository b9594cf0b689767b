import type { Distribution, Indicator, IndicatorFigure, IndicatorValue, RankRange } from '@ijkpunt/model';
import { jointDeviate } from '../mid-ranks.ts';
import { quantile } from '../quantiles.ts';
import { rankIntervals } from '../ranks.ts';
import { intervalOf } from '../standing-among.ts';

/** Fewer contributing municipalities than this give no group value (docs/methods/04-comparison.md). */
export const FEWEST_CONTRIBUTING = 5;

/** Whether a value takes part in distribution and ranks: a comparable figure of an indicator that is more than a count. */
export function takesPart(indicator: Indicator, value: IndicatorValue): value is IndicatorFigure {
  return value.kind === 'figure' && indicator.method !== 'count';
}

/**
 * Quartiles of the comparable values, cut-points of type 7. Undefined when fewer than five municipalities contribute.
 * Minimum and maximum are left out on purpose: each is one municipality's figure.
 *
 * Source: docs/methods/05-quantiles-and-groups.md section 5.1.
 */
export function distributionOf(figures: readonly Pick<IndicatorFigure, 'value'>[]): Distribution | undefined {
  if (figures.length < FEWEST_CONTRIBUTING) return undefined;
  const sorted = figures.map(({ value }) => value).toSorted((a, b) => a - b);
  const [lowerQuartile, median, upperQuartile] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share));
  if (lowerQuartile === undefined || median === undefined || upperQuartile === undefined) return undefined;
  return { contributing: figures.length, lowerQuartile, median, upperQuartile };
}

/**
 * Ranks that each comparable value can have by intervals that together make one statement about all of them, 1 being the
 * best for the indicator's direction (the highest when there is none). Empty when fewer than five contribute, and for
 * values without interval: a rank without one would promise too much.
 *
 * Source: docs/methods/07-ranks.md sections 7.3 and 7.4.
 */
export function rankRangesOf(
  indicator: Indicator,
  figures: readonly IndicatorFigure[],
): readonly RankRange[] {
  const { method } = indicator;
  if (figures.length < FEWEST_CONTRIBUTING || method === 'ratio' || method === 'count') return [];
  const z = jointDeviate(figures.length);
  const intervals = figures.flatMap(({ numerator, denominator }) =>
    denominator === undefined ? [] : (intervalOf(method, { numerator, denominator }, z) ?? []),
  );
  if (intervals.length < figures.length) return [];
  return rankIntervals(intervals, indicator.direction !== 'lower').map(({ best, worst }) => ({
    best,
    worst,
    of: figures.length,
  }));
}
