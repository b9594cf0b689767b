import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { FORM_TEXTS } from './form.texts.ts';
import { SavingStatus } from './saving-status.tsx';
import type { DraftFormState } from './use-draft-form.ts';

interface FormBarProps {
  readonly asked: number;
  readonly filled: number;
  readonly form: DraftFormState;
}

/** What stays in sight: how much has been filled in, and whether it is kept. */
export function FormBar({ asked, filled, form }: FormBarProps) {
  const texts = useTexts(FORM_TEXTS);
  return (
    <div className="form-bar">
      <p>{fill(texts.filled, { filled, asked })}</p>
      <SavingStatus
        saving={form.saving}
        onRetry={() => void form.flush()}
        onReread={() => void form.rebase()}
      />
    </div>
  );
}
