import {
  shifted,
  worstGrade,
  type Indicator,
  type IndicatorFigure,
  type Measure,
  type Quarter,
  type Reason,
  type Series,
  type ValueInTime,
} from '@ijkpunt/model';
import { intervalOf } from '../standing-among.ts';

/** Quarters in a rolling year. */
const QUARTERS = 4;

/** Whether an indicator is about events of a quarter, which can be added up to a year; stocks cannot. */
export function addsUpToAYear(indicator: Indicator, measures: ReadonlyMap<string, Measure>): boolean {
  if (indicator.method === 'ratio' || indicator.method === 'share') return false;
  return indicator.numerator.every((code) => {
    const measure = measures.get(code);
    return measure?.kind === 'flow' && measure.span === 'quarter';
  });
}

/**
 * The four quarters that end with this one as one value: the sum of the numerators over the mean of the denominators. Four
 * complete quarters, or nothing: a refusal goes before what is withheld, and that before a gap.
 *
 * @param indicator one that adds up to a year (`addsUpToAYear`)
 * @returns the value of a year, with its interval; grade and reasons are those of the four quarters, each reason once
 *
 * Source: docs/methods/12-comparability.md section 12.6.
 */
export function rollingYear(indicator: Indicator, series: Series, quarter: Quarter): ValueInTime {
  const four = Array.from({ length: QUARTERS }, (_, back) => series.get(shifted(quarter, -back)));
  const present = four.filter((value) => value !== undefined);
  const refusals = present.filter((value) => value.kind === 'refused');
  if (refusals.length > 0) {
    const measures = [...new Set(refusals.flatMap((value) => value.measures))];
    return { kind: 'refused', reasons: eachOnce(refusals.flatMap(({ reasons }) => reasons)), measures };
  }
  const withheld = present.find((value) => value.kind === 'withheld');
  if (withheld !== undefined) return withheld;
  const gap = present.find((value) => value.kind === 'missing');
  if (gap !== undefined) return gap;
  const figures = present.filter((value) => value.kind === 'figure');
  if (figures.length < QUARTERS)
    return { kind: 'missing', why: 'not-delivered', measure: indicator.numerator[0] ?? '' };
  return yearOf(figures);
}

function yearOf(figures: readonly IndicatorFigure[]): IndicatorFigure {
  const numerator = figures.reduce((sum, figure) => sum + figure.numerator, 0);
  const reasons = eachOnce(figures.flatMap((figure) => figure.reasons));
  const grade = worstGrade(reasons) === 'B' ? 'B' : 'A';
  const denominators = figures.flatMap(({ denominator }) => denominator ?? []);
  if (denominators.length < QUARTERS) return { kind: 'figure', value: numerator, numerator, grade, reasons };
  const denominator = denominators.reduce((sum, each) => sum + each, 0) / QUARTERS;
  const interval = intervalOf('rate', { numerator, denominator });
  return {
    kind: 'figure',
    value: numerator / denominator,
    ...interval,
    numerator,
    denominator,
    grade,
    reasons,
  };
}

function eachOnce(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
