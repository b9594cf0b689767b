import type { Indicator, IndicatorFigure, PublishedSlice } from '@ijkpunt/model';
import { distributionOf, intervalOf, rankRangesOf, takesPart } from '@ijkpunt/statistics';
import type { ComparedFigure, ComparedSlice } from './comparisons-document.ts';

/**
 * Computes a comparison from nothing but the counts that were published: values, intervals, quartiles and places. What was
 * published of these is not looked at.
 *
 * Source: docs/methods/01-shares-and-intervals.md, 02-rates.md, 05-quantiles-and-groups.md and 07-ranks.md.
 */
export function computedAgain(indicator: Indicator, { values }: PublishedSlice): ComparedSlice {
  const counted = values.flatMap(({ municipality, value }) =>
    value.kind === 'figure' ? [{ municipality, figure: fromCounts(indicator, value) }] : [],
  );
  const taking = counted.filter(({ figure }) => takesPart(indicator, figure));
  const figures = taking.map(({ figure }) => figure);
  const ranges = rankRangesOf(indicator, figures);
  const ranks = new Map(taking.map(({ municipality }, at) => [municipality, ranges[at]]));
  const municipalities = counted.map(({ municipality, figure }): [string, ComparedFigure] => {
    const { value, lower, upper } = figure;
    return [municipality, { value, lower, upper, rank: ranks.get(municipality) }];
  });
  return { distribution: distributionOf(figures), municipalities: Object.fromEntries(municipalities) };
}

/** A figure anew from its counts; grade and reservations are the publisher's word, and play no part in the numbers. */
function fromCounts({ method }: Indicator, published: IndicatorFigure): IndicatorFigure {
  const { numerator, denominator, grade, reasons } = published;
  const told = { kind: 'figure' as const, numerator, grade, reasons };
  if (denominator === undefined) return { ...told, value: numerator };
  const interval = method === 'count' ? undefined : intervalOf(method, { numerator, denominator });
  return { ...told, ...interval, value: numerator / denominator, denominator };
}
