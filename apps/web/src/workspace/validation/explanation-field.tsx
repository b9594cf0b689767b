import type { FindingReply } from '@ijkpunt/contract';
import { useTexts } from '../words/language.ts';
import { draftState, textOf, type Drafts, type DraftState } from './explanation-drafts.ts';
import { VALIDATION_TEXTS, type ValidationTexts } from './validation.texts.ts';

interface ExplanationFieldProps {
  readonly id: string;
  readonly finding: FindingReply;
  readonly drafts: Drafts;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

/** The explanation of one finding, and whether it has been saved. */
export function ExplanationField({ id, finding, drafts, error, onChange }: ExplanationFieldProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  const state = draftState(finding, drafts);
  return (
    <div className="field">
      <label htmlFor={id}>{texts.explanation}</label>
      {error === undefined ? null : <p className="field-error">{error}</p>}
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        value={textOf(finding, drafts)}
        aria-describedby={`${id}-state`}
        aria-invalid={error !== undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p className={`small draft ${state}`} id={`${id}-state`}>
        {stateInWords(state, texts)}
      </p>
    </div>
  );
}

function stateInWords(state: DraftState, texts: ValidationTexts): string {
  return { open: texts.open, unsaved: texts.unsaved, saved: texts.explained }[state];
}
