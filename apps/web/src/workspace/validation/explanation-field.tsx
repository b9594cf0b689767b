import type { FindingReply } from '@ijkpunt/contract';
import { TextAreaField } from '../shell/text-area-field.tsx';
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
    <TextAreaField
      id={id}
      label={texts.explanation}
      value={textOf(finding, drafts)}
      error={error}
      remark={stateInWords(state, texts)}
      remarkClass={`draft ${state}`}
      onChange={onChange}
    />
  );
}

function stateInWords(state: DraftState, texts: ValidationTexts): string {
  return { open: texts.open, unsaved: texts.unsaved, saved: texts.explained }[state];
}
