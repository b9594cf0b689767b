import type { Benchmark, MeasuresAddUp, PartOfWhole, Quarter } from '@ijkpunt/model';
import type {
  Insider,
  OpenCategory,
  OpenGroup,
  OpenRelease,
  OpenSlice,
  Withholding,
} from '@ijkpunt/disclosure';
import type { StoredCategory, StoredComparison } from '../comparisons/index.ts';

/** What stands around the figures of a release. */
export interface Surroundings {
  readonly categories: readonly StoredCategory[];
  readonly groups: readonly OpenGroup[];
  readonly insiders: readonly Insider[];
  readonly withheld: readonly Withholding[];
}

/** Figures alone: no breakdown, no total, nobody who knows more than the public. */
export const ALONE: Surroundings = { categories: [], groups: [], insiders: [], withheld: [] };

/** Arranges stored comparisons as a release that disclosure control can judge. */
export function openRelease(
  benchmark: Benchmark,
  stored: readonly StoredComparison[],
  { categories, groups, insiders, withheld }: Surroundings = ALONE,
): OpenRelease {
  const known = new Map(benchmark.indicators.map((indicator) => [indicator.code, indicator]));
  return {
    threshold: benchmark.threshold,
    slices: slicesOf(known, stored),
    categories: categories.flatMap(({ indicator: code, ...category }): readonly OpenCategory[] => {
      const indicator = known.get(code);
      return indicator === undefined ? [] : [{ indicator, ...category }];
    }),
    nested: benchmark.rules.filter(isTotalInTotal),
    sums: benchmark.rules.filter((rule): rule is MeasuresAddUp => rule.kind === 'measures-add-up'),
    groups,
    insiders,
    withheld,
  };
}

function slicesOf(
  known: ReadonlyMap<string, OpenSlice['indicator']>,
  stored: readonly StoredComparison[],
): readonly OpenSlice[] {
  const slices = new Map<
    string,
    OpenSlice & { values: { municipality: string; value: StoredComparison['outcome'] }[] }
  >();
  for (const { indicator: code, quarter, municipality, outcome } of stored) {
    const indicator = known.get(code);
    if (indicator === undefined) continue;
    const key = `${code}/${quarter}`;
    const slice = slices.get(key) ?? { indicator, quarter: quarter as Quarter, values: [] };
    slice.values.push({ municipality, value: outcome });
    slices.set(key, slice);
  }
  return [...slices.values()];
}

function isTotalInTotal(rule: Benchmark['rules'][number]): rule is PartOfWhole {
  return (
    rule.kind === 'part-of-whole' && rule.part.dimension === undefined && rule.whole.dimension === undefined
  );
}
