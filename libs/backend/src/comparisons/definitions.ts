import type { Benchmark, Indicator } from '@ijkpunt/model';
import type { IndicatorContext } from '@ijkpunt/statistics';
import { contentHash } from '../platform/index.ts';

/** Changes when the computation changes, so that everything is computed anew. */
export const METHOD_VERSION = '3';

/** The catalogue as far as indicators need it. */
export function contextOf(benchmark: Benchmark): IndicatorContext {
  return {
    measures: new Map(benchmark.measures.map((measure) => [measure.code, measure])),
    questions: benchmark.profileQuestions,
    groups: benchmark.measureGroups,
  };
}

/**
 * Per indicator the hash of everything its figures follow from: its own rules, the measures it is made of, the answers it
 * asks for, and the method. Labels and other texts are not in it: other words are no other figures.
 */
export function definitionsOf(benchmark: Benchmark): ReadonlyMap<string, string> {
  return new Map(
    benchmark.indicators.map((indicator) => [indicator.code, definitionOf(benchmark, indicator)]),
  );
}

function definitionOf(benchmark: Benchmark, indicator: Indicator): string {
  const {
    code,
    method,
    numerator,
    denominator,
    unit,
    direction,
    profileQuestions,
    lookalikes,
    caseMix = [],
  } = indicator;
  const counted = new Set([
    ...numerator,
    ...(denominator?.measures ?? []),
    ...lookalikes.flatMap((twin) => [twin.numerator, twin.denominator]),
  ]);
  const measures = benchmark.measures
    .filter((measure) => counted.has(measure.code))
    .map((measure) => [measure.code, measure.unit, measure.kind, measure.span, measure.whole]);
  const questions = benchmark.profileQuestions
    .filter((question) => profileQuestions.includes(question.code))
    .map((question) => [
      question.code,
      question.standard,
      question.answers.map((answer) => [answer.code, answer.grade]),
    ]);
  const groups = (benchmark.measureGroups ?? []).map((group) => [
    group.code,
    group.measures.filter((measure) => counted.has(measure)),
  ]);
  const dimensions = benchmark.dimensions
    .filter((dimension) => caseMix.includes(dimension.code))
    .map((dimension) => [dimension.code, dimension.categories.map((category) => category.code)]);
  const own = [code, method, numerator, denominator, unit, direction, profileQuestions, lookalikes, caseMix];
  return contentHash(JSON.stringify([METHOD_VERSION, own, measures, questions, groups, dimensions])).slice(
    0,
    16,
  );
}
