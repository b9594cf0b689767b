import type { FindingReply } from '@ijkpunt/contract';
import { Button, CheckBox, ChoiceLabel } from '@ijkpunt/ui';
import { TextAreaField } from '../shell/text-area-field.tsx';
import { useTexts } from '../words/language.ts';
import {
  draftOf,
  draftState,
  isRepeatable,
  type Draft,
  type Drafts,
  type DraftState,
} from './explanation-drafts.ts';
import { VALIDATION_TEXTS, type ValidationTexts } from './validation.texts.ts';

interface ExplanationFieldProps {
  readonly id: string;
  readonly finding: FindingReply;
  readonly drafts: Drafts;
  readonly error: string | undefined;
  readonly onChange: (draft: Draft) => void;
}

/** The explanation of one finding, who may read it, and whether it has been saved. */
export function ExplanationField({ id, finding, drafts, error, onChange }: ExplanationFieldProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  const state = draftState(finding, drafts);
  const draft = draftOf(finding, drafts);
  return (
    <>
      {isRepeatable(finding, drafts) ? (
        <Earlier
          id={id}
          earlier={finding.earlier}
          onRepeat={() => onChange({ ...draft, text: finding.earlier })}
        />
      ) : null}
      <TextAreaField
        id={id}
        label={texts.explanation}
        value={draft.text}
        error={error}
        remark={stateInWords(state, texts)}
        remarkClass={`draft ${state}`}
        onChange={(text) => onChange({ ...draft, text })}
      />
      <ChoiceLabel>
        <CheckBox
          checked={draft.public}
          onChange={({ currentTarget }) => onChange({ ...draft, public: currentTarget.checked })}
        />
        {texts.alsoPublic}
      </ChoiceLabel>
    </>
  );
}

interface EarlierProps {
  readonly id: string;
  readonly earlier: string;
  readonly onRepeat: () => void;
}

/** What was said of the same thing last time. Whoever takes it over goes on in the field, to read it again. */
function Earlier({ id, earlier, onRepeat }: EarlierProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  const repeat = () => {
    onRepeat();
    document.getElementById(id)?.focus();
  };
  return (
    <div className="earlier-explanation">
      <p className="small">{texts.earlier}</p>
      <blockquote>{earlier}</blockquote>
      <p>
        <Button appearance="secondary" onClick={repeat}>
          {texts.repeat}
        </Button>
      </p>
    </div>
  );
}

function stateInWords(state: DraftState, texts: ValidationTexts): string {
  return { open: texts.open, unsaved: texts.unsaved, saved: texts.explained }[state];
}
