import { quarterOf, shifted } from '@ijkpunt/model';
import { Button } from '@ijkpunt/ui';
import { useRef, useState, type FormEvent } from 'react';
import { ChoiceField } from '../rounds/choice-field.tsx';
import { todayIn } from '../rounds/round-days.ts';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';
import { fill } from '../words/fill.ts';
import { momentInWords, quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { momentOf } from './dutch-time.ts';
import { MomentField } from './moment-field.tsx';
import { PUBLICATION_TEXTS } from './publication.texts.ts';
import { RELEASE_PAGE_TEXTS } from './release-page.texts.ts';
import type { Taking } from './step-button.tsx';

/** Approves a release: for a moment, or for as soon as it can; and says which quarters are final. */
export function ApproveForm({ busy, onTake }: Taking) {
  const texts = useTexts(RELEASE_PAGE_TEXTS);
  const form = useApproval(onTake);
  return (
    <form noValidate className="narrow" onSubmit={form.submit}>
      <p>{texts.approveLead}</p>
      <MomentField
        id="embargo-until"
        label={texts.embargoUntil}
        hint={`${texts.embargoHint} ${texts.dutchTime}`}
        value={form.embargo}
        error={form.wrong ? texts.momentPast : undefined}
        onChange={form.setEmbargo}
      />
      <FinalUntil value={form.finalUntil} onChange={form.setFinalUntil} />
      <Button type="submit" disabled={busy}>
        {texts.approve}
      </Button>
      <Confirm form={form} />
    </form>
  );
}

const QUARTERS_BACK = 12;

interface FinalUntilProps {
  readonly value: string;
  readonly onChange: (quarter: string) => void;
}

function FinalUntil({ value, onChange }: FinalUntilProps) {
  const texts = useTexts(RELEASE_PAGE_TEXTS);
  const language = useLanguage();
  const now = quarterOf(todayIn(new Date()));
  const quarters = Array.from({ length: QUARTERS_BACK }, (_, step) => shifted(now, -1 - step));
  return (
    <ChoiceField
      id="final-until"
      label={texts.finalUntil}
      value={value}
      choices={[
        { value: '', name: texts.finalNotSaid },
        ...quarters.map((quarter) => ({ value: quarter, name: quarterInWords(quarter, language) })),
      ]}
      onChange={onChange}
    />
  );
}

function Confirm({ form }: { readonly form: ReturnType<typeof useApproval> }) {
  const texts = useTexts(RELEASE_PAGE_TEXTS);
  const { cancel } = useTexts(PUBLICATION_TEXTS);
  const language = useLanguage();
  const moment = momentOf(form.embargo);
  return (
    <ConfirmDialog
      dialog={form.dialog}
      title={texts.approveTitle}
      text={
        moment === undefined
          ? texts.approveNow
          : fill(texts.approveLater, { moment: momentInWords(moment, language) })
      }
      yes={texts.approveYes}
      no={cancel}
      onConfirm={form.approve}
    />
  );
}

function useApproval(onTake: Taking['onTake']) {
  const [embargo, setEmbargo] = useState('');
  const [finalUntil, setFinalUntil] = useState('');
  const [wrong, setWrong] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const moment = momentOf(embargo);
    const isWrong = embargo !== '' && (moment === undefined || Date.parse(moment) <= Date.now());
    setWrong(isWrong);
    if (isWrong) document.getElementById('embargo-until')?.focus();
    else dialog.current?.showModal();
  };
  const approve = () =>
    onTake({
      step: 'approve',
      embargoUntil: momentOf(embargo),
      finalUntil: finalUntil === '' ? undefined : finalUntil,
    });
  return { embargo, setEmbargo, finalUntil, setFinalUntil, wrong, dialog, submit, approve };
}
