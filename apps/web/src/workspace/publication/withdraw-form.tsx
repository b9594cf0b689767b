import { Button } from '@ijkpunt/ui';
import { useRef, useState, type FormEvent } from 'react';
import { isTextOfPeople } from '../rounds/text-of-people.ts';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';
import { TextAreaField } from '../shell/text-area-field.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { useSentenceAboutText } from './about-text.ts';
import { PUBLICATION_TEXTS } from './publication.texts.ts';
import { RELEASE_PAGE_TEXTS } from './release-page.texts.ts';
import type { Taking } from './step-button.tsx';

interface WithdrawFormProps extends Taking {
  readonly number: number;
  /** Why the last step was refused, if it was. */
  readonly error: unknown;
}

/** Takes back what is out, with a reason that everybody reads. */
export function WithdrawForm({ number, error, busy, onTake }: WithdrawFormProps) {
  const texts = useTexts(RELEASE_PAGE_TEXTS);
  const { cancel } = useTexts(PUBLICATION_TEXTS);
  const refused = useSentenceAboutText(error);
  const { dialog, reason, setReason, wrong, submit } = useReason();
  return (
    <details open={refused !== undefined || undefined}>
      <summary>{texts.withdraw}</summary>
      <form noValidate onSubmit={submit}>
        <p>{texts.withdrawLead}</p>
        <TextAreaField
          id={FIELD}
          label={texts.withdrawReason}
          value={reason}
          error={wrong ? texts.withdrawMissing : refused}
          remark={texts.withdrawHint}
          onChange={setReason}
        />
        <Button type="submit" appearance="secondary" disabled={busy}>
          {texts.withdrawButton}
        </Button>
        <ConfirmDialog
          dialog={dialog}
          title={fill(texts.withdrawTitle, { number })}
          text={texts.withdrawText}
          yes={texts.withdrawYes}
          no={cancel}
          onConfirm={() => onTake({ step: 'withdraw', reason: reason.trim() })}
        />
      </form>
    </details>
  );
}

const FIELD = 'withdraw-reason';

function useReason() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isTextOfPeople(reason)) dialog.current?.showModal();
    else document.getElementById(FIELD)?.focus();
  };
  return { dialog, reason, setReason, submit, wrong: tried && !isTextOfPeople(reason) };
}
