import type { MeasureGroupReply, ProfileQuestionReply } from '@ijkpunt/contract';
import { answerFor } from '@ijkpunt/model';
import { groupsOf, type Asked } from '../validation/profile-draft.ts';

type Profile = Readonly<Record<string, string>>;

/** A question about definitions that was answered otherwise. */
export interface ChangedChoice {
  readonly question: ProfileQuestionReply;
  /** The group of measures it was answered otherwise for; undefined: for all of them. */
  readonly group: MeasureGroupReply | undefined;
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** The questions whose answers differ between two deliveries; an answer that is new, or gone, differs too. */
export function changedChoices(asked: Asked, before: Profile, now: Profile): readonly ChangedChoice[] {
  return asked.profileQuestions.flatMap((question) => {
    const groups = groupsOf(question.code, asked);
    const places = groups.length === 0 ? [undefined] : groups;
    const choices = places.map((group) => ({
      question,
      group,
      was: answerFor(before, question.code, group?.code),
      is: answerFor(now, question.code, group?.code),
    }));
    const [first] = choices;
    const alike = choices.every(({ was, is }) => was === first?.was && is === first?.is);
    const told = alike && first !== undefined ? [{ ...first, group: undefined }] : choices;
    return told.filter(({ was, is }) => was !== is);
  });
}
