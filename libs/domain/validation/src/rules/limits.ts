import {
  boundsOf,
  keyOf,
  type BothOrNeither,
  type Finding,
  type Observation,
  type Range,
} from '@ijkpunt/model';
import { isCounted, isCountedTotal } from '../cells.ts';
import type { Delivered } from '../check-context.ts';
import { finding } from '../finding.ts';
import { fits } from '../fits.ts';

/** A figure lies within its bounds, both included. What it can stand for must lie wholly outside to be found. */
export function withinRange(rule: Range, observations: readonly Observation[]): readonly Finding[] {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = rule;
  return observations
    .filter((observation) => fits(observation, rule.cell))
    .filter(isCounted)
    .filter(({ cell }) => boundsOf(cell).high < min || boundsOf(cell).low > max)
    .map((observation) => {
      const { line, measure, cell } = observation;
      const seen = {
        value: cell.value,
        ...(rule.min === undefined ? {} : { min: rule.min }),
        ...(rule.max === undefined ? {} : { max: rule.max }),
      };
      const about = { line, column: 'waarde', measure, seen, identity: keyOf(observation) };
      return finding('out-of-range', rule.code, rule.asks, about);
    });
}

/**
 * Measures that belong together have a figure each, or none has: a gap with a reason, and a measure that is not in the
 * file, are both "none". What another reporter delivered counts; what another is still to deliver is not missed.
 */
export function bothOrNeither(rule: BothOrNeither, delivered: Delivered): readonly Finding[] {
  const { observations, parts, responsibility } = delivered;
  const figures = observations.filter(isCountedTotal).filter(isCounted);
  const elsewhere = parts.flatMap((part) => part.observations.filter(isCountedTotal).filter(isCounted));
  const given = rule.measures.filter((code) => figures.some(({ measure }) => measure === code));
  const lacking = rule.measures.filter(
    (code) =>
      (responsibility?.includes(code) ?? true) &&
      ![...figures, ...elsewhere].some(({ measure }) => measure === code),
  );
  const first = figures.find(({ measure }) => measure === given[0]);
  if (first === undefined || lacking.length === 0) return [];
  const seen = { given: given.join(', '), lacking: lacking.join(', ') };
  const about = { line: first.line, column: 'maat', measure: first.measure, seen };
  return [finding('both-or-neither', rule.code, rule.asks, { ...about, identity: rule.measures.join('+') })];
}
