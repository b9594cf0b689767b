import { INDICATOR_BOUNDS, type IndicatorInCatalogueReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { TextAreaField } from '../../shell/text-area-field.tsx';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { INDICATOR_FORM_TEXTS } from './indicator-form.texts.ts';
import { INDICATORS_TEXTS } from './indicators.texts.ts';
import { useSaveDraft } from './use-catalogue.ts';

interface TakeBackProps {
  readonly indicator: IndicatorInCatalogueReply;
  readonly name: string;
  /** The version to go back to; what is shipped without one. */
  readonly version: number | undefined;
}

/** Makes a draft of an earlier version, with the reason: from there it goes the way of every draft. */
export function TakeBack({ indicator, name, version }: TakeBackProps) {
  const texts = useTexts(INDICATORS_TEXTS);
  const form = useTexts(INDICATOR_FORM_TEXTS);
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const saving = useSaveDraft({ benchmark: indicator.benchmark.slug, code: indicator.code });
  const { min, max } = INDICATOR_BOUNDS.reason;
  const isWrong = reason.trim().length < min || reason.trim().length > max;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (!isWrong) saving.mutate(version === undefined ? { reason } : { reason, version });
  };
  return (
    <details className="take-back">
      <summary>{name}</summary>
      <form noValidate onSubmit={submit}>
        {saving.isError ? <ProblemNotice error={saving.error} /> : null}
        <TextAreaField
          id={`back-${version ?? 'shipped'}`}
          label={texts.backWhy}
          value={reason}
          error={isWrong && attempt > 0 ? fill(form.reasonWrong, { min, max }) : undefined}
          remark={texts.backHint}
          onChange={setReason}
        />
        <Button type="submit" appearance="secondary" disabled={saving.isPending}>
          {texts.makeDraft}
        </Button>
      </form>
    </details>
  );
}
