import {
  indicatorIn,
  type Benchmark,
  type DefinitionProfile,
  type IndicatorValue,
  type Quarter,
} from '@ijkpunt/model';
import { indicatorValue, type Delivered } from '@ijkpunt/statistics';
import { contextOf, definitionsOf } from './definitions.ts';
import type { AreasInGroups } from './find-groups.ts';

/** A benchmark as it works and as it would work. */
export interface BothWays {
  readonly now: Benchmark;
  readonly then: Benchmark;
}

/** One comparison, computed as it is and as it would be; absent where the indicator is not in the benchmark. */
export interface OutcomeBothWays {
  readonly municipality: string;
  readonly now: IndicatorValue | undefined;
  readonly then: IndicatorValue | undefined;
  readonly profile: DefinitionProfile;
}

/** What a quarter is compared from. */
export interface QuarterDelivered {
  readonly quarter: Quarter;
  readonly delivered: ReadonlyMap<string, Delivered>;
  readonly inGroups: AreasInGroups;
}

/** The comparisons of a quarter. */
export interface QuarterBothWays {
  readonly quarter: Quarter;
  readonly outcomes: readonly OutcomeBothWays[];
  readonly inGroups: AreasInGroups;
}

/** In which quarters an outcome or a verdict can be another; one stands for all where verdicts alone can. */
type QuartersAsked = 'none' | 'one' | 'all';

/** None when only words are other ones, and one alone when the same figures are judged otherwise. */
export function quartersAsked({ now, then }: BothWays, code: string): QuartersAsked {
  if (definitionsOf(now).get(code) === definitionsOf(then).get(code)) return 'none';
  const asked = (benchmark: Benchmark): string =>
    JSON.stringify(indicatorIn(benchmark, code)?.profileQuestions.toSorted());
  return asked(now) === asked(then) ? 'one' : 'all';
}

/** The comparisons of a quarter, each computed as it is and as it would be. */
export function bothWays(
  { now, then }: BothWays,
  code: string,
  { quarter, delivered, inGroups }: QuarterDelivered,
): QuarterBothWays {
  const [asNow, asThen] = [computed(now, code), computed(then, code)];
  const outcomes = [...delivered].map(([municipality, own]) => ({
    municipality,
    now: asNow(own),
    then: asThen(own),
    profile: own.profile,
  }));
  return { quarter, outcomes, inGroups };
}

type Compute = (delivered: Delivered) => IndicatorValue | undefined;

function computed(benchmark: Benchmark, code: string): Compute {
  const indicator = indicatorIn(benchmark, code);
  const context = contextOf(benchmark);
  return (delivered) => indicator && indicatorValue(indicator, delivered, context);
}
