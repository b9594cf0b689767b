import { groupLabel, questionOf } from '../values/reason-in-words.ts';
import { listed } from './listed.ts';
import { reasonsWith, type Dispute, type Party } from './party.ts';
import { differenceTexts } from './differences.texts.ts';

/** Every question of the definition profile that one of the municipalities answered otherwise, or not. */
export function profileDifference(dispute: Dispute): readonly string[] {
  const { block, parties, language } = dispute;
  const text = differenceTexts[language];
  return block.benchmark.profileQuestions
    .filter(({ code }) => parties.some((party) => otherAnswers(party, code, dispute).length > 0))
    .map(({ code, question }) => {
      const facts = parties.flatMap((party) => answersOf(party, code, dispute));
      return text.question(question[language], listed(facts, language));
    });
}

/** What a municipality answered: the standard, when nothing can be said against it. */
function answersOf(party: Party, code: string, dispute: Dispute): readonly string[] {
  const others = otherAnswers(party, code, dispute);
  if (others.length > 0) return others;
  const { block, language } = dispute;
  const { benchmark } = block;
  const standard = benchmark.profileQuestions.find((candidate) => candidate.code === code)?.standard ?? '';
  const answer = questionOf(code, { benchmark, language }).answer(standard);
  return [differenceTexts[language].answered(party.name, answer)];
}

/** Answers unlike the standard, and those that are not known: one per group of measures that has its own. */
function otherAnswers(party: Party, code: string, dispute: Dispute): readonly string[] {
  const { block, language } = dispute;
  const words = { benchmark: block.benchmark, language };
  const text = differenceTexts[language];
  const question = questionOf(code, words);
  const differing = reasonsWith(party, 'profile-differs')
    .filter((reason) => reason.question === code)
    .map(({ answer, group }) => text.answered(party.name, question.answer(answer), groupLabel(group, words)));
  const unknown = reasonsWith(party, 'profile-unknown')
    .filter((reason) => reason.question === code)
    .map(({ group }) => text.unanswered(party.name, groupLabel(group, words)));
  return [...differing, ...unknown];
}
