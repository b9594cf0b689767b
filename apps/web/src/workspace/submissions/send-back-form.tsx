import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '../shell/error-summary.tsx';
import { useTexts } from '../words/language.ts';
import { SUBMISSIONS_TEXTS } from './submissions.texts.ts';

interface SendBackFormProps {
  readonly busy: boolean;
  readonly onSend: (comment: string) => void;
}

const SHORTEST = 3;

/** Sends a delivery back, never without a word why. */
export function SendBackForm({ busy, onSend }: SendBackFormProps) {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const [comment, setComment] = useState('');
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && comment.trim().length < SHORTEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (comment.trim().length >= SHORTEST) onSend(comment.trim());
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary
        errors={missing ? [{ field: 'comment', message: texts.commentMissing }] : []}
        attempt={attempt}
      />
      <div className="field">
        <label htmlFor="comment">{texts.commentLabel}</label>
        <p className="small" id="comment-hint">
          {texts.commentHint}
        </p>
        <textarea
          id="comment"
          rows={3}
          maxLength={2000}
          value={comment}
          aria-describedby="comment-hint"
          aria-invalid={missing}
          onChange={({ currentTarget }) => setComment(currentTarget.value)}
        />
      </div>
      <button type="submit" className="quiet" disabled={busy}>
        {texts.sendBack}
      </button>
    </form>
  );
}
