import { CheckBox, ChoiceLabel, FormField } from '@ijkpunt/ui';
import { useId } from 'react';
import { useTexts } from '../words/language.ts';
import { WAYS_TEXTS } from './ways.texts.ts';

interface TrialChoiceProps {
  readonly trial: boolean;
  /** Nothing but a trial is possible. */
  readonly fixed: boolean;
  readonly onChange: (trial: boolean) => void;
}

/** Whether a file is only checked. */
export function TrialChoice({ trial, fixed, onChange }: TrialChoiceProps) {
  const texts = useTexts(WAYS_TEXTS);
  const hint = useId();
  return (
    <FormField>
      <ChoiceLabel>
        <CheckBox
          checked={trial}
          disabled={fixed}
          aria-describedby={hint}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {texts.trial}
      </ChoiceLabel>
      <p className="small" id={hint}>
        {texts.trialHint}
      </p>
    </FormField>
  );
}
