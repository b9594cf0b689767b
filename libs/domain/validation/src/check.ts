import type { Benchmark, Finding, Observation, Quarter, ValidationRule } from '@ijkpunt/model';
import { noDuplicates, smallCounts } from './rules/form.ts';
import { partOfWhole } from './rules/part-of-whole.ts';
import { sharesAddUp, sharesReachable } from './rules/shares.ts';
import { categoriesAddUp, measuresAddUp, periodsAddUp } from './rules/sums.ts';
import { periodIsTheSpan, sameUnit } from './rules/units-and-periods.ts';

/** What a delivery is checked against. */
export interface CheckContext {
  readonly benchmark: Benchmark;
  readonly quarter: Quarter;
}

/**
 * Checks all observations of a delivery against the rules of the catalogue. Returns findings in the order of the rules;
 * the same observations give the same findings with the same keys. Nothing is refused on statistics alone.
 */
export function check(observations: readonly Observation[], context: CheckContext): readonly Finding[] {
  const { benchmark, quarter } = context;
  const measures = new Map(benchmark.measures.map((measure) => [measure.code, measure]));
  const dimensions = new Map(benchmark.dimensions.map((dimension) => [dimension.code, dimension]));
  const answer = (rule: ValidationRule): readonly Finding[] => {
    switch (rule.kind) {
      case 'categories-add-up':
        return categoriesAddUp(rule, observations);
      case 'periods-add-up':
        return periodsAddUp(rule, observations);
      case 'measures-add-up':
        return measuresAddUp(rule, observations);
      case 'part-of-whole':
        return partOfWhole(rule, observations);
      case 'shares-add-up':
        return sharesAddUp(rule, observations, dimensions);
      case 'share-reachable':
        return sharesReachable(rule, observations);
      case 'same-unit':
        return sameUnit(rule, observations, measures);
      case 'period-is-the-span':
        return periodIsTheSpan(rule, observations, { measures, quarter });
      case 'well-formed':
        return noDuplicates(rule, observations);
      case 'small-count':
        return smallCounts(rule, observations, benchmark.threshold);
      case 'blank-needs-reason':
        return []; // judged row by row while reading: interpretRow
    }
  };
  return benchmark.rules.flatMap(answer);
}
