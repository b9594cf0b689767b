import type { CheckedUploadReply } from '@ijkpunt/contract';
import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '../shell/error-summary.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ProfileAnswers } from './profile-answers.tsx';
import { ProfileQuestion } from './profile-question.tsx';
import { useProfile } from './use-validation.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';

interface ProfileFormProps {
  readonly upload: Pick<CheckedUploadReply, 'id' | 'profile' | 'profileQuestions' | 'profileConfirmed'>;
  readonly locked: boolean;
}

/** How was counted: the questions that decide whether figures can be compared. */
export function ProfileForm({ upload, locked }: ProfileFormProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  if (upload.profileQuestions.length === 0) return null;
  return (
    <section aria-labelledby="profile">
      <h2 id="profile" tabIndex={-1}>
        {texts.profile}
      </h2>
      {locked ? (
        <ProfileAnswers questions={upload.profileQuestions} profile={upload.profile} />
      ) : (
        <Questions upload={upload} />
      )}
    </section>
  );
}

function Questions({ upload }: Pick<ProfileFormProps, 'upload'>) {
  const texts = useTexts(VALIDATION_TEXTS);
  const { answers, answer, errors, attempt, submit, saving } = useAnswers(upload);
  return (
    <form noValidate onSubmit={submit}>
      <p>{texts.profileLead}</p>
      <ErrorSummary errors={errors} attempt={attempt} />
      <div className="questions">
        {upload.profileQuestions.map((question) => (
          <ProfileQuestion
            key={question.code}
            question={question}
            answer={answers[question.code]}
            onAnswer={(code) => answer(question.code, code)}
          />
        ))}
      </div>
      {saving.isError ? <ProblemNotice error={saving.error} /> : null}
      <p className="save-row">
        <button type="submit" disabled={saving.isPending}>
          {upload.profileConfirmed ? texts.confirmAgain : texts.confirm}
        </button>
        <span role="status">{upload.profileConfirmed ? texts.profileConfirmed : texts.profileOpen}</span>
      </p>
    </form>
  );
}

function useAnswers({ id, profile, profileQuestions }: ProfileFormProps['upload']) {
  const texts = useTexts(VALIDATION_TEXTS);
  const language = useLanguage();
  const saving = useProfile(id);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>(profile);
  const [attempt, setAttempt] = useState(0);
  const open = profileQuestions.filter(({ code }) => answers[code] === undefined);
  const errors = open.map(({ code, question }) => ({
    field: `profile-${code}`,
    message: fill(texts.unanswered, { question: question[language] }),
  }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (open.length === 0) saving.mutate(answers);
  };
  const answer = (question: string, code: string) => setAnswers({ ...answers, [question]: code });
  return { answers, answer, errors: attempt === 0 ? [] : errors, attempt, submit, saving };
}
