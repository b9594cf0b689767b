import type { CheckedUploadReply, ObservationReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import type { MeasureLabels } from './sentence-of.ts';

/** What was delivered, and what was asked about it, as far as it has names. */
interface Named extends Partial<Pick<CheckedUploadReply, 'profileQuestions' | 'measureGroups'>> {
  readonly observations: readonly Pick<ObservationReply, 'measure' | 'label'>[];
}

/** The labels of the measures that were delivered, and of the questions, answers and groups that findings name. */
export function measureLabels(
  { observations, profileQuestions = [], measureGroups = [] }: Named,
  language: Language,
): MeasureLabels {
  const choices = profileQuestions.flatMap(({ code, question, answers }) => [
    [code, question[language]] as const,
    ...answers.map((answer) => [`${code}/${answer.code}`, answer.label[language]] as const),
  ]);
  return new Map([
    ...observations.map(({ measure, label }) => [measure, label[language]] as const),
    ...choices,
    ...measureGroups.map(({ code, label }) => [`@${code}`, label[language]] as const),
  ]);
}
