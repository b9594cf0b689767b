import type { WorkedBand, WorkedYear } from '@ijkpunt/contract';
import type { Indicator, IndicatorFigure, Quarter } from '@ijkpunt/model';
import { FEWEST_REVISIONS, relativeChange, revisionBand, rollingYear } from '@ijkpunt/statistics';
import { certain } from './certain.ts';

/** People who found work in four quarters, over the mean number on assistance in each. */
const QUARTERS: readonly (readonly [Quarter, number, number])[] = [
  ['2025Q1', 24, 557],
  ['2025Q2', 18, 557.5],
  ['2025Q3', 13, 560],
  ['2025Q4', 29, 553.5],
];

/** The rolling year of a rate. */
export function workedYear(): WorkedYear {
  const series = new Map(
    QUARTERS.map(([quarter, numerator, denominator]): [Quarter, IndicatorFigure] => [
      quarter,
      { kind: 'figure', value: numerator / denominator, numerator, denominator, grade: 'A', reasons: [] },
    ]),
  );
  const rate = { method: 'rate', numerator: ['B05'] } as unknown as Indicator;
  const year = rollingYear(rate, series, '2025Q4');
  if (year.kind !== 'figure') throw new Error('four quarters with a figure make a year');
  return {
    quarters: QUARTERS.map(([, numerator, denominator]) => ({ numerator, denominator })),
    numerator: year.numerator,
    denominator: certain(year.denominator),
    value: year.value,
    lower: certain(year.lower),
    upper: certain(year.upper),
  };
}

/** First and later value of figures that were revised. */
const REVISED: readonly (readonly [number, number])[] = [
  [40, 38],
  [50, 51],
  [20, 21],
  [10, 11],
  [30, 33],
  [40, 46],
  [20, 23],
  [25, 30],
  [12, 15],
];

/** The band of usual revisions. */
export function workedBand(): WorkedBand {
  const revisions = REVISED.map(([first, later]) => ({
    first,
    later,
    change: certain(relativeChange(first, later)),
  })).toSorted((a, b) => a.change - b.change);
  const band = revisionBand(revisions.map(({ change }) => change));
  if (band.kind !== 'band') throw new Error('nine revisions make a band');
  const { median, lower, upper } = band;
  return { revisions, fewest: FEWEST_REVISIONS, median, lower, upper };
}
