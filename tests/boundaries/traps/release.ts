import { protect } from '@ijkpunt/disclosure';
import { linearSolver } from '@ijkpunt/solver';
import type { Benchmark, DefinitionProfile, Indicator, Observation, Quarter } from '@ijkpunt/model';
import { indicatorValue, type IndicatorContext } from '@ijkpunt/statistics';
import { indexFigures } from '../../../libs/backend/src/publication/figures-index.ts';
import { openRelease } from '../../../libs/backend/src/publication/open-release.ts';
import { pageBenchmark, type ReleasedFigures } from '../../../libs/backend/src/publication/released.ts';

/** A delivery as far as a release is made of it. */
export interface ToRelease {
  readonly name: string;
  readonly municipality: string;
  readonly quarter: Quarter;
  readonly profile: DefinitionProfile;
  readonly observations: readonly Observation[];
}

/** A release with what its pages are made of. */
export type Release = Awaited<ReturnType<typeof releaseOf>>;

/** Makes a release of deliveries as the product does: compared on every indicator, then protected. */
export async function releaseOf(benchmark: Benchmark, deliveries: readonly ToRelease[]) {
  const stored = deliveries.flatMap((delivery) => comparedOn(benchmark, delivery));
  const figures: ReleasedFigures = {
    id: '',
    number: 1,
    releasedAt: '',
    hash: '',
    benchmark,
    finalUntil: undefined,
    ...(await protect(await linearSolver(), openRelease(benchmark, stored))),
    explanations: [],
    references: [],
  };
  return { benchmark, deliveries, figures, index: indexFigures(figures), page: pageBenchmark(figures) };
}

function comparedOn(benchmark: Benchmark, delivery: ToRelease) {
  const { municipality, quarter, profile, observations } = delivery;
  const context: IndicatorContext = {
    measures: new Map(benchmark.measures.map((measure) => [measure.code, measure])),
    questions: benchmark.profileQuestions,
    groups: benchmark.measureGroups,
  };
  // Nothing earlier was delivered, so that no stock has an opening.
  const delivered = { quarter, profile, observations, opening: new Map() };
  return benchmark.indicators.map((indicator) => {
    const outcome = indicatorValue(indicator, delivered, context);
    return { indicator: indicator.code, quarter, municipality, outcome, rank: null };
  });
}

export function indicatorOf({ benchmark }: Pick<Release, 'benchmark'>, code: string): Indicator {
  const found = benchmark.indicators.find((indicator) => indicator.code === code);
  if (found === undefined) throw new Error(`the benchmark ${benchmark.slug} has no indicator ${code}`);
  return found;
}
