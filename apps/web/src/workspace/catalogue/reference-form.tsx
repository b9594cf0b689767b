import type { ReferenceImportReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '../shell/error-summary.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { useLanguage, useTexts } from '../words/language.ts';
import { ReferenceFields } from './reference-fields.tsx';
import { ReferenceOutcome } from './reference-outcome.tsx';
import { REFERENCE_FORM_TEXTS } from './reference-form.texts.ts';
import { EMPTY_REFERENCE, errorsInReference, orderOf } from './reference-values.ts';
import { useImportReferences } from './use-references.ts';

/** Asks for a file of figures and what has to be known of it; folded, since it happens a few times a year. */
export function ReferenceForm() {
  const texts = useTexts(REFERENCE_FORM_TEXTS);
  const form = useNewReferences();
  const { importing, errors, attempt } = form;
  return (
    <details className="panel reference-form">
      <summary>{texts.open}</summary>
      <p className="small">{texts.hint}</p>
      <form noValidate onSubmit={form.submit}>
        <ErrorSummary errors={errors} attempt={attempt} />
        {importing.isError && errors.length === 0 ? <ProblemNotice error={importing.error} /> : null}
        <ReferenceOutcome outcome={importing.data} />
        <ReferenceFields
          key={form.answers}
          values={form.values}
          errorOf={(field) => errors.find((error) => error.field === field)?.message}
          onChange={form.change}
          onChoose={form.choose}
        />
        <Button type="submit" disabled={importing.isPending}>
          {importing.isPending ? texts.sending : texts.send}
        </Button>
      </form>
    </details>
  );
}

/**
 * What is filled in. After findings it stays, so that a corrected file is all that is asked: a browser sends no file that
 * changed since it was chosen, so it is chosen anew.
 */
function useNewReferences() {
  const language = useLanguage();
  const [values, setValues] = useState(EMPTY_REFERENCE);
  const [file, setFile] = useState<File>();
  const [attempt, setAttempt] = useState(0);
  const [answers, setAnswers] = useState(0);
  const importing = useImportReferences();
  const answered = ({ set }: ReferenceImportReply) => {
    setAttempt(0);
    setFile(undefined);
    setAnswers(answers + 1);
    if (set !== undefined) setValues(EMPTY_REFERENCE);
  };
  const errors = attempt === 0 ? [] : errorsInReference(values, file, language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const order = orderOf(values);
    setAttempt(attempt + 1);
    if (order === undefined || file === undefined) return;
    importing.mutate({ order, file }, { onSuccess: answered });
  };
  const change = (changed: Partial<typeof values>) => setValues({ ...values, ...changed });
  return { values, errors, attempt, answers, importing, submit, change, choose: setFile };
}
