import { Button } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { useTexts } from '../words/language.ts';
import { dutchTime, momentOf } from './dutch-time.ts';
import { MomentField } from './moment-field.tsx';
import { RELEASE_PAGE_TEXTS } from './release-page.texts.ts';
import type { Taking } from './step-button.tsx';

const USUAL_DAYS = 14;
const DAY = 86_400_000;

/** Shows a draft to its municipalities, with until when they can reply. */
export function OpenForReplyForm({ busy, onTake }: Taking) {
  const texts = useTexts(RELEASE_PAGE_TEXTS);
  const [until, setUntil] = useState(() => dutchTime(new Date(Date.now() + USUAL_DAYS * DAY)));
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const moment = momentOf(until);
    const isAhead = moment !== undefined && Date.parse(moment) > Date.now();
    setWrong(!isAhead);
    if (isAhead) onTake({ step: 'open-for-reply', until: moment });
    else document.getElementById('reply-until')?.focus();
  };
  return (
    <form noValidate className="narrow" onSubmit={submit}>
      <p>{texts.openLead}</p>
      <MomentField
        id="reply-until"
        label={texts.openUntil}
        hint={texts.dutchTime}
        value={until}
        error={wrong ? texts.momentPast : undefined}
        onChange={setUntil}
      />
      <Button type="submit" disabled={busy}>
        {texts.open}
      </Button>
    </form>
  );
}
