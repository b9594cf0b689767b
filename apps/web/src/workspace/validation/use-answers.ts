import type { CheckedUploadReply } from '@ijkpunt/contract';
import { useState, type FormEvent } from 'react';
import { fill } from '../words/fill.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import {
  answersIn,
  draftOf,
  fieldOfAnswer,
  placesIn,
  toldApart,
  toldTogether,
  type ProfileDraft,
} from './profile-draft.ts';
import { useProfile } from './use-validation.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';

/** What the form about definitions needs of an upload. */
export type AskedUpload = Pick<
  CheckedUploadReply,
  'id' | 'profile' | 'profileQuestions' | 'measureGroups' | 'profileConfirmed'
>;

/** The answers as they are chosen, what is still open, and saving them. */
export function useAnswers(upload: AskedUpload) {
  const saving = useProfile(upload.id);
  const [draft, setDraft] = useState(() => draftOf(upload.profile, upload));
  const [attempt, setAttempt] = useState(0);
  const errors = useErrors(draft, upload);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (errors.length === 0) saving.mutate(answersIn(draft, upload));
  };
  const answer = (key: string, code: string) =>
    setDraft({ ...draft, answers: { ...draft.answers, [key]: code } });
  const toggle = (question: string) =>
    setDraft((draft.apart.has(question) ? toldTogether : toldApart)(draft, question, upload));
  return { draft, answer, toggle, errors: attempt === 0 ? [] : errors, attempt, submit, saving };
}

function useErrors(draft: ProfileDraft, upload: AskedUpload) {
  const texts = useTexts(VALIDATION_TEXTS);
  const language = useLanguage();
  const open = placesIn(draft, upload).filter(({ key }) => draft.answers[key] === undefined);
  return open.map(({ question, group, key }) => ({
    field: fieldOfAnswer(key),
    message: fill(texts.unanswered, {
      question: question.question[language],
      group: group?.label[language] ?? '',
    }),
  }));
}
