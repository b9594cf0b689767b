import type { Benchmark, Indicator, IndicatorFigure, IndicatorValue, RankRange } from '@ijkpunt/model';
import { indicatorValue, rankRangesOf, takesPart, type IndicatorContext } from '@ijkpunt/statistics';
import type { AcceptedFigures } from './accepted-figures.ts';

/** One computed comparison, ready to be stored. */
export interface Comparison {
  readonly indicator: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly delivery: string;
  readonly outcome: IndicatorValue;
  readonly rank: RankRange | undefined;
}

/** Changes when the computation changes, so that everything is computed anew. */
export const METHOD_VERSION = '1';

/** Compares all municipalities on all indicators of a benchmark in one quarter. */
export function compareQuarter(
  benchmark: Benchmark,
  accepted: readonly AcceptedFigures[],
): readonly Comparison[] {
  const context: IndicatorContext = {
    measures: new Map(benchmark.measures.map((measure) => [measure.code, measure])),
    questions: benchmark.profileQuestions,
    groups: benchmark.measureGroups,
  };
  return benchmark.indicators.flatMap((indicator) => compareIndicator(indicator, accepted, context));
}

function compareIndicator(
  indicator: Indicator,
  accepted: readonly AcceptedFigures[],
  context: IndicatorContext,
): readonly Comparison[] {
  const outcomes = accepted.map(({ delivered }) => indicatorValue(indicator, delivered, context));
  const taking = outcomes.filter((outcome): outcome is IndicatorFigure => takesPart(indicator, outcome));
  const ranges = rankRangesOf(indicator, taking);
  const rankOf = new Map<IndicatorValue, RankRange | undefined>(
    taking.map((figure, index) => [figure, ranges[index]]),
  );
  return accepted.flatMap(({ municipality, organisation, delivery }, index) => {
    const outcome = outcomes[index];
    if (outcome === undefined) return [];
    return [
      { indicator: indicator.code, municipality, organisation, delivery, outcome, rank: rankOf.get(outcome) },
    ];
  });
}
