import {
  answerKey,
  periodOf,
  standardPeriod,
  standardProfile,
  type Benchmark,
  type DefinitionProfile,
  type Indicator,
  type IndicatorFigure,
  type Quarter,
} from '@ijkpunt/model';
import type { Basis } from '@ijkpunt/statistics';

/** A shown figure with where and when it is of. */
export interface PlacedFigure {
  readonly municipality: string;
  readonly quarter: Quarter;
  readonly value: IndicatorFigure;
}

/**
 * What a published figure was made on. A release tells only in what a figure differs from the standard; in everything
 * else it is made on the standard, or it would have been refused.
 */
export function basisOf(benchmark: Benchmark, indicator: Indicator, figure: PlacedFigure): Basis {
  const [first] = indicator.numerator;
  const measure = benchmark.measures.find(({ code }) => code === first);
  const { municipality, quarter, value } = figure;
  return {
    municipality,
    profile: profileOf(benchmark, value),
    unit: measure?.unit ?? indicator.unit,
    period: measure === undefined ? periodOf(quarter) : standardPeriod(measure, quarter),
    boundaries: periodOf(quarter).end,
  };
}

function profileOf({ profileQuestions }: Benchmark, { reasons }: IndicatorFigure): DefinitionProfile {
  const answered = reasons.flatMap((reason): [string, string][] =>
    reason.code === 'profile-differs' ? [[answerKey(reason.question, reason.group), reason.answer]] : [],
  );
  return { ...standardProfile(profileQuestions), ...Object.fromEntries(answered) };
}
