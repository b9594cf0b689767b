import type { Finding, Observation } from '@ijkpunt/model';
import type { CheckContext, Delivered } from './check-context.ts';
import { judged } from './judges.ts';
import { ofAnotherPart, outsideResponsibility } from './rules/parts.ts';

/**
 * Checks all observations of a delivery against the rules of the catalogue, and against what other reporters of the
 * municipality delivered. Returns findings in the order of the rules; the same observations give the same findings with
 * the same keys. Without earlier quarters the rules that need them find nothing. Nothing is refused on statistics alone.
 */
export function check(observations: readonly Observation[], context: CheckContext): readonly Finding[] {
  const { benchmark, quarter, past = [], parts = [], responsibility } = context;
  const delivered: Delivered = {
    observations,
    quarter,
    past,
    parts,
    responsibility,
    threshold: benchmark.threshold,
    measures: new Map(benchmark.measures.map((measure) => [measure.code, measure])),
    dimensions: new Map(benchmark.dimensions.map((dimension) => [dimension.code, dimension])),
  };
  return [
    ...benchmark.rules.flatMap((rule) => judged(rule, delivered)),
    ...ofAnotherPart(observations, parts),
    ...(responsibility === undefined ? [] : outsideResponsibility(observations, responsibility)),
  ];
}
