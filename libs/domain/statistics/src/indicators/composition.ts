import { worstGrade, type Indicator } from '@ijkpunt/model';
import type { Counted } from '../standing-among.ts';
import { profileReasons } from './comparability.ts';
import { ofCategory, type Delivered, type IndicatorContext } from './delivered.ts';
import { denominatorOf, sideOf } from './side.ts';

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
): Counted | undefined {
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
  return isCount(counts.numerator) && isCount(counts.denominator) ? counts : undefined;
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
  classes: readonly (Counted | undefined)[],
  whole: Counted,
): readonly Counted[] | undefined {
  const delivered = classes.filter((one) => one !== undefined);
  const sum = (of: keyof Counted): number => delivered.reduce((all, one) => all + one[of], 0);
  if (sum('numerator') !== whole.numerator || sum('denominator') !== whole.denominator) return undefined;
  return classes.map((one) => one ?? { numerator: 0, denominator: 0 });
}
