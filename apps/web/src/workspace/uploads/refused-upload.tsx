import type { UploadReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { sentenceOfRefusal } from '../../server/problems.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { UploadAgain } from './upload-again.tsx';
import { UPLOADS_TEXTS } from './uploads.texts.ts';

/** A file that could not be read: why, and what to do. */
export function RefusedUpload({ upload }: { readonly upload: UploadReply }) {
  const texts = useTexts(UPLOADS_TEXTS);
  const language = useLanguage();
  return (
    <>
      <Alert kind="error" role="alert">
        <p>
          <strong>{texts.refused}</strong> {sentenceOfRefusal(upload, language)}
        </p>
        <p>{texts.nothingKept}</p>
      </Alert>
      <UploadAgain upload={upload} main />
    </>
  );
}
