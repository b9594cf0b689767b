import {
  isTotal,
  monthsOf,
  samePeriod,
  standardPeriod,
  type Finding,
  type GeneralRule,
  type Measure,
  type Observation,
  type Quarter,
} from '@ijkpunt/model';
import { finding } from '../finding.ts';
import { grouped } from '../grouped.ts';

/** Rule V14: a figure is counted in the unit of its measure. One finding per measure and unit, whatever the number of cells. */
export function sameUnit(
  rule: GeneralRule,
  observations: readonly Observation[],
  measures: ReadonlyMap<string, Measure>,
): readonly Finding[] {
  const strange = observations.filter((observation) => {
    // A category may be given as a share of its total; a total may not: a share of what?
    const isShare = observation.unit === 'percent' && !isTotal(observation);
    return !isShare && observation.unit !== measures.get(observation.measure)?.unit;
  });
  const groups = grouped(strange, ({ measure, unit }) => `${measure}/${unit}`);
  return [...groups].flatMap(([identity, [first]]) => {
    const expected = first === undefined ? undefined : measures.get(first.measure)?.unit;
    if (first === undefined || expected === undefined) return [];
    const seen = { found: first.unit, expected };
    return [
      finding('unit-differs', rule.code, rule.asks, {
        line: first.line,
        column: 'eenheid',
        measure: first.measure,
        seen,
        identity,
      }),
    ];
  });
}

/** Rule V15: a flow covers the span of the round and a stock is of its last day. One finding per strange period. */
export function periodIsTheSpan(
  rule: GeneralRule,
  observations: readonly Observation[],
  { measures, quarter }: { readonly measures: ReadonlyMap<string, Measure>; readonly quarter: Quarter },
): readonly Finding[] {
  const strange = observations.filter(({ measure: code, period }) => {
    const measure = measures.get(code);
    return measure !== undefined && !samePeriod(period, standardPeriod(measure, quarter));
  });
  const groups = grouped(strange, ({ period }) => `${period.start ?? ''}/${period.end}`);
  return [...groups].flatMap(([identity, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const measuresSeen = [...new Set(group.map(({ measure }) => measure))];
    const months = monthsOf(first.period);
    const seen = {
      start: first.period.start ?? '',
      end: first.period.end,
      ...(months === undefined ? {} : { months }),
      cells: group.length,
      measures: measuresSeen.join(', '),
      quarter,
    };
    return [
      finding('period-is-not-the-span', rule.code, rule.asks, {
        line: first.line,
        column: 'periode_tot',
        seen,
        identity,
      }),
    ];
  });
}
