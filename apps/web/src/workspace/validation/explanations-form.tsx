import type { FindingReply } from '@ijkpunt/contract';
import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '../shell/error-summary.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ExplanationField } from './explanation-field.tsx';
import { toSave, tooShort, type Drafts } from './explanation-drafts.ts';
import { FindingCard } from './finding-card.tsx';
import { placeInWords } from './place-in-words.ts';
import type { MeasureLabels } from './sentence-of.ts';
import { useExplanations } from './use-validation.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';

interface ExplanationsFormProps {
  readonly upload: string;
  readonly findings: readonly FindingReply[];
  readonly labels: MeasureLabels;
}

/** A text field with every finding that asks for one, saved together; some may stay open for later. */
export function ExplanationsForm({ upload, findings, labels }: ExplanationsFormProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  const { drafts, setDrafts, errors, attempt, submit, saving, said } = useDrafts(upload, findings);
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <ul className="cards one-column">
        {findings.map((finding, place) => (
          <FindingCard key={finding.key} finding={finding} labels={labels}>
            <ExplanationField
              id={fieldOf(place)}
              finding={finding}
              drafts={drafts}
              error={errors.find(({ field }) => field === fieldOf(place))?.message}
              onChange={(text) => setDrafts({ ...drafts, [finding.key]: text })}
            />
          </FindingCard>
        ))}
      </ul>
      {saving.isError ? <ProblemNotice error={saving.error} /> : null}
      <p className="save-row">
        <button type="submit" disabled={saving.isPending}>
          {saving.isPending ? texts.saving : texts.save}
        </button>
        <span role="status">{said}</span>
      </p>
    </form>
  );
}

function useDrafts(upload: string, findings: readonly FindingReply[]) {
  const texts = useTexts(VALIDATION_TEXTS);
  const language = useLanguage();
  const saving = useExplanations(upload);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [attempt, setAttempt] = useState(0);
  const [checked, setChecked] = useState<Drafts>({});
  const short = attempt === 0 ? [] : tooShort(findings, checked);
  const errors = short.map((finding) => ({
    field: fieldOf(findings.indexOf(finding)),
    message: fill(texts.tooShort, { place: placeInWords(finding, language).toLowerCase() }),
  }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    setChecked(drafts);
    const changed = toSave(findings, drafts);
    if (changed.length > 0 && tooShort(findings, drafts).length === 0) saving.mutate(changed);
  };
  const idle = attempt > 0 && saving.isIdle && errors.length === 0;
  const done = saving.isSuccess && toSave(findings, drafts).length === 0;
  const said = done ? texts.saved : idle ? texts.nothingNew : '';
  return { drafts, setDrafts, errors, attempt, submit, saving, said };
}

function fieldOf(place: number): string {
  return `explanation-${place + 1}`;
}
