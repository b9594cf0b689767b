import type { DeliveryReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { fill } from '../words/fill.ts';
import { momentInWords } from '../words/in-words.ts';
import { DELIVERY_STATE_WORDS, SUBMISSIONS_TEXTS, type SubmissionsTexts } from './submissions.texts.ts';

/** What someone may do with a delivery, or why not. */
type Hand = 'may-decide' | 'same-person' | 'not-approver' | 'decided';

/** Whether this person may decide on a delivery. Who may approve but not this one, submitted it. */
export function handIn(
  { state, mayDecide }: Pick<DeliveryReply, 'state' | 'mayDecide'>,
  isApprover: boolean,
): Hand {
  if (state !== 'submitted') return 'decided';
  if (mayDecide) return 'may-decide';
  return isApprover ? 'same-person' : 'not-approver';
}

/** Who submitted and who decided, one sentence each. */
export function storyOf(delivery: DeliveryReply, language: Language): readonly string[] {
  const texts = SUBMISSIONS_TEXTS[language];
  const { submittedBy, submittedAt, decidedBy, decidedAt, state } = delivery;
  const submitted = fill(texts.submittedBy, {
    name: submittedBy,
    moment: momentInWords(submittedAt, language),
  });
  if (decidedBy === undefined || decidedAt === undefined) return [submitted];
  // A delivery that was replaced had been approved before.
  const decision = DELIVERY_STATE_WORDS[state === 'returned' ? 'returned' : 'accepted'][language];
  const moment = momentInWords(decidedAt, language);
  return [submitted, fill(texts.decidedBy, { state: decision, name: decidedBy, moment })];
}

/** What has become of a delivery that was decided on. */
export function verdictInWords(state: DeliveryReply['state'], texts: SubmissionsTexts): string {
  if (state === 'accepted') return texts.approved;
  return state === 'returned' ? texts.returned : texts.superseded;
}
