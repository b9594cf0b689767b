import type { CheckedUploadReply } from '@ijkpunt/contract';
import { useParams } from 'react-router';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../words/language.ts';
import { CheckProgress } from './check-progress.tsx';
import { CheckedUpload } from './checked-upload.tsx';
import { isFinished } from './check-in-words.ts';
import { FileFacts } from './file-facts.tsx';
import { RefusedUpload } from './refused-upload.tsx';
import { RoundName } from './round-name.tsx';
import { UPLOADS_TEXTS } from './uploads.texts.ts';
import { useLiveCheck, useUpload } from './use-upload.ts';

/** A file that came in: its check, what was found, and the way to submit it. */
export function UploadPage() {
  const { upload: id = '' } = useParams();
  const texts = useTexts(UPLOADS_TEXTS);
  const upload = useUpload(id);
  const above = upload.data === undefined ? undefined : <RoundName {...upload.data} />;
  return (
    <Page title={texts.title} above={above}>
      <Answer of={upload}>
        {(reply) => (
          <>
            <FileFacts upload={reply} />
            <UploadState upload={reply} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function UploadState({ upload }: { readonly upload: CheckedUploadReply }) {
  const finished = isFinished(upload.state);
  const news = useLiveCheck(upload.id, !finished);
  if (!finished) return <CheckProgress upload={news ?? upload} />;
  return upload.state === 'refused' ? <RefusedUpload upload={upload} /> : <CheckedUpload upload={upload} />;
}
