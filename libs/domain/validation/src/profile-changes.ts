import type { DefinitionProfile, Finding, ProfileQuestion } from '@ijkpunt/model';
import { finding } from './finding.ts';

/**
 * Rule V22: questions about the definition that are answered otherwise than last time, each a break in the series that
 * needs a word. Only where both times gave an answer: a first answer, or a question that is new, breaks nothing.
 */
export function profileChanges(
  before: DefinitionProfile,
  after: DefinitionProfile,
  questions: readonly Pick<ProfileQuestion, 'code'>[],
): readonly Finding[] {
  return questions.flatMap(({ code }) => {
    const [then, now] = [before[code], after[code]];
    if (then === undefined || now === undefined || then === now) return [];
    const seen = { question: code, before: then, after: now };
    return [finding('profile-changed', 'V22', 'explanation', { seen, identity: code })];
  });
}
