import type { UploadReply } from '@ijkpunt/contract';
import { useLanguage, useTexts } from '../words/language.ts';
import { checkInWords } from './check-in-words.ts';
import { UPLOADS_TEXTS } from './uploads.texts.ts';

/** The check while it goes on. How many rows there are nobody knows yet, so the bar has no end. */
export function CheckProgress({ upload }: { readonly upload: Pick<UploadReply, 'state' | 'rowsRead'> }) {
  const texts = useTexts(UPLOADS_TEXTS);
  const language = useLanguage();
  return (
    <div className="progress">
      <p role="status" aria-live="polite">
        {checkInWords(upload, language)}
      </p>
      <progress aria-label={texts.progress} />
    </div>
  );
}
