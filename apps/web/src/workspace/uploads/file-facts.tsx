import type { UploadReply } from '@ijkpunt/contract';
import { momentInWords, sizeInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { UPLOADS_TEXTS } from './uploads.texts.ts';

/** Which file this is. */
export function FileFacts({ upload }: { readonly upload: UploadReply }) {
  const texts = useTexts(UPLOADS_TEXTS);
  const language = useLanguage();
  return (
    <dl className="facts">
      <div>
        <dt>{texts.file}</dt>
        <dd className="file-name">{upload.fileName}</dd>
      </div>
      <div>
        <dt>{texts.size}</dt>
        <dd>{sizeInWords(upload.size, language)}</dd>
      </div>
      <div>
        <dt>{texts.receivedAt}</dt>
        <dd>{momentInWords(upload.receivedAt, language)}</dd>
      </div>
    </dl>
  );
}
