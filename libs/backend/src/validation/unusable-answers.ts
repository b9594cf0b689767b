import {
  answerFor,
  answerKey,
  type AskedQuestion,
  type DefinitionProfile,
  type ProfileQuestion,
} from '@ijkpunt/model';

/**
 * What keeps a profile from being confirmed: questions without an answer for a group they matter for, and answers for a
 * group that has no such question. Each is named once; a general answer to what is not asked is left unread.
 */
export function unusableAnswers(
  profile: DefinitionProfile,
  asked: readonly AskedQuestion[],
): readonly string[] {
  const places = asked.flatMap((question) =>
    question.groups.map((group) => ({ question, group, key: answerKey(question.code, group) })),
  );
  const open = places.flatMap(({ question, group, key }) => {
    const answer = answerFor(profile, question.code, group);
    if (isAnswer(question, answer)) return [];
    return [profile[key] === undefined ? question.code : key];
  });
  const known = new Set(places.map(({ key }) => key));
  const strange = Object.keys(profile).filter((key) => key.includes('@') && !known.has(key));
  return [...new Set([...open, ...strange])];
}

/** An answer of the list, or an honest "unknown", which makes the figure not comparable. */
function isAnswer({ answers }: ProfileQuestion, answer: string | undefined): boolean {
  return answer === 'unknown' || answers.some(({ code }) => code === answer);
}
