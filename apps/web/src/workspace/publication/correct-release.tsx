import type { ReleasableReply, ReleaseMode, ReleaseReply } from '@ijkpunt/contract';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ChoiceField } from '../rounds/choice-field.tsx';
import { isTextOfPeople } from '../rounds/text-of-people.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { TextAreaField } from '../shell/text-area-field.tsx';
import { fill } from '../words/fill.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { isAboutText, useSentenceAboutText } from './about-text.ts';
import { PUBLICATION_TEXTS } from './publication.texts.ts';
import { StartButtons } from './start-buttons.tsx';
import { useRequestRelease } from './use-releases.ts';

interface CorrectReleaseProps {
  readonly benchmark: ReleasableReply['benchmark'];
  /** What can be corrected, the newest first. */
  readonly releases: readonly ReleaseReply[];
}

/** Begins a release that corrects one that is out, with a reason that everybody reads. */
export function CorrectRelease(props: CorrectReleaseProps) {
  const texts = useTexts(PUBLICATION_TEXTS);
  return (
    <details>
      <summary>{texts.correct}</summary>
      <p>{texts.correctLead}</p>
      <CorrectForm {...props} />
    </details>
  );
}

function CorrectForm({ benchmark, releases }: CorrectReleaseProps) {
  const texts = useTexts(PUBLICATION_TEXTS);
  const name = benchmark.title[useLanguage()];
  const form = useCorrection(benchmark.slug, releases);
  return (
    <>
      <CorrectFields form={form} releases={releases} />
      <StartButtons
        names={{
          inSteps: fill(texts.correctInStepsOf, { benchmark: name }),
          atOnce: fill(texts.correctAtOnceOf, { benchmark: name }),
        }}
        confirm={{
          title: fill(texts.correctTitle, { number: form.corrects, benchmark: name }),
          text: `${texts.nobodyFirst} ${texts.confirmCorrection}`,
        }}
        busy={form.requesting.isPending}
        isReady={form.isReady}
        onStart={form.start}
      />
    </>
  );
}

interface CorrectFieldsProps extends Pick<CorrectReleaseProps, 'releases'> {
  readonly form: ReturnType<typeof useCorrection>;
}

function CorrectFields({ form, releases }: CorrectFieldsProps) {
  const texts = useTexts(PUBLICATION_TEXTS);
  const { isError, error } = form.requesting;
  return (
    <>
      {isError && !isAboutText(error) ? <ProblemNotice error={error} /> : null}
      <ChoiceField
        id={`corrects-${form.field}`}
        label={texts.corrects}
        value={form.corrects}
        choices={releases.map(({ number }) => ({ value: `${number}`, name: fill(texts.number, { number }) }))}
        onChange={form.setCorrects}
      />
      <TextAreaField
        id={form.field}
        label={texts.reason}
        value={form.reason}
        error={form.wrong ? texts.reasonMissing : form.refused}
        remark={texts.reasonHint}
        onChange={form.setReason}
      />
    </>
  );
}

function useCorrection(benchmark: string, releases: readonly ReleaseReply[]) {
  const [corrects, setCorrects] = useState(`${releases[0]?.number ?? ''}`);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const requesting = useRequestRelease();
  const refused = useSentenceAboutText(requesting.error);
  const navigate = useNavigate();
  const field = `correction-reason-${benchmark}`;
  const isReady = (): boolean => {
    setTried(true);
    if (!isTextOfPeople(reason)) document.getElementById(field)?.focus();
    return isTextOfPeople(reason);
  };
  const start = (mode: ReleaseMode): void =>
    requesting.mutate(
      { benchmark, mode, corrects: Number(corrects), reason: reason.trim() },
      {
        onSuccess: ({ id }) => void navigate(`/beheer/publicaties/${id}`),
        onError: (error) => {
          if (isAboutText(error)) document.getElementById(field)?.focus();
        },
      },
    );
  return {
    field,
    corrects,
    setCorrects,
    reason,
    setReason,
    requesting,
    refused,
    isReady,
    start,
    wrong: tried && !isTextOfPeople(reason),
  };
}
