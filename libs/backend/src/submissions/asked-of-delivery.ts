import { questionsFor, type AskedQuestion, type Benchmark, type Observation } from '@ijkpunt/model';

/** The questions that matter for a delivery: all of them for the whole, else those about what its parts delivered. */
export function askedOf(
  {
    benchmark,
    parts,
  }: { readonly benchmark: Benchmark; readonly parts: readonly { readonly part: string }[] },
  observations: readonly Observation[],
): readonly AskedQuestion[] {
  if (parts.every(({ part }) => part === '')) return questionsFor(benchmark, undefined);
  return questionsFor(benchmark, [...new Set(observations.map(({ measure }) => measure))]);
}
