import type { DeliveryReply } from '@ijkpunt/contract';
import { useLanguage, useTexts } from '../words/language.ts';
import { MadeOf, Reopened } from './made-of.tsx';
import { DELIVERY_STATE_WORDS, SUBMISSIONS_TEXTS } from './submissions.texts.ts';
import { storyOf } from './verdict-in-words.ts';

/** How a delivery stands: what it was made of, who submitted it, who decided on it, and what was said. */
export function Story({ delivery }: { readonly delivery: DeliveryReply }) {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const language = useLanguage();
  const { state, comment, parts, reopened } = delivery;
  return (
    <>
      <p className={`state ${state}`}>{DELIVERY_STATE_WORDS[state][language]}</p>
      <MadeOf parts={parts} />
      {storyOf(delivery, language).map((sentence) => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
      {comment === undefined || comment === '' ? null : (
        <>
          <p className="small">{texts.comment}</p>
          <blockquote>{comment}</blockquote>
        </>
      )}
      <Reopened reopened={reopened} />
    </>
  );
}
