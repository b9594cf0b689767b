import type { Benchmark, Indicator, MeasuresAddUp } from '@ijkpunt/model';

/**
 * Indicators that may be published while only primary protection exists: totals. An indicator whose numerator is one of
 * the parts that add up to a measure which is published too is a breakdown of that measure: the part that is left out
 * could be computed from the others. It waits for secondary suppression.
 *
 * Source: docs/methods/11-disclosure.md.
 */
export function publishableIndicators(benchmark: Benchmark): readonly Indicator[] {
  const shown = new Set(
    benchmark.indicators.flatMap(({ numerator, denominator }) => [
      ...single(numerator),
      ...single(denominator?.measures ?? []),
    ]),
  );
  const sums = benchmark.rules.filter((rule): rule is MeasuresAddUp => rule.kind === 'measures-add-up');
  const parts = new Set(sums.filter(({ total }) => shown.has(total)).flatMap((sum) => sum.parts));
  return benchmark.indicators.filter(
    ({ numerator }) => !single(numerator).some((measure) => parts.has(measure)),
  );
}

/** A sum of measures shows none of them by itself. */
function single(measures: readonly string[]): readonly string[] {
  return measures.length === 1 ? measures : [];
}
