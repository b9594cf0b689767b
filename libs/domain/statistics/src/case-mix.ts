import type { CaseMix } from '@ijkpunt/model';
import { againstBenchmark } from './comparison.ts';
import { countInterval } from './poisson.ts';

/**
 * Observed over expected, where the expected events are those of the own composition with the rates of the others.
 *
 * @param counts events observed, people at risk, and the events expected (`expectedColumn`, or the sum of section 3.3)
 * @returns undefined when nothing is expected: then there is nothing to hold it against. Compared with 1 alone
 *
 * Source: docs/methods/03-standardisation.md section 3.3; docs/methods/12-comparability.md section 12.5.
 */
export function caseMixOf(counts: {
  readonly dimension: string;
  readonly observed: number;
  readonly denominator: number;
  readonly expected: number;
}): CaseMix | undefined {
  const { dimension, observed, denominator, expected } = counts;
  if (!(expected > 0)) return undefined;
  const limits = countInterval(observed);
  const interval = { lower: limits.lower / expected, upper: limits.upper / expected };
  return {
    dimension,
    observed,
    expected,
    expectedValue: expected / denominator,
    ratio: observed / expected,
    ...interval,
    position: againstBenchmark(interval, 1),
  };
}
