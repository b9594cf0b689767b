import type { Benchmark, PartOfWhole, Quarter } from '@ijkpunt/model';
import { publishableIndicators, type OpenRelease, type OpenSlice } from '@ijkpunt/disclosure';
import type { StoredComparison } from '../comparisons/index.ts';

/** Arranges stored comparisons as a release that disclosure control can judge: totals of publishable indicators. */
export function openRelease(benchmark: Benchmark, stored: readonly StoredComparison[]): OpenRelease {
  const publishable = new Map(
    publishableIndicators(benchmark).map((indicator) => [indicator.code, indicator]),
  );
  const slices = new Map<
    string,
    OpenSlice & { values: { municipality: string; value: StoredComparison['outcome'] }[] }
  >();
  for (const { indicator: code, quarter, municipality, outcome } of stored) {
    const indicator = publishable.get(code);
    if (indicator === undefined) continue;
    const key = `${code}/${quarter}`;
    const slice = slices.get(key) ?? { indicator, quarter: quarter as Quarter, values: [] };
    slice.values.push({ municipality, value: outcome });
    slices.set(key, slice);
  }
  const nested = benchmark.rules.filter(isTotalInTotal);
  return { threshold: benchmark.threshold, slices: [...slices.values()], nested };
}

function isTotalInTotal(rule: Benchmark['rules'][number]): rule is PartOfWhole {
  return (
    rule.kind === 'part-of-whole' && rule.part.dimension === undefined && rule.whole.dimension === undefined
  );
}
