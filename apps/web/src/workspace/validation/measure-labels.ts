import type { CheckedUploadReply, ObservationReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import type { MeasureLabels } from './sentence-of.ts';

/** What was delivered, and what was asked about it, as far as it has names. */
interface Named extends Partial<Pick<CheckedUploadReply, 'profileQuestions' | 'measureGroups'>> {
  readonly observations: readonly (Pick<ObservationReply, 'measure' | 'label'> &
    Partial<Pick<ObservationReply, 'category' | 'names'>>)[];
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
    ...categoryLabels(observations, language),
    ...choices,
    ...measureGroups.map(({ code, label }) => [`@${code}`, label[language]] as const),
  ]);
}

/** Categories by `=code`. A code that means one thing here and another there keeps its code. */
function categoryLabels(
  observations: Named['observations'],
  language: Language,
): readonly (readonly [string, string])[] {
  const found = new Map<string, Set<string>>();
  for (const { category = '', names } of observations) {
    if (names === undefined) continue;
    const known = found.get(category) ?? new Set();
    found.set(category, known.add(names.category[language]));
  }
  return [...found].flatMap(([code, [label, another]]) =>
    label === undefined || another !== undefined ? [] : [[`=${code}`, label] as const],
  );
}
