import type { ProfileQuestionReply } from '@ijkpunt/contract';

type Profile = Readonly<Record<string, string>>;

/** A question about definitions that was answered otherwise. */
export interface ChangedChoice {
  readonly question: ProfileQuestionReply;
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** The questions whose answers differ between two deliveries; an answer that is new, or gone, differs too. */
export function changedChoices(
  questions: readonly ProfileQuestionReply[],
  before: Profile,
  now: Profile,
): readonly ChangedChoice[] {
  return questions
    .map((question) => ({ question, was: before[question.code], is: now[question.code] }))
    .filter(({ was, is }) => was !== is);
}
