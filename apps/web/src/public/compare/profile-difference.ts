import { questionOf } from '../values/reason-in-words.ts';
import { listed } from './listed.ts';
import { reasonsWith, type Dispute, type Party } from './party.ts';
import { differenceTexts } from './differences.texts.ts';

/** Every question of the definition profile that one of the municipalities answered otherwise, or not. */
export function profileDifference(dispute: Dispute): readonly string[] {
  const { block, parties, language } = dispute;
  const text = differenceTexts[language];
  return block.benchmark.profileQuestions
    .filter(({ code }) => parties.some((party) => answerOf(party, code, dispute).differs))
    .map(({ code, question }) => {
      const facts = parties.map((party) => answerOf(party, code, dispute).words);
      return text.question(question[language], listed(facts, language));
    });
}

function answerOf(
  party: Party,
  code: string,
  dispute: Dispute,
): { readonly words: string; readonly differs: boolean } {
  const { block, language } = dispute;
  const text = differenceTexts[language];
  const question = questionOf(code, { benchmark: block.benchmark, language });
  const [other] = reasonsWith(party, 'profile-differs').filter((reason) => reason.question === code);
  if (other !== undefined)
    return { words: text.answered(party.name, question.answer(other.answer)), differs: true };
  const unknown = reasonsWith(party, 'profile-unknown').some((reason) => reason.question === code);
  if (unknown) return { words: text.unanswered(party.name), differs: true };
  const standard =
    block.benchmark.profileQuestions.find((candidate) => candidate.code === code)?.standard ?? '';
  return { words: text.answered(party.name, question.answer(standard)), differs: false };
}
