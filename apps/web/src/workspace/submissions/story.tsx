import type { DeliveryReply } from '@ijkpunt/contract';
import { useLanguage, useTexts } from '../words/language.ts';
import { SUBMISSIONS_TEXTS } from './submissions.texts.ts';
import { storyOf } from './verdict-in-words.ts';

/** Who submitted a delivery, who decided on it, and what was said. */
export function Story({ delivery }: { readonly delivery: DeliveryReply }) {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const language = useLanguage();
  return (
    <>
      {storyOf(delivery, language).map((sentence) => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
      {delivery.comment === undefined || delivery.comment === '' ? null : (
        <>
          <p className="small">{texts.comment}</p>
          <blockquote>{delivery.comment}</blockquote>
        </>
      )}
    </>
  );
}
