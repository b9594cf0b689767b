import {
  worstGrade,
  type Cell,
  type Indicator,
  type IndicatorFigure,
  type IndicatorValue,
  type Lookalike,
  type MissingValue,
  type Reason,
} from '@ijkpunt/model';
import type { Interval } from '../interval.ts';
import { rateInterval } from '../rate.ts';
import { wilson } from '../wilson.ts';
import { profileReasons } from './comparability.ts';
import type { Delivered, IndicatorContext } from './delivered.ts';
import { denominatorOf, sideOf, type Side } from './side.ts';

/**
 * Computes one indicator of one municipality in one quarter.
 *
 * Returns a figure with its 95% interval (Wilson for a share, exact Poisson or Byar for a rate, none for a count or a
 * ratio), or a refusal with reasons when the figure is not comparable (grade C), or a gap with its reason. A denominator
 * of zero is "not applicable": nobody was there to count. A refusal goes before a gap in the denominator, for the
 * numerator that was delivered must not be taken for the indicator.
 *
 * Source: docs/methods/01-shares-and-intervals.md, 02-rates.md and 12-comparability.md.
 */
export function indicatorValue(
  indicator: Indicator,
  delivered: Delivered,
  context: IndicatorContext,
): IndicatorValue {
  const numerator = sideOf(indicator.numerator, delivered, context);
  const lookalike = numerator.delivered ? undefined : deliveredLookalike(indicator, delivered, context);
  if (lookalike !== undefined) return refusedLookalike(indicator, lookalike, delivered, context);
  if (numerator.cell.kind === 'missing') return gap(numerator.cell, numerator.gap);
  const denominator = denominatorOf(indicator, delivered, context);
  const reasons = [
    ...numerator.reasons,
    ...(denominator?.reasons ?? []),
    ...profileReasons(indicator, delivered.profile, context),
  ];
  if (worstGrade(reasons) === 'C') return refused(indicator, reasons, numerator, denominator);
  return figureOf(indicator, numerator, denominator, reasons);
}

function figureOf(
  indicator: Indicator,
  side: Side,
  denominator: Side | undefined,
  reasons: readonly Reason[],
): IndicatorValue {
  const { cell, ingredients: above } = side;
  if (cell.kind === 'missing') return gap(cell, indicator.code);
  const numerator = cell.value;
  const grade = worstGrade(reasons) === 'B' ? 'B' : 'A';
  if (denominator === undefined)
    return {
      kind: 'figure',
      value: numerator,
      ...possibly(side),
      numerator,
      grade,
      reasons,
      ingredients: above,
    };
  if (denominator.cell.kind === 'missing') return gap(denominator.cell, denominator.gap);
  const n = denominator.cell.value;
  const firstMeasure = indicator.denominator?.measures[0] ?? '';
  // A part larger than its whole is refused at delivery (rule V08); should one stand all the same, there is no share.
  if (n === 0 || (indicator.method === 'share' && numerator > n)) {
    return { kind: 'missing', why: 'not-applicable', measure: firstMeasure };
  }
  const interval = intervalOf(indicator, numerator, n);
  const ingredients = [...above, ...denominator.ingredients];
  return {
    kind: 'figure',
    value: numerator / n,
    ...interval,
    ...possibly(side, denominator),
    numerator,
    denominator: n,
    grade,
    reasons,
    ingredients,
  };
}

/** What a value can be when a count in it was not exact: the smallest over the largest, and the other way round. */
function possibly(above: Side, below?: Side): Pick<IndicatorFigure, 'possible'> {
  const inexact = [above, ...(below === undefined ? [] : [below])].some(
    ({ bounds }) => bounds.low < bounds.high,
  );
  if (!inexact) return {};
  const { low, high } = below?.bounds ?? { low: 1, high: 1 };
  return { possible: { lower: above.bounds.low / high, upper: above.bounds.high / low } };
}

function intervalOf({ method }: Indicator, x: number, n: number): Interval | undefined {
  if (method === 'share') return wilson(x, n);
  return method === 'rate' ? rateInterval(x, n) : undefined;
}

function deliveredLookalike(
  indicator: Indicator,
  delivered: Delivered,
  context: IndicatorContext,
): Lookalike | undefined {
  return indicator.lookalikes.find(({ numerator }) => sideOf([numerator], delivered, context).delivered);
}

/** Another count goes by the same name: shown as delivered, never as the indicator. */
function refusedLookalike(
  indicator: Indicator,
  lookalike: Lookalike,
  delivered: Delivered,
  context: IndicatorContext,
): IndicatorValue {
  const numerator = sideOf([lookalike.numerator], delivered, context);
  const denominator = sideOf([lookalike.denominator], delivered, context);
  const expected = indicator.numerator[0] ?? indicator.code;
  const { profileQuestions } = indicator;
  const counted = {
    profileQuestions,
    numerator: [lookalike.numerator],
    denominator: { measures: [lookalike.denominator], taken: 'same-period' as const },
  };
  const reasons: Reason[] = [
    { code: 'other-measure', grade: 'C', expected, found: lookalike.numerator },
    ...numerator.reasons,
    ...denominator.reasons,
    ...profileReasons(counted, delivered.profile, context),
  ];
  const measures = [lookalike.numerator, lookalike.denominator];
  return { kind: 'refused', reasons, measures, ...valuesOf(numerator, denominator) };
}

function refused(
  indicator: Indicator,
  reasons: readonly Reason[],
  numerator: Side,
  denominator: Side | undefined,
): IndicatorValue {
  const measures = [...indicator.numerator, ...(indicator.denominator?.measures ?? [])];
  return { kind: 'refused', reasons, measures, ...valuesOf(numerator, denominator) };
}

/** The counts as they were delivered: of a mean the closing stock, since nobody delivered a mean. */
function valuesOf(numerator: Side, denominator: Side | undefined) {
  return {
    ...(numerator.asDelivered.kind === 'figure' ? { numerator: numerator.asDelivered.value } : {}),
    ...(denominator?.asDelivered.kind === 'figure' ? { denominator: denominator.asDelivered.value } : {}),
  };
}

function gap(cell: Cell & { kind: 'missing' }, measure: string): MissingValue {
  return { kind: 'missing', why: cell.why, measure };
}
