import type { ReplyRoundReply } from '@ijkpunt/contract';
import { ChoiceLabel, RadioButton } from '@ijkpunt/ui';
import { TextAreaField } from '../shell/text-area-field.tsx';
import { useLanguage, useTexts } from '../words/language.ts';
import { OwnDraftLink } from './own-draft-link.tsx';
import { REPLIES_TEXTS } from './replies.texts.ts';
import { reasonField, type ChoiceDraft } from './reply-draft.ts';

interface ChoiceCardProps {
  readonly release: string;
  readonly indicator: ReplyRoundReply['indicators'][number];
  readonly draft: ChoiceDraft;
  readonly error: string | undefined;
  readonly onChange: (draft: ChoiceDraft) => void;
}

const CHOICES = ['consent', 'withhold'] as const;

/** Whether one indicator may come out, and if not, why. */
export function ChoiceCard({ release, indicator, draft, error, onChange }: ChoiceCardProps) {
  const texts = useTexts(REPLIES_TEXTS);
  const language = useLanguage();
  const label = indicator.label[language];
  return (
    <fieldset>
      <legend>{label}</legend>
      <p className="small">
        <OwnDraftLink release={release} page={indicator.page} about={label}>
          {texts.previewIndicator}
        </OwnDraftLink>
      </p>
      {CHOICES.map((choice) => (
        <ChoiceLabel key={choice}>
          <RadioButton
            name={`choice-${indicator.code}`}
            checked={draft.choice === choice}
            onChange={() => onChange({ ...draft, choice })}
          />
          {texts[choice]}
        </ChoiceLabel>
      ))}
      {draft.choice === 'withhold' ? (
        <TextAreaField
          id={reasonField(indicator.code)}
          label={texts.reason}
          value={draft.reason}
          error={error}
          remark={texts.reasonHint}
          onChange={(reason) => onChange({ ...draft, reason })}
        />
      ) : null}
    </fieldset>
  );
}
