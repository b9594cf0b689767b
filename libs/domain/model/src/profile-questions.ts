import type { Benchmark } from './benchmark.ts';
import type { Indicator } from './indicator.ts';
import { groupOf } from './measure-group.ts';
import { answerFor, answerKey, type DefinitionProfile, type ProfileQuestion } from './profile.ts';

/** What of a benchmark tells which questions matter where. */
export type Questioned = Pick<Benchmark, 'measures' | 'measureGroups' | 'indicators' | 'profileQuestions'>;

/** A question with the groups of measures it matters for. */
export interface AskedQuestion extends ProfileQuestion {
  /** Codes of groups in the order of the benchmark; undefined stands for measures that are in no group. Never empty. */
  readonly groups: readonly (string | undefined)[];
}

/** A profile with the measures it was given for. */
export interface ProfileOfPart {
  readonly profile: DefinitionProfile;
  readonly measures: readonly string[];
}

/**
 * The questions that matter for measures: those of every indicator that uses one of them, above or below the line or as
 * what passes for it. Without measures all questions of the benchmark, also those that matter for nothing yet.
 *
 * @param measures codes of measures; undefined for all of the benchmark.
 */
export function questionsFor(
  benchmark: Questioned,
  measures: readonly string[] | undefined,
): readonly AskedQuestion[] {
  const counted = measures ?? benchmark.measures.map(({ code }) => code);
  const known: readonly (string | undefined)[] = [
    ...(benchmark.measureGroups ?? []).map(({ code }) => code),
    undefined,
  ];
  const asked = benchmark.profileQuestions.map((question) => {
    const mattering = measuresBehind(benchmark.indicators, question.code);
    const found = new Set(
      counted.filter((code) => mattering.has(code)).map((code) => groupOf(benchmark, code)),
    );
    return { ...question, groups: known.filter((group) => found.has(group)) };
  });
  if (measures !== undefined) return asked.filter(({ groups }) => groups.length > 0);
  return asked.map((question) =>
    question.groups.length > 0 ? question : { ...question, groups: [undefined] },
  );
}

/**
 * A profile with the answers to these questions and nothing else, in the fewest words: one answer where all groups have
 * the same, and beside a general answer only what differs from it. What was not answered stays unanswered.
 */
export function tidyProfile(profile: DefinitionProfile, asked: readonly AskedQuestion[]): DefinitionProfile {
  return Object.fromEntries(
    asked.flatMap(({ code, groups }): [string, string][] => {
      const answers = groups.map((group) => answerFor(profile, code, group));
      const general = new Set(answers).size === 1 ? answers[0] : profile[code];
      const apart = groups.flatMap((group, index): [string, string][] => {
        const answer = answers[index];
        return answer === undefined || answer === general ? [] : [[answerKey(code, group), answer]];
      });
      return general === undefined ? apart : [[code, general], ...apart];
    }),
  );
}

/**
 * The profiles of parts as one: what parts answer otherwise is kept per group where their measures are of different
 * groups. Two answers to a question for measures of one group clash: nobody can say what that group counts.
 */
export function unitedProfile(
  benchmark: Questioned,
  parts: readonly ProfileOfPart[],
): { readonly profile: DefinitionProfile; readonly clashing: readonly string[] } {
  const given = parts.flatMap(({ profile, measures }) =>
    questionsFor(benchmark, measures).flatMap(({ code, groups }) =>
      groups.map((group) => ({
        code,
        key: answerKey(code, group),
        answer: answerFor(profile, code, group),
      })),
    ),
  );
  const united = new Map<string, string>();
  const clashing = new Set<string>();
  for (const { code, key, answer } of given) {
    if (answer === undefined) continue;
    if ((united.get(key) ?? answer) !== answer) clashing.add(code);
    united.set(key, answer);
  }
  const asked = questionsFor(benchmark, [...new Set(parts.flatMap(({ measures }) => measures))]);
  return { profile: tidyProfile(Object.fromEntries(united), asked), clashing: [...clashing] };
}

/** To each question the answers of the first profile that has any; one that none has stays unanswered. */
export function firstAnswers(
  profiles: readonly DefinitionProfile[],
  asked: readonly AskedQuestion[],
): DefinitionProfile {
  const answered = asked.map((question) => {
    const own = profiles.map((profile) => tidyProfile(profile, [question]));
    return own.find((profile) => Object.keys(profile).length > 0) ?? {};
  });
  return Object.assign({}, ...answered) as DefinitionProfile;
}

/** Codes of the measures that an answer to a question says something about. */
function measuresBehind(indicators: readonly Indicator[], question: string): ReadonlySet<string> {
  const asking = indicators.filter(({ profileQuestions }) => profileQuestions.includes(question));
  return new Set(
    asking.flatMap(({ numerator, denominator, lookalikes }) => [
      ...numerator,
      ...(denominator?.measures ?? []),
      ...lookalikes.flatMap((twin) => [twin.numerator, twin.denominator]),
    ]),
  );
}
