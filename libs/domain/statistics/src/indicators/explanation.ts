import {
  shifted,
  type ExplainStep,
  type Indicator,
  type IndicatorFigure,
  type Quarter,
  type Series,
  type Standing,
} from '@ijkpunt/model';
import { Z95 } from '../interval.ts';
import { BYAR_FROM, countInterval } from '../poisson.ts';

/**
 * How a figure came about, step by step with its numbers: what was counted, the division, the interval, and what it was
 * held against. Each step can be redone with a calculator; only exact Poisson limits need a table.
 *
 * @param standing where the figure stands; undefined where it is not compared
 *
 * Source: docs/methods/README.md section 0.5.
 */
export function explainFigure(
  indicator: Indicator,
  figure: IndicatorFigure,
  standing: Standing | undefined,
): readonly ExplainStep[] {
  const { numerator, denominator, value } = figure;
  const counted: ExplainStep = { kind: 'numerator', measures: indicator.numerator, value: numerator };
  if (denominator === undefined) return [counted];
  return [
    counted,
    denominatorStep(indicator, figure, denominator),
    { kind: 'division', numerator, denominator, value },
    ...intervalStep(indicator, numerator, denominator),
    ...groupSteps(figure, standing),
    ...(standing?.caseMix === undefined ? [] : [{ kind: 'case-mix' as const, ...standing.caseMix }]),
  ];
}

function denominatorStep(
  { denominator: below }: Indicator,
  { ingredients = [] }: IndicatorFigure,
  value: number,
): ExplainStep {
  const measures = below?.measures ?? [];
  if (below?.taken !== 'mean-of-opening-and-closing') return { kind: 'denominator', measures, value };
  const about = ingredients.filter(({ measure }) => measure === measures.join('+'));
  const opening = about.filter(({ taken }) => taken === 'opening').map((counted) => counted.value);
  const closing = about.find(({ taken }) => taken === 'in-quarter')?.value;
  return { kind: 'mean-of-stocks', measures, opening, closing, value };
}

function intervalStep({ method }: Indicator, x: number, n: number): readonly ExplainStep[] {
  if (method === 'share') return [wilsonStep(x, n)];
  return method === 'rate' ? [poissonStep(x, n)] : [];
}

/** The two terms of Wilson's interval apart; together they are the limits of `wilson`, within rounding of the last bit. */
function wilsonStep(x: number, n: number): ExplainStep {
  const z = Z95;
  const span = 2 * (n + z * z);
  const centre = (2 * x + z * z) / span;
  const half = (z * Math.sqrt(z * z + 4 * x * (1 - x / n))) / span;
  const lower = x === 0 ? 0 : Math.max(0, centre - half);
  const upper = x === n ? 1 : Math.min(1, centre + half);
  return { kind: 'wilson', x, n, z, centre, half, lower, upper };
}

function poissonStep(x: number, n: number): ExplainStep {
  const { lower: lowerCount, upper: upperCount } = countInterval(x);
  const kind = x >= BYAR_FROM ? 'byar' : 'exact-poisson';
  return { kind, x, n, z: Z95, lowerCount, upperCount, lower: lowerCount / n, upper: upperCount / n };
}

function groupSteps(
  { lower, upper }: IndicatorFigure,
  standing: Standing | undefined,
): readonly ExplainStep[] {
  if (lower === undefined || upper === undefined) return [];
  return (standing?.groups ?? []).flatMap((group): ExplainStep[] => {
    if ('why' in group || group.position === undefined) return [];
    const { kind, contributing, mean, distance, position } = group;
    return [{ kind: 'group', group: kind, contributing, mean, distance, lower, upper, position }];
  });
}

/**
 * How a rolling year came about: its four quarters, their sum and their mean.
 *
 * @returns undefined unless all four quarters have a figure
 *
 * Source: docs/methods/12-comparability.md section 12.6.
 */
export function explainYear(
  series: Series,
  quarter: Quarter,
  year: IndicatorFigure,
): ExplainStep | undefined {
  const quarters = [-3, -2, -1, 0].flatMap((back) => {
    const when = shifted(quarter, back);
    const value = series.get(when);
    if (value?.kind !== 'figure') return [];
    return [{ quarter: when, numerator: value.numerator, denominator: value.denominator }];
  });
  if (quarters.length < 4) return undefined;
  const { numerator, denominator, value } = year;
  return { kind: 'rolling-year', quarters, numerator, denominator, value };
}
