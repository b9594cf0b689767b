import { downloadTemplate } from '@ijkpunt/contract';
import { buttonClass } from '@ijkpunt/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addressOf } from '../../server/address.ts';
import { useTexts } from '../words/language.ts';
import type { ChosenRound } from './round-in-address.ts';
import { TrialChoice } from './trial-choice.tsx';
import { UploadForm } from './upload-form.tsx';
import { useNewUpload } from './use-upload.ts';
import { WAYS_TEXTS } from './ways.texts.ts';

interface TemplateWayProps {
  readonly round: ChosenRound;
  readonly trialOnly: boolean;
}

/** The template: fetched empty, brought back filled in. */
export function TemplateWay({ round, trialOnly }: TemplateWayProps) {
  const texts = useTexts(WAYS_TEXTS);
  const navigate = useNavigate();
  const { sending, sent } = useNewUpload();
  const [chosen, setChosen] = useState(false);
  const trial = trialOnly || chosen;
  const send = (file: File) =>
    sending.mutate(
      { ...round, file, trial },
      { onSuccess: ({ id }) => void navigate(`/werkplek/uploads/${id}`) },
    );
  return (
    <>
      <p className="steps">
        <a className={buttonClass()} href={templateAddress(round, 'xlsx')} download>
          {texts.excel}
        </a>
        <a href={templateAddress(round, 'csv')} download>
          {texts.csv}
        </a>
      </p>
      <h3>{texts.back}</h3>
      <UploadForm
        busy={sending.isPending}
        sent={sent}
        error={sending.error}
        onSend={send}
        {...(trial ? { name: texts.check } : {})}
      >
        <TrialChoice trial={trial} fixed={trialOnly} onChange={setChosen} />
      </UploadForm>
    </>
  );
}

function templateAddress({ benchmark, quarter, part }: ChosenRound, format: 'csv' | 'xlsx'): string {
  const query = { format, part: part === '' ? undefined : part };
  return addressOf(downloadTemplate, { benchmark, quarter }, query);
}
