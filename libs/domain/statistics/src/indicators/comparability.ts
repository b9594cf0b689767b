import {
  answerFor,
  answerKey,
  groupOf,
  samePeriod,
  standardPeriod,
  type Cell,
  type Indicator,
  type Measure,
  type Observation,
  type ProfileQuestion,
  type Quarter,
  type Reason,
  type DefinitionProfile,
} from '@ijkpunt/model';
import type { IndicatorContext } from './delivered.ts';

/** An answer as it holds for one group of measures. */
interface Held {
  readonly answer: string | undefined;
  /** The group, when the answer was given for it apart. */
  readonly group: string | undefined;
}

/** One question of the profile, with what the answer does to comparability. */
function reasonFor(question: ProfileQuestion, { answer, group }: Held): Reason | undefined {
  const { code, standard } = question;
  if (answer === standard) return undefined;
  const apart = group === undefined ? {} : { group };
  const known = question.answers.find((candidate) => candidate.code === answer);
  if (answer === undefined || known === undefined) {
    return { code: 'profile-unknown', grade: 'C', question: code, standard, ...apart };
  }
  return known.grade === 'A'
    ? undefined
    : { code: 'profile-differs', grade: known.grade, question: code, standard, answer, ...apart };
}

/** The answers to a question among measures, each once: that of the numerator's group first. */
function answersHeld(
  question: string,
  profile: DefinitionProfile,
  groups: readonly (string | undefined)[],
): readonly Held[] {
  const held = groups.map((group) => ({
    answer: answerFor(profile, question, group),
    group: profile[answerKey(question, group)] === undefined ? undefined : group,
  }));
  return held.filter(({ answer }, index) => held.findIndex((one) => one.answer === answer) === index);
}

/**
 * Reasons that follow from the definition profile: an answer unlike the standard makes the grade that the catalogue
 * gives it; a question that matters and was not answered makes C, for nobody knows what was counted. The answer is that
 * of the group of the numerator's measures; where the denominator's group has another, both give their reasons.
 *
 * Source: docs/methods/12-comparability.md section 12.1.
 */
export function profileReasons(
  indicator: Pick<Indicator, 'numerator' | 'denominator' | 'profileQuestions'>,
  profile: DefinitionProfile,
  { questions, groups }: Pick<IndicatorContext, 'questions' | 'groups'>,
): readonly Reason[] {
  const measures = [...indicator.numerator, ...(indicator.denominator?.measures ?? [])];
  const counted = [...new Set(measures.map((code) => groupOf({ measureGroups: groups }, code)))];
  return questions
    .filter(({ code }) => indicator.profileQuestions.includes(code))
    .flatMap((question) =>
      answersHeld(question.code, profile, counted).map((held) => reasonFor(question, held)),
    )
    .filter((reason) => reason !== undefined);
}

/**
 * Reasons that follow from one delivered figure: another unit than the measure's, another period than the round asks,
 * or a figure that is not exact. A longer flow is never divided down to a quarter.
 *
 * Source: docs/methods/12-comparability.md sections 12.1 and 12.2.
 */
export function figureReasons(
  measure: Measure,
  observation: Observation,
  quarter: Quarter,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const expected = standardPeriod(measure, quarter);
  if (observation.unit !== measure.unit) {
    reasons.push({
      code: 'unit-differs',
      grade: 'C',
      measure: measure.code,
      expected: measure.unit,
      found: observation.unit,
    });
  }
  if (!samePeriod(observation.period, expected)) {
    reasons.push({
      code: 'period-differs',
      grade: 'C',
      measure: measure.code,
      expected,
      found: observation.period,
    });
  }
  const inexact = precisionReason(measure.code, observation.cell);
  return inexact === undefined ? reasons : [...reasons, inexact];
}

/** Reason that follows from how exactly a figure was given; undefined when it is exact, or not there. */
export function precisionReason(measure: string, cell: Cell): Reason | undefined {
  if (cell.kind === 'missing' || cell.precision === 'exact') return undefined;
  // A bound ("more than 200") has no value to compute with; a rounded figure nearly does.
  const grade = cell.precision === 'at-least' || cell.precision === 'at-most' ? 'C' : 'B';
  return { code: 'precision', grade, measure, precision: cell.precision };
}
