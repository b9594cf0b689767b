import type { ReplyChoice, ReplyRoundReply } from '@ijkpunt/contract';
import { isTextOfPeople } from '../rounds/text-of-people.ts';
import type { RepliesTexts } from './replies.texts.ts';
import type { SentReply } from './use-replies.ts';

/** What stands in the form for one indicator. Nothing chosen is no answer yet, and then it comes out. */
export interface ChoiceDraft {
  readonly choice: ReplyChoice['choice'] | undefined;
  readonly reason: string;
}

/** What stands in the form. */
export interface ReplyDraft {
  readonly text: string;
  /** By the code of the indicator. */
  readonly choices: Readonly<Record<string, ChoiceDraft>>;
}

/** The form as it was saved last. */
export function draftOf({ text = '', indicators }: Pick<ReplyRoundReply, 'text' | 'indicators'>): ReplyDraft {
  const choices = indicators.map(({ code, choice, reason = '' }) => [code, { choice, reason }] as const);
  return { text, choices: Object.fromEntries(choices) };
}

/** Where the words for the public are filled in, and why an indicator is withheld. */
export const TEXT_FIELD = 'reply-text';
export const reasonField = (indicator: string): string => `reason-${indicator}`;

const SHORTEST = 3;

/** What is not filled in well yet, each with its field. */
export function wrongIn(draft: ReplyDraft, texts: RepliesTexts) {
  const text = draft.text.trim();
  const tooShort = text !== '' && text.length < SHORTEST;
  const withoutReason = Object.entries(draft.choices).filter(
    ([, { choice, reason }]) => choice === 'withhold' && !isTextOfPeople(reason),
  );
  return [
    ...(tooShort ? [{ field: TEXT_FIELD, message: texts.textShort }] : []),
    ...withoutReason.map(([code]) => ({ field: reasonField(code), message: texts.reasonMissing })),
  ];
}

/** The form as it is sent: only what was answered, and a reason only with what is withheld. */
export function sentOf(draft: ReplyDraft): SentReply {
  const text = draft.text.trim();
  const choices = Object.entries(draft.choices).flatMap(([indicator, { choice, reason }]): ReplyChoice[] => {
    if (choice === undefined) return [];
    return choice === 'withhold' ? [{ indicator, choice, reason: reason.trim() }] : [{ indicator, choice }];
  });
  return { text: text === '' ? undefined : text, choices };
}

/** Whether the form says something else than what was saved. */
export function isUnsaved(draft: ReplyDraft, round: ReplyRoundReply): boolean {
  return JSON.stringify(sentOf(draft)) !== JSON.stringify(sentOf(draftOf(round)));
}
