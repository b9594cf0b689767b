import { Button } from '@ijkpunt/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { ErrorSummary } from '../shell/error-summary.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill, type Values } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { DropZone } from './drop-zone.tsx';
import { UPLOADS_TEXTS } from './uploads.texts.ts';

interface UploadFormProps {
  readonly busy: boolean;
  /** Part that has been sent, from 0 to 1. */
  readonly sent: number;
  readonly error: unknown;
  readonly onSend: (file: File) => void;
  /** What the button says; to deliver by default. */
  readonly name?: string;
  /** What is asked beside the file. */
  readonly children?: ReactNode;
}

/** Chooses a file and sends it. */
export function UploadForm({ busy, sent, error, onSend, name, children }: UploadFormProps) {
  const texts = useTexts(UPLOADS_TEXTS);
  const [file, setFile] = useState<File>();
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && file === undefined ? texts.nothingChosen : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (file !== undefined) onSend(file);
  };
  return (
    <form className="narrow" noValidate onSubmit={submit}>
      <ErrorSummary
        errors={missing === undefined ? [] : [{ field: 'file', message: missing }]}
        attempt={attempt}
      />
      {error === null || busy ? null : <ProblemNotice error={error} about={aboutFile(file)} />}
      <DropZone file={file} error={missing} onChoose={setFile} />
      {children}
      {busy ? <Sending sent={sent} /> : null}
      <Button type="submit" disabled={busy}>
        {name ?? texts.send}
      </Button>
    </form>
  );
}

function Sending({ sent }: Pick<UploadFormProps, 'sent'>) {
  const texts = useTexts(UPLOADS_TEXTS);
  const words = fill(texts.sending, { percent: Math.round(sent * 100) });
  return (
    <div className="progress">
      <p>{words}</p>
      <progress value={sent} max={1} aria-label={words} />
    </div>
  );
}

function aboutFile(file: File | undefined): Values {
  return file === undefined ? {} : { fileName: file.name, size: file.size };
}
