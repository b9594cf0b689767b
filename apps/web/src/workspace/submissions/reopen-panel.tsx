import type { DeliveryReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { ErrorSummary } from '../shell/error-summary.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { TextAreaField } from '../shell/text-area-field.tsx';
import { useTexts } from '../words/language.ts';
import { useReopen } from './use-versions.ts';
import { VERSIONS_TEXTS } from './versions.texts.ts';

const SHORTEST = 3;

/** Opens an accepted delivery again: only for who approves, and only while it is not open already. */
export function ReopenPanel({ delivery }: { readonly delivery: DeliveryReply }) {
  const texts = useTexts(VERSIONS_TEXTS);
  const person = usePerson();
  const possible = delivery.state === 'accepted' && delivery.reopened === undefined;
  if (!possible || !may(person, 'deliveries.approve')) return null;
  return (
    <details>
      <summary>{texts.reopenTitle}</summary>
      <p>{texts.reopenLead}</p>
      <ReopenForm delivery={delivery.id} />
    </details>
  );
}

function ReopenForm({ delivery }: { readonly delivery: string }) {
  const texts = useTexts(VERSIONS_TEXTS);
  const reopening = useReopen(delivery);
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const given = reason.trim();
  const missing = attempt > 0 && given.length < SHORTEST ? texts.reopenMissing : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (given.length >= SHORTEST) reopening.mutate(given);
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary
        errors={missing === undefined ? [] : [{ field: 'reopen-reason', message: missing }]}
        attempt={attempt}
      />
      {reopening.isError ? <ProblemNotice error={reopening.error} /> : null}
      <TextAreaField
        id="reopen-reason"
        label={texts.reopenLabel}
        value={reason}
        error={missing}
        remark={texts.reopenHint}
        onChange={setReason}
      />
      <Button type="submit" appearance="secondary" disabled={reopening.isPending}>
        {reopening.isPending ? texts.reopening : texts.reopen}
      </Button>
    </form>
  );
}
