import { takesMean, type Benchmark, type Indicator, type IndicatorValue } from '@ijkpunt/model';
import {
  categoryKey,
  comparedBy,
  countsOfCategory,
  indicatorValue,
  wholeComposition,
  type CategoryCounts,
  type Counted,
  type Delivered,
  type IndicatorContext,
} from '@ijkpunt/statistics';

/** What one municipality gives to the slices of one indicator: its outcome, and its counts by cell. */
export interface IndicatorCells {
  readonly outcome: IndicatorValue;
  /** By cell, the whole under ''; undefined where there is no comparable figure. Empty for a count: it is not compared. */
  readonly counts: ReadonlyMap<string, Counted | undefined>;
}

/** Computes an indicator of one municipality, with the classes of its composition. */
export function cellsOf(
  benchmark: Pick<Benchmark, 'dimensions'>,
  indicator: Indicator,
  delivered: Delivered,
  context: IndicatorContext,
): IndicatorCells {
  const outcome = indicatorValue(indicator, delivered, context);
  if (comparedBy(indicator) === undefined) return { outcome, counts: new Map() };
  const whole = countsIn(outcome);
  const classes = (indicator.caseMix ?? []).flatMap((dimension) => {
    const categories = categoriesOf(benchmark, dimension);
    const counts = categories.map((category) =>
      countsOfCategory(indicator, delivered, { dimension, category }, context),
    );
    const composition = whole === undefined ? undefined : wholeComposition(counts, whole);
    return categories.flatMap((category, at): [string, Counted | undefined][] => {
      const key = categoryKey(dimension, category);
      const counted = composition?.[at];
      return takesMean(indicator)
        ? [
            [key, counted],
            [stocksKey(key), stocksOf(counted)],
          ]
        : [[key, counted]];
    });
  });
  return { outcome, counts: new Map([['', whole], ...classes]) };
}

/** Where the stocks of a class stand, of which its denominator is the mean: the closing one above the opening one. */
export function stocksKey(key: string): string {
  return `${key}/stocks`;
}

function stocksOf(counted: CategoryCounts | undefined): Counted | undefined {
  return counted?.stocks && { numerator: counted.stocks.closing, denominator: counted.stocks.opening };
}

/** The counts that a comparable value was made of. */
export function countsIn(outcome: IndicatorValue): Counted | undefined {
  if (outcome.kind !== 'figure' || outcome.denominator === undefined) return undefined;
  return { numerator: outcome.numerator, denominator: outcome.denominator };
}

/** Codes of the categories of a dimension. */
export function categoriesOf(
  { dimensions }: Pick<Benchmark, 'dimensions'>,
  dimension: string,
): readonly string[] {
  const found = dimensions.find(({ code }) => code === dimension);
  return (found?.categories ?? []).map(({ code }) => code);
}
