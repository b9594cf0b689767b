import { keyOf, type Finding, type GeneralRule, type Observation, type Unit } from '@ijkpunt/model';
import { finding } from '../finding.ts';

/** Rule V18: each cell stands in the file once. */
export function noDuplicates(rule: GeneralRule, observations: readonly Observation[]): readonly Finding[] {
  const first = new Map<string, Observation>();
  return observations.flatMap((observation) => {
    const key = keyOf(observation);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, observation);
      return [];
    }
    const { line, measure } = observation;
    return [
      finding('duplicate-cell', rule.code, rule.asks, {
        line,
        column: 'maat',
        measure,
        seen: { earlier: earlier.line },
      }),
    ];
  });
}

/** Units in which no people are counted: hiding them protects nobody. */
const NO_PEOPLE: readonly Unit[] = ['percent', 'fte', 'persons-per-fte'];

/** Rule V20: says beforehand how many counts are so small that the public will not see them. */
export function smallCounts(
  rule: GeneralRule,
  observations: readonly Observation[],
  threshold: number,
): readonly Finding[] {
  const small = observations.filter(
    ({ cell, unit }) =>
      !NO_PEOPLE.includes(unit) && cell.kind === 'figure' && cell.value >= 1 && cell.value < threshold,
  );
  const [first] = small;
  if (first === undefined) return [];
  const seen = { cells: small.length, threshold };
  return [
    finding('small-count', rule.code, rule.asks, {
      line: first.line,
      column: 'waarde',
      measure: first.measure,
      seen,
      identity: 'all',
    }),
  ];
}
