import type { IndicatorInCatalogueReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { ErrorSummary, type FieldError } from '../../shell/error-summary.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useLanguage, useTexts } from '../../words/language.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import { INDICATOR_FORM_TEXTS } from './indicator-form.texts.ts';
import { judged, valuesOf, type IndicatorValues } from './indicator-values.ts';
import { useSaveDraft } from './use-catalogue.ts';

interface ChangeIndicatorProps {
  readonly indicator: IndicatorInCatalogueReply;
}

/** Writes another draft of an indicator; who goes on with a draft goes on from the draft. */
export function ChangeIndicator({ indicator }: ChangeIndicatorProps) {
  const texts = useTexts(INDICATOR_FORM_TEXTS);
  const draft = indicator.versions.find(({ state }) => state === 'draft');
  const key = draft?.madeAt ?? `none-${indicator.versions[0]?.version ?? 0}`;
  return (
    <details className="indicator-form">
      <summary>{texts.open}</summary>
      <p className="small">{texts.hint}</p>
      <IndicatorForm key={key} indicator={indicator} reason={draft?.reason ?? ''} />
    </details>
  );
}

/** The form, as it begins from the draft or from what works. */
export function IndicatorForm({ indicator, reason }: ChangeIndicatorProps & { readonly reason: string }) {
  const texts = useTexts(INDICATOR_FORM_TEXTS);
  const { values, errors, attempt, saving, change, submit } = useIndicatorForm(indicator, reason);
  return (
    <form className="rule-form" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} attempt={attempt} />
      {saving.isError ? <ProblemNotice error={saving.error} /> : null}
      <IndicatorFields
        values={values}
        questions={indicator.benchmark.profileQuestions}
        errorOf={(field) => errors.find((error) => error.field === field)?.message}
        onChange={change}
      />
      <p className="save-row">
        <Button type="submit" disabled={saving.isPending}>
          {saving.isPending ? texts.saving : texts.save}
        </Button>
        <span role="status">{saving.isSuccess ? texts.saved : ''}</span>
      </p>
    </form>
  );
}

function useIndicatorForm(indicator: IndicatorInCatalogueReply, reason: string) {
  const language = useLanguage();
  const [values, setValues] = useState(() => valuesOf(indicator.draft ?? indicator.atWork, reason));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const saving = useSaveDraft({ benchmark: indicator.benchmark.slug, code: indicator.code });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const outcome = judged(values, language);
    setErrors(outcome.errors);
    setAttempt(attempt + 1);
    if (outcome.settings !== undefined)
      saving.mutate({ settings: outcome.settings, reason: values.reason.trim() });
  };
  const change = (changed: Partial<IndicatorValues>) => setValues((before) => ({ ...before, ...changed }));
  return { values, errors, attempt, saving, change, submit };
}
