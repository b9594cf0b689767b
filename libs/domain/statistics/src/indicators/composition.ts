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
