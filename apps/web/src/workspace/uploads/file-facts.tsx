import type { UploadReply } from '@ijkpunt/contract';
import { momentInWords, sizeInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { UPLOADS_TEXTS } from './uploads.texts.ts';

/** Which file this is, how it came in, and by whom. */
export function FileFacts({ upload }: { readonly upload: UploadReply }) {
  const texts = useTexts(UPLOADS_TEXTS);
  const language = useLanguage();
  const facts: readonly (readonly [string, string])[] = [
    [texts.file, upload.fileName],
    [texts.source, texts.sources[upload.source]],
    ...(upload.part === '' ? [] : [[texts.part, upload.part] as const]),
    [texts.size, sizeInWords(upload.size, language)],
    [texts.receivedAt, momentInWords(upload.receivedAt, language)],
    [texts.uploadedBy, upload.uploadedBy],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="file-name">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
