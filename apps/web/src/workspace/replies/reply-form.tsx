import type { ReplyRoundReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { SaveHint } from '../shortcuts/keys.tsx';
import { ErrorSummary } from '../shell/error-summary.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { TextAreaField } from '../shell/text-area-field.tsx';
import { fill } from '../words/fill.ts';
import { momentInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ChoiceCard } from './choice-card.tsx';
import { REPLIES_TEXTS } from './replies.texts.ts';
import { reasonField, TEXT_FIELD } from './reply-draft.ts';
import { useReplyForm } from './use-reply-form.ts';

interface ReplyFormProps {
  readonly round: ReplyRoundReply;
}

/** What the municipality says: words for the public, and of each indicator whether it may come out. */
export function ReplyForm({ round }: ReplyFormProps) {
  const texts = useTexts(REPLIES_TEXTS);
  const form = useReplyForm(round);
  const errorAt = (field: string): string | undefined =>
    form.errors.find((error) => error.field === field)?.message;
  return (
    <form noValidate data-saves="" onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {form.problem === undefined ? null : <ProblemNotice error={form.problem} />}
      <TextAreaField
        id={TEXT_FIELD}
        label={texts.text}
        value={form.draft.text}
        error={errorAt(TEXT_FIELD)}
        remark={fill(texts.textHint, { threshold: round.threshold })}
        onChange={form.setText}
      />
      <h2>{texts.choices}</h2>
      <p>{texts.choicesLead}</p>
      <div className="questions">
        {round.indicators.map((indicator) => (
          <ChoiceCard
            key={indicator.code}
            release={round.release}
            indicator={indicator}
            draft={form.draft.choices[indicator.code] ?? { choice: undefined, reason: '' }}
            error={errorAt(reasonField(indicator.code))}
            onChange={(choice) => form.setChoice(indicator.code, choice)}
          />
        ))}
      </div>
      <p className="save-row">
        <Button type="submit" disabled={form.isSaving}>
          {form.isSaving ? texts.saving : texts.save}
        </Button>
        <SavedState round={round} form={form} />
      </p>
    </form>
  );
}

function SavedState({
  round: { saved },
  form,
}: ReplyFormProps & { readonly form: ReturnType<typeof useReplyForm> }) {
  const texts = useTexts(REPLIES_TEXTS);
  const language = useLanguage();
  const state = form.isUnsaved ? 'unsaved' : 'saved';
  const words = saved && fill(texts.saved, { name: saved.by, moment: momentInWords(saved.at, language) });
  return (
    <>
      <SaveHint />
      <span role="status" className={saved === undefined && !form.isUnsaved ? undefined : `draft ${state}`}>
        {form.isUnsaved ? texts.unsaved : `${form.isJustSaved ? `${texts.savedNow} ` : ''}${words ?? ''}`}
      </span>
    </>
  );
}
