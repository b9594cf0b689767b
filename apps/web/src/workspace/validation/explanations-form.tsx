import type { FindingReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useState } from 'react';
import { SaveHint } from '../shortcuts/keys.tsx';
import { ErrorSummary } from '../shell/error-summary.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { ExplanationField } from './explanation-field.tsx';
import { repeated, toRepeat, type Drafts } from './explanation-drafts.ts';
import { FindingCard } from './finding-card.tsx';
import type { MeasureLabels } from './sentence-of.ts';
import { fieldOf, useDrafts } from './use-drafts.ts';
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
    <form noValidate data-saves="" onSubmit={submit}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <RepeatAll findings={findings} drafts={drafts} onRepeat={setDrafts} />
      <ul className="cards one-column">
        {findings.map((finding, place) => (
          <FindingCard key={finding.key} finding={finding} labels={labels}>
            <ExplanationField
              id={fieldOf(place)}
              finding={finding}
              drafts={drafts}
              error={errors.find(({ field }) => field === fieldOf(place))?.message}
              onChange={(draft) => setDrafts({ ...drafts, [finding.key]: draft })}
            />
          </FindingCard>
        ))}
      </ul>
      {saving.isError ? <ProblemNotice error={saving.error} /> : null}
      <p className="save-row">
        <Button type="submit" disabled={saving.isPending}>
          {saving.isPending ? texts.saving : texts.save}
          <SaveHint />
        </Button>
        <span role="status">{said}</span>
      </p>
    </form>
  );
}

interface RepeatAllProps {
  readonly findings: readonly FindingReply[];
  readonly drafts: Drafts;
  readonly onRepeat: (drafts: Drafts) => void;
}

/** Fills in what was said last time wherever nothing stands yet. It stays until all has been told, so that focus stays too. */
function RepeatAll({ findings, drafts, onRepeat }: RepeatAllProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  const [taken, setTaken] = useState(0);
  const open = toRepeat(findings, drafts);
  if (open.length === 0 && taken === 0) return null;
  const repeatAll = () => {
    setTaken(open.length);
    onRepeat(repeated(open, drafts));
  };
  return (
    <p className="save-row">
      <Button appearance="secondary" aria-disabled={open.length === 0} onClick={repeatAll}>
        {texts.repeatAll}
      </Button>
      <span role="status">{taken === 0 ? '' : fill(texts.repeatedAll, { count: taken })}</span>
    </p>
  );
}
