import {
  keyOf,
  liesInside,
  type CellPattern,
  type Finding,
  type Observation,
  type PartOfWhole,
} from '@ijkpunt/model';
import { boundsOf } from '../bounds.ts';
import { finding } from '../finding.ts';

/**
 * Rule V08: a part is not larger than any whole it belongs to: the same period, or a longer one around it. Other units
 * and periods are not judged here.
 */
export function partOfWhole(rule: PartOfWhole, observations: readonly Observation[]): readonly Finding[] {
  const wholes = observations.filter((observation) => fits(observation, rule.whole));
  return observations
    .filter((observation) => fits(observation, rule.part))
    .flatMap((part) => {
      const around = wholes.filter(
        ({ period, unit }) => unit === part.unit && liesInside(part.period, period),
      );
      return around.flatMap((whole) => exceeds(rule, part, whole)).slice(0, 1);
    });
}

function exceeds(rule: PartOfWhole, part: Observation, whole: Observation): readonly Finding[] {
  if (part.cell.kind === 'missing' || whole.cell.kind === 'missing') return [];
  if (boundsOf(part.cell).low <= boundsOf(whole.cell).high) return [];
  const seen = { part: part.cell.value, whole: whole.cell.value, wholeMeasure: whole.measure };
  return [
    finding('part-exceeds-whole', rule.code, rule.asks, {
      line: part.line,
      column: 'waarde',
      measure: part.measure,
      seen,
      identity: keyOf(part),
    }),
  ];
}

function fits(observation: Observation, pattern: CellPattern): boolean {
  return (
    observation.measure === pattern.measure &&
    observation.unit !== 'percent' &&
    observation.dimension === (pattern.dimension ?? '') &&
    observation.category === (pattern.category ?? '')
  );
}
