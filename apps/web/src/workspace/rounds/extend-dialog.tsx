import type { MonitorRowReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { TextAreaField } from '../shell/text-area-field.tsx';
import { useOpened } from '../shell/use-opened.ts';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { DayField } from './day-field.tsx';
import { MONITOR_TEXTS } from './monitor.texts.ts';
import { isTextOfPeople } from './text-of-people.ts';
import { useExtend, type RoundPlace } from './use-rounds.ts';

interface ExtendDialogProps {
  readonly place: RoundPlace;
  readonly opensOn: string;
  readonly row: MonitorRowReply;
  readonly onClose: () => void;
}

/** Gives one municipality longer, with the reason. Opens as soon as it is there; the focus returns to where it was. */
export function ExtendDialog({ place, opensOn, row, onClose }: ExtendDialogProps) {
  const texts = useTexts(MONITOR_TEXTS);
  const dialog = useOpened();
  const form = useExtension(place, { row, opensOn, onGiven: () => dialog.current?.close() });
  return (
    <dialog ref={dialog} aria-labelledby="extend-title" onClose={onClose}>
      <form noValidate onSubmit={form.submit}>
        <h2 id="extend-title">{fill(texts.extendTitle, { name: row.name })}</h2>
        <p className="small">{texts.extendHint}</p>
        <ExtensionFields form={form} opensOn={opensOn} />
        <p className="steps">
          <Button type="submit" disabled={form.extending.isPending}>
            {texts.giveExtension}
          </Button>
          <Button appearance="secondary" onClick={() => dialog.current?.close()}>
            {texts.cancel}
          </Button>
        </p>
      </form>
    </dialog>
  );
}

interface ExtensionFieldsProps {
  readonly form: ReturnType<typeof useExtension>;
  readonly opensOn: string;
}

function ExtensionFields({ form, opensOn }: ExtensionFieldsProps) {
  const texts = useTexts(MONITOR_TEXTS);
  return (
    <>
      {form.extending.isError ? <ProblemNotice error={form.extending.error} /> : null}
      <DayField
        id="extend-until"
        label={texts.until}
        value={form.until}
        min={opensOn}
        error={form.wrongDay ? texts.untilMissing : undefined}
        onChange={form.setUntil}
      />
      <TextAreaField
        id="extend-reason"
        label={texts.reason}
        value={form.reason}
        error={form.wrongReason ? texts.reasonMissing : undefined}
        remark={texts.reasonHint}
        onChange={form.setReason}
      />
    </>
  );
}

interface Extending {
  readonly row: MonitorRowReply;
  readonly opensOn: string;
  readonly onGiven: () => void;
}

function useExtension(place: RoundPlace, { row, opensOn, onGiven }: Extending) {
  const [until, setUntil] = useState(row.extension?.until ?? row.deadline);
  const [reason, setReason] = useState(row.extension?.reason ?? '');
  const [tried, setTried] = useState(false);
  const extending = useExtend(place);
  const rightDay = until !== '' && until >= opensOn;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!rightDay || !isTextOfPeople(reason)) return;
    extending.mutate(
      { municipality: row.municipality, until, reason: reason.trim() },
      { onSuccess: onGiven },
    );
  };
  return {
    until,
    setUntil,
    reason,
    setReason,
    extending,
    submit,
    wrongDay: tried && !rightDay,
    wrongReason: tried && !isTextOfPeople(reason),
  };
}
