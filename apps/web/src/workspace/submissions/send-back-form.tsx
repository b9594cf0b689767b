import { Button } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '../shell/error-summary.tsx';
import { TextAreaField } from '../shell/text-area-field.tsx';
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
  const missing = attempt > 0 && comment.trim().length < SHORTEST ? texts.commentMissing : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (comment.trim().length >= SHORTEST) onSend(comment.trim());
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary
        errors={missing === undefined ? [] : [{ field: 'comment', message: missing }]}
        attempt={attempt}
      />
      <TextAreaField
        id="comment"
        label={texts.commentLabel}
        value={comment}
        error={missing}
        remark={texts.commentHint}
        onChange={setComment}
      />
      <Button type="submit" appearance="secondary" disabled={busy}>
        {texts.sendBack}
      </Button>
    </form>
  );
}
