import { answerFor, type AskedQuestion, type DefinitionProfile, type Finding } from '@ijkpunt/model';
import { finding } from './finding.ts';

/** A question, and the groups of measures it matters for; without groups only its general answer counts. */
type Compared = Pick<AskedQuestion, 'code'> & Partial<Pick<AskedQuestion, 'groups'>>;

/** An answer of last time beside that of now, for a group of measures. */
interface Beside {
  readonly group: string | undefined;
  readonly before: string;
  readonly after: string;
}

/**
 * Rule V22: questions about the definition that are answered otherwise than last time, each a break in the series that
 * needs a word: once for a question that changed alike in all its groups of measures, else once for each group that
 * changed. Only where both times gave an answer: a first answer, or a question that is new, breaks nothing.
 */
export function profileChanges(
  before: DefinitionProfile,
  after: DefinitionProfile,
  questions: readonly Compared[],
): readonly Finding[] {
  return questions.flatMap((question) => {
    const { code } = question;
    return changesOf(before, after, question).map(({ group, ...answers }) => {
      const seen = { question: code, ...(group === undefined ? {} : { group }), ...answers };
      const identity = group === undefined ? code : `${code}@${group}`;
      return finding('profile-changed', 'V22', 'explanation', { seen, identity });
    });
  });
}

function changesOf(
  before: DefinitionProfile,
  after: DefinitionProfile,
  { code, groups = [undefined] }: Compared,
): readonly Beside[] {
  const changed = groups.flatMap((group): Beside[] => {
    const [then, now] = [answerFor(before, code, group), answerFor(after, code, group)];
    if (then === undefined || now === undefined || then === now) return [];
    return [{ group, before: then, after: now }];
  });
  const [first] = changed;
  if (first === undefined || changed.length < groups.length) return changed;
  const alike = changed.every((one) => one.before === first.before && one.after === first.after);
  return alike ? [{ ...first, group: undefined }] : changed;
}
