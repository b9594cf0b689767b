import {
  total,
  worstGrade,
  type Cell,
  type Indicator,
  type Ingredient,
  type IndicatorValue,
  type Lookalike,
  type Measure,
  type MissingValue,
  type Observation,
  type Reason,
} from '@ijkpunt/model';
import type { Interval } from '../interval.ts';
import { rateInterval } from '../rate.ts';
import { wilson } from '../wilson.ts';
import { figureReasons, profileReasons } from './comparability.ts';
import { openingOf, totalOf, type Delivered, type IndicatorContext } from './delivered.ts';

/** One side of a fraction: what it comes to, and what can be said against it. */
interface Side {
  readonly cell: Cell;
  /** The first measure that left a gap, when there is one. */
  readonly gap: string;
  readonly delivered: boolean;
  readonly ingredients: readonly Ingredient[];
  readonly reasons: readonly Reason[];
}

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
    ...profileReasons(indicator, delivered.profile, context.questions),
  ];
  if (worstGrade(reasons) === 'C') return refused(indicator, reasons, numerator, denominator);
  return figureOf(indicator, numerator, denominator, reasons);
}

function figureOf(
  indicator: Indicator,
  { cell, ingredients: above }: Side,
  denominator: Side | undefined,
  reasons: readonly Reason[],
): IndicatorValue {
  if (cell.kind === 'missing') return gap(cell, indicator.code);
  const numerator = cell.value;
  const grade = worstGrade(reasons) === 'B' ? 'B' : 'A';
  if (denominator === undefined)
    return { kind: 'figure', value: numerator, numerator, grade, reasons, ingredients: above };
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
    numerator,
    denominator: n,
    grade,
    reasons,
    ingredients,
  };
}

function intervalOf({ method }: Indicator, x: number, n: number): Interval | undefined {
  if (method === 'share') return wilson(x, n);
  return method === 'rate' ? rateInterval(x, n) : undefined;
}

function sideOf(codes: readonly string[], delivered: Delivered, { measures }: IndicatorContext): Side {
  const found = codes.map((code) => observed(measures.get(code), delivered));
  const cells = found.map(
    ({ observation }): Cell => observation?.cell ?? { kind: 'missing', why: 'not-registered' },
  );
  const gapAt = cells.findIndex(({ kind }) => kind === 'missing');
  const sum = total(cells);
  const countsPeople = found.every(({ measure }) => measure?.unit !== 'fte');
  return {
    cell: sum,
    ingredients: ingredientsOf(codes, sum, countsPeople),
    gap: codes[gapAt] ?? '',
    delivered: found.some(({ observation }) => observation?.cell.kind === 'figure'),
    reasons: found.flatMap(({ measure, observation }) =>
      measure === undefined || observation === undefined
        ? []
        : figureReasons(measure, observation, delivered.quarter),
    ),
  };
}

function ingredientsOf(codes: readonly string[], sum: Cell, countsPeople: boolean): readonly Ingredient[] {
  if (sum.kind === 'missing') return [];
  return [{ measure: codes.join('+'), taken: 'in-quarter', value: sum.value, countsPeople }];
}

function observed(measure: Measure | undefined, delivered: Delivered) {
  const observation: Observation | undefined =
    measure === undefined ? undefined : totalOf(delivered, measure);
  return { measure, observation };
}

function denominatorOf(
  indicator: Indicator,
  delivered: Delivered,
  context: IndicatorContext,
): Side | undefined {
  if (indicator.denominator === undefined) return undefined;
  const closing = sideOf(indicator.denominator.measures, delivered, context);
  if (indicator.denominator.taken === 'same-period' || closing.cell.kind === 'missing') return closing;
  const openings = indicator.denominator.measures.map(
    (code): Cell => openingOf(delivered, code) ?? { kind: 'missing', why: 'not-yet-available' },
  );
  const opening = total(openings);
  if (opening.kind === 'missing')
    return { ...closing, cell: opening, gap: indicator.denominator.measures[0] ?? '' };
  const ingredients = closing.ingredients.flatMap((ingredient): Ingredient[] => [
    ingredient,
    { ...ingredient, taken: 'opening', value: opening.value },
  ]);
  return {
    ...closing,
    ingredients,
    cell: { ...closing.cell, value: (opening.value + closing.cell.value) / 2 },
  };
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
  const reasons: Reason[] = [
    { code: 'other-measure', grade: 'C', expected, found: lookalike.numerator },
    ...numerator.reasons,
    ...denominator.reasons,
    ...profileReasons(indicator, delivered.profile, context.questions),
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

function valuesOf(numerator: Side, denominator: Side | undefined) {
  return {
    ...(numerator.cell.kind === 'figure' ? { numerator: numerator.cell.value } : {}),
    ...(denominator?.cell.kind === 'figure' ? { denominator: denominator.cell.value } : {}),
  };
}

function gap(cell: Cell & { kind: 'missing' }, measure: string): MissingValue {
  return { kind: 'missing', why: cell.why, measure };
}
