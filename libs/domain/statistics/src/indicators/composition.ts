import { takesMean, worstGrade, type Indicator, type Ingredient } from '@ijkpunt/model';
import type { Counted } from '../standing-among.ts';
import { profileReasons } from './comparability.ts';
import { ofCategory, type Delivered, type IndicatorContext } from './delivered.ts';
import { denominatorOf, sideOf, type Side } from './side.ts';

/** The counts of a category, with the stocks that its denominator is the mean of; absent when it is no mean, or opened with those of predecessors. */
export interface CategoryCounts extends Counted {
  readonly stocks?: { readonly opening: number; readonly closing: number } | undefined;
}

/**
 * The counts of an indicator within one category of a dimension: numerator and denominator of that class alone.
 *
 * @returns undefined where either was not delivered, or may not be compared, or is no whole count. A class with nobody in
 *   it has denominator 0.
 *
 * Source: docs/methods/12-comparability.md section 12.5.
 */
export function countsOfCategory(
  indicator: Indicator,
  delivered: Delivered,
  { dimension, category }: { readonly dimension: string; readonly category: string },
  context: IndicatorContext,
): CategoryCounts | undefined {
  const part = ofCategory(delivered, dimension, category);
  const above = sideOf(indicator.numerator, part, context);
  const below = denominatorOf(indicator, part, context);
  if (below === undefined || above.cell.kind === 'missing' || below.cell.kind === 'missing') return undefined;
  const reasons = [
    ...above.reasons,
    ...below.reasons,
    ...profileReasons(indicator, delivered.profile, context),
  ];
  if (worstGrade(reasons) === 'C') return undefined;
  const counts = { numerator: above.cell.value, denominator: below.cell.value };
  if (!isCount(counts.numerator) || !isCount(counts.denominator)) return undefined;
  return { ...counts, stocks: stocksIn(indicator, below) };
}

function stocksIn(indicator: Indicator, { ingredients }: Side): CategoryCounts['stocks'] {
  if (!takesMean(indicator)) return undefined;
  // The sum of what predecessors closed with is none of the stocks that anybody told.
  if (ingredients.some(({ of }) => of !== undefined)) return undefined;
  const sum = (taken: Ingredient['taken']): number =>
    ingredients.filter((one) => one.taken === taken).reduce((all, { value }) => all + value, 0);
  return { opening: sum('opening'), closing: sum('in-quarter') };
}

/** Whole, or half of a whole: the mean of two stocks. */
function isCount(value: number): boolean {
  return value >= 0 && Number.isInteger(value * 2);
}

/**
 * A composition that makes the whole: a class that was not delivered is empty when the delivered ones already are
 * everybody. Nothing is taken for zero otherwise.
 *
 * @param classes counts of every class of one dimension; undefined where a class was not delivered
 * @returns undefined when the classes do not add up to the whole
 *
 * Source: docs/methods/12-comparability.md section 12.5.
 */
export function wholeComposition(
  classes: readonly (CategoryCounts | undefined)[],
  whole: Counted,
): readonly CategoryCounts[] | undefined {
  const delivered = classes.filter((one) => one !== undefined);
  const sum = (of: 'numerator' | 'denominator'): number => delivered.reduce((all, one) => all + one[of], 0);
  if (sum('numerator') !== whole.numerator || sum('denominator') !== whole.denominator) return undefined;
  const isMean = delivered.some(({ stocks }) => stocks !== undefined);
  const nobody = { numerator: 0, denominator: 0, stocks: isMean ? { opening: 0, closing: 0 } : undefined };
  return classes.map((one) => one ?? nobody);
}
