import type { CheckedUploadReply, MeasureGroupReply } from '@ijkpunt/contract';
import { answerFor, answerKey } from '@ijkpunt/model';

type Profile = Readonly<Record<string, string>>;

/** What is asked about definitions, and of which groups of measures. */
export type Asked = Pick<CheckedUploadReply, 'profileQuestions' | 'measureGroups'>;

/** Answers as they are chosen: of a question that is answered per group, the general answer waits for its return. */
export interface ProfileDraft {
  readonly answers: Profile;
  /** Codes of the questions that are answered per group. */
  readonly apart: ReadonlySet<string>;
}

/** A place for an answer: a question, in general or for one group. */
interface AnswerPlace {
  readonly question: Asked['profileQuestions'][number];
  readonly group: MeasureGroupReply | undefined;
  readonly key: string;
}

/** The groups for which a question may be answered apart; with fewer than two there is nothing to tell apart. */
export function groupsOf(
  question: string,
  { measureGroups }: Pick<Asked, 'measureGroups'>,
): readonly MeasureGroupReply[] {
  const groups = measureGroups.filter(({ questions }) => questions.includes(question));
  return groups.length > 1 ? groups : [];
}

/** Starts from answers that were stored. */
export function draftOf(profile: Profile, asked: Asked): ProfileDraft {
  const apart = asked.profileQuestions.filter(({ code }) =>
    groupsOf(code, asked).some((group) => profile[answerKey(code, group.code)] !== undefined),
  );
  const start: ProfileDraft = { answers: profile, apart: new Set() };
  return apart.reduce((draft, { code }) => toldApart(draft, code, asked), start);
}

/** The question is answered per group: each starts from the answer that holds for it. */
export function toldApart(draft: ProfileDraft, question: string, asked: Asked): ProfileDraft {
  const held = groupsOf(question, asked).flatMap(({ code }): [string, string][] => {
    const answer = answerFor(draft.answers, question, code);
    return answer === undefined ? [] : [[answerKey(question, code), answer]];
  });
  return {
    answers: { ...draft.answers, ...Object.fromEntries(held) },
    apart: new Set([...draft.apart, question]),
  };
}

/** The question has one answer again: the one that all groups share, else what was chosen in general before. */
export function toldTogether(draft: ProfileDraft, question: string, asked: Asked): ProfileDraft {
  const keys = groupsOf(question, asked).map(({ code }) => answerKey(question, code));
  const answers = new Set(keys.map((key) => draft.answers[key]));
  const [shared] = answers.size === 1 ? [...answers] : [draft.answers[question]];
  const kept = Object.entries(draft.answers).filter(([key]) => key !== question && !keys.includes(key));
  return {
    answers: Object.fromEntries(shared === undefined ? kept : [...kept, [question, shared]]),
    apart: new Set([...draft.apart].filter((code) => code !== question)),
  };
}

/** Every place that asks for an answer. */
export function placesIn({ apart }: ProfileDraft, asked: Asked): readonly AnswerPlace[] {
  return asked.profileQuestions.flatMap((question): readonly AnswerPlace[] => {
    const { code } = question;
    if (!apart.has(code)) return [{ question, group: undefined, key: code }];
    return groupsOf(code, asked).map((group) => ({ question, group, key: answerKey(code, group.code) }));
  });
}

/** The answers to save: those of the places that ask, and nothing else. */
export function answersIn(draft: ProfileDraft, asked: Asked): Profile {
  const given = placesIn(draft, asked).flatMap(({ key }): [string, string][] => {
    const answer = draft.answers[key];
    return answer === undefined ? [] : [[key, answer]];
  });
  return Object.fromEntries(given);
}

/** The field of a place. An @ would be read as something else by style sheets. */
export function fieldOfAnswer(key: string): string {
  return `profile-${key.replace('@', '-at-')}`;
}
