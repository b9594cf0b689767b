import type { Benchmark, Indicator, MeasuresAddUp } from '@ijkpunt/model';

/**
 * Indicators that may be published while only primary protection exists: totals. An indicator that shows a part of a sum
 * that is published too is a breakdown of that sum: the part that is left out could be computed from the others. It waits
 * for secondary suppression. A sum is a measure that others add up to, or measures that an indicator adds up itself.
 *
 * Source: docs/methods/11-disclosure.md section 11.1.
 */
export function publishableIndicators(benchmark: Benchmark): readonly Indicator[] {
  const sides = benchmark.indicators.flatMap(sidesOf);
  const shown = new Set(sides.filter((side) => side.length === 1).flat());
  const totals = benchmark.rules.filter((rule): rule is MeasuresAddUp => rule.kind === 'measures-add-up');
  const sums = [...totals.filter(({ total }) => shown.has(total)).map(({ parts }) => parts), ...sides];
  return benchmark.indicators.filter(
    (indicator) => !sidesOf(indicator).some((side) => sums.some((sum) => isPartOf(side, sum))),
  );
}

/** Measures whose sum an indicator shows: its numerator, and its denominator when it has one. */
function sidesOf({ numerator, denominator }: Indicator): readonly (readonly string[])[] {
  return denominator === undefined ? [numerator] : [numerator, denominator.measures];
}

/** Some of the measures of a sum, but not all. */
function isPartOf(side: readonly string[], sum: readonly string[]): boolean {
  return side.length < sum.length && side.every((measure) => sum.includes(measure));
}
