import type { DeliveryReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { fill } from '../words/fill.ts';
import { momentInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { VERSIONS_TEXTS } from './versions.texts.ts';

/** The files that a delivery was put together of, each with who delivered it. */
export function MadeOf({ parts }: Pick<DeliveryReply, 'parts'>) {
  const texts = useTexts(VERSIONS_TEXTS);
  const [only, ...others] = parts;
  if (only === undefined) return null;
  const words = parts.map(({ part, fileName, uploadedBy }) =>
    fill(part === '' ? texts.whole : texts.part, { part, fileName, name: uploadedBy }),
  );
  if (others.length === 0) return <p className="small file-name">{words[0]}</p>;
  return (
    <>
      <p className="small">{texts.parts}</p>
      <ul className="small made-of">
        {words.map((sentence) => (
          <li key={sentence} className="file-name">
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}

/** That an accepted delivery was opened again, by whom, and why. */
export function Reopened({ reopened }: Pick<DeliveryReply, 'reopened'>) {
  const texts = useTexts(VERSIONS_TEXTS);
  const language = useLanguage();
  if (reopened === undefined) return null;
  const { by, at, reason } = reopened;
  return (
    <Alert kind="warning">
      <p>{fill(texts.reopenedBy, { name: by, moment: momentInWords(at, language) })}</p>
      <blockquote>{reason}</blockquote>
    </Alert>
  );
}
