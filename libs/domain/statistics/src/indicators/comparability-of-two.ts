import {
  answerFor,
  groupOf,
  samePeriod,
  worstGrade,
  type DefinitionProfile,
  type Grade,
  type Indicator,
  type Period,
  type ProfileQuestion,
  type Reason,
  type Unit,
} from '@ijkpunt/model';
import { profileReasons } from './comparability.ts';
import type { IndicatorContext } from './delivered.ts';

/** What a figure was made on: all that decides whether another may stand beside it. */
export interface Basis {
  /** CBS code of the municipality. */
  readonly municipality: string;
  readonly profile: DefinitionProfile;
  /** Unit of the numerator. */
  readonly unit: Unit;
  readonly period: Period;
  /** Day of the municipal boundaries that the counts are on. */
  readonly boundaries: string;
}

/** Whether two figures may stand side by side. */
export interface Comparability {
  readonly grade: Grade;
  /** Of each figure against the standard, then of the two against each other; empty for A. */
  readonly reasons: readonly Reason[];
}

/**
 * The grade at which two figures of one indicator may stand side by side, with the reasons: the worse of their own grades,
 * and never better than what lies between them. An answer that makes C keeps a figure from every other, whatever that
 * one answered; two small differences from the standard that are unlike each other stay small.
 *
 * @returns the same grade whichever of the two comes first
 *
 * Source: docs/methods/12-comparability.md section 12.1.
 */
export function comparabilityOfTwo(
  indicator: Pick<Indicator, 'numerator' | 'denominator' | 'profileQuestions'>,
  [first, second]: readonly [Basis, Basis],
  context: Pick<IndicatorContext, 'questions' | 'groups'>,
): Comparability {
  const own = [first, second].flatMap(({ profile }) => profileReasons(indicator, profile, context));
  const between = [
    ...unitReason(indicator, first, second),
    ...periodReason(indicator, first, second),
    ...answersApart(indicator, [first, second], context),
    ...boundariesReason(first, second),
  ];
  const reasons = [
    ...new Map([...own, ...between].map((reason) => [JSON.stringify(reason), reason])).values(),
  ];
  return { grade: worstGrade(reasons), reasons };
}

function unitReason({ numerator }: Pick<Indicator, 'numerator'>, first: Basis, second: Basis): Reason[] {
  if (first.unit === second.unit) return [];
  const [expected, found] = [first.unit, second.unit];
  return [{ code: 'unit-differs', grade: 'C', measure: numerator.join('+'), expected, found }];
}

function periodReason({ numerator }: Pick<Indicator, 'numerator'>, first: Basis, second: Basis): Reason[] {
  if (samePeriod(first.period, second.period)) return [];
  const [expected, found] = [first.period, second.period];
  return [{ code: 'period-differs', grade: 'C', measure: numerator.join('+'), expected, found }];
}

/** A question that the two answer otherwise, where one of the answers makes C against the standard. */
function answersApart(
  indicator: Pick<Indicator, 'numerator' | 'profileQuestions'>,
  [first, second]: readonly [Basis, Basis],
  { questions, groups }: Pick<IndicatorContext, 'questions' | 'groups'>,
): Reason[] {
  const group = groupOf({ measureGroups: groups }, indicator.numerator[0] ?? '');
  return questions
    .filter(({ code }) => indicator.profileQuestions.includes(code))
    .flatMap((question): Reason[] => {
      const one = answerFor(first.profile, question.code, group);
      const other = answerFor(second.profile, question.code, group);
      if (one === other || one === undefined || other === undefined) return [];
      const grade = worseOf(gradeOf(question, one), gradeOf(question, other));
      return [{ code: 'profile-differs', grade, question: question.code, standard: one, answer: other }];
    });
}

function gradeOf({ answers }: ProfileQuestion, answer: string): Grade {
  return answers.find(({ code }) => code === answer)?.grade ?? 'C';
}

function worseOf(a: Grade, b: Grade): Grade {
  return a > b ? a : b;
}

/** The same municipality on other boundaries is another population: a break, not a change. */
function boundariesReason(first: Basis, second: Basis): Reason[] {
  if (first.boundaries === second.boundaries) return [];
  const grade = first.municipality === second.municipality ? 'C' : 'B';
  return [{ code: 'boundaries-differ', grade, municipality: second.municipality }];
}
