import { Button } from '@ijkpunt/ui';
import { ErrorSummary } from '../shell/error-summary.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { Term } from '../shell/term.tsx';
import { useTexts } from '../words/language.ts';
import { ProfileAnswers } from './profile-answers.tsx';
import { ProfileQuestion } from './profile-question.tsx';
import { useAnswers, type AskedUpload } from './use-answers.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';
import './profile.css';

interface ProfileFormProps {
  readonly upload: AskedUpload;
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
      {locked ? <ProfileAnswers asked={upload} profile={upload.profile} /> : <Questions upload={upload} />}
    </section>
  );
}

function Questions({ upload }: Pick<ProfileFormProps, 'upload'>) {
  const texts = useTexts(VALIDATION_TEXTS);
  const { draft, answer, toggle, errors, attempt, submit, saving } = useAnswers(upload);
  return (
    <form noValidate onSubmit={submit}>
      <p>{texts.profileLead}</p>
      <Term code="definitions" />
      <ErrorSummary errors={errors} attempt={attempt} />
      <div className="questions">
        {upload.profileQuestions.map((question) => (
          <ProfileQuestion
            key={question.code}
            question={question}
            asked={upload}
            draft={draft}
            onAnswer={answer}
            onToggle={() => toggle(question.code)}
          />
        ))}
      </div>
      {saving.isError ? <ProblemNotice error={saving.error} /> : null}
      <p className="save-row">
        <Button type="submit" disabled={saving.isPending}>
          {upload.profileConfirmed ? texts.confirmAgain : texts.confirm}
        </Button>
        <span role="status">{upload.profileConfirmed ? texts.profileConfirmed : texts.profileOpen}</span>
      </p>
    </form>
  );
}
