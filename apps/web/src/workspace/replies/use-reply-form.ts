import type { ReplyRoundReply } from '@ijkpunt/contract';
import { useState, type FormEvent } from 'react';
import { problemFrom } from '../../server/problem.ts';
import { isAboutText, useSentenceAboutText } from '../publication/about-text.ts';
import type { FieldError } from '../shell/error-summary.tsx';
import { useTexts } from '../words/language.ts';
import { REPLIES_TEXTS } from './replies.texts.ts';
import {
  draftOf,
  isUnsaved,
  reasonField,
  sentOf,
  TEXT_FIELD,
  wrongIn,
  type ChoiceDraft,
  type ReplyDraft,
} from './reply-draft.ts';
import { useSaveReply } from './use-replies.ts';

/** The reply as it is being written, what is wrong with it, and whether it has been saved. */
export function useReplyForm(round: ReplyRoundReply) {
  const texts = useTexts(REPLIES_TEXTS);
  const [draft, setDraft] = useState(() => draftOf(round));
  const [attempt, setAttempt] = useState(0);
  const saving = useSaveReply(round.release);
  const aboutText = useSentenceAboutText(saving.error);
  const wrong = attempt > 0 ? wrongIn(draft, texts) : [];
  const refused: readonly FieldError[] =
    aboutText === undefined ? [] : [{ field: fieldOf(saving.error, draft), message: aboutText }];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (wrongIn(draft, texts).length > 0) return;
    // A refusal brings the focus to what it is about, as what this form finds itself does.
    saving.mutate(sentOf(draft), { onError: () => setAttempt((tries) => tries + 1) });
  };
  const change = (changed: ReplyDraft) => {
    if (saving.isError) saving.reset();
    setDraft(changed);
  };
  const unsaved = isUnsaved(draft, round);
  return {
    draft,
    setText: (text: string) => change({ ...draft, text }),
    setChoice: (indicator: string, choice: ChoiceDraft) =>
      change({ ...draft, choices: { ...draft.choices, [indicator]: choice } }),
    errors: [...wrong, ...refused],
    attempt,
    submit,
    problem: saving.isError && !isAboutText(saving.error) ? saving.error : undefined,
    isSaving: saving.isPending,
    isUnsaved: unsaved,
    isJustSaved: saving.isSuccess && !unsaved,
  };
}

/** Which words a refusal is about: those for the public, or the first of the reasons. */
function fieldOf(error: unknown, { choices }: ReplyDraft): string {
  const withheld = Object.keys(choices).find((code) => choices[code]?.choice === 'withhold');
  const isReason = problemFrom(error).about['where'] === 'reason' && withheld !== undefined;
  return isReason ? reasonField(withheld) : TEXT_FIELD;
}
