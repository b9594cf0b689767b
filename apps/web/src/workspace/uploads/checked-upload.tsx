import type { CheckedUploadReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { Link } from 'react-router';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { FiguresRead } from '../validation/figures-read.tsx';
import { Findings } from '../validation/findings.tsx';
import { ProfileForm } from '../validation/profile-form.tsx';
import { SubmitPanel } from '../submissions/submit-panel.tsx';
import { useLanguage, useTexts } from '../words/language.ts';
import { outcomeInWords } from './check-in-words.ts';
import { UploadAgain } from './upload-again.tsx';
import { UPLOADS_TEXTS } from './uploads.texts.ts';

interface CheckedUploadProps {
  readonly upload: CheckedUploadReply;
}

/** What the check came to: findings, figures, definitions, and submitting. */
export function CheckedUpload({ upload }: CheckedUploadProps) {
  const language = useLanguage();
  const person = usePerson();
  const locked = upload.delivery !== undefined || upload.dryRun || !may(person, 'uploads.create');
  const submits = upload.delivery === undefined && !upload.dryRun && may(person, 'deliveries.submit');
  return (
    <>
      <p role="status" className="lead">
        {outcomeInWords(upload, language)}
      </p>
      {upload.dryRun ? <Trial /> : null}
      {upload.delivery === undefined ? (
        <UploadAgain upload={upload} />
      ) : (
        <AlreadySubmitted delivery={upload.delivery} />
      )}
      <Findings upload={upload} locked={locked} />
      <ProfileForm upload={upload} locked={locked} />
      <FiguresRead observations={upload.observations} folded />
      {submits ? <SubmitPanel upload={upload} /> : null}
    </>
  );
}

function Trial() {
  const texts = useTexts(UPLOADS_TEXTS);
  return (
    <Alert kind="warning">
      <p>
        <strong>{texts.trial}</strong> {texts.trialNext}
      </p>
    </Alert>
  );
}

function AlreadySubmitted({ delivery }: { readonly delivery: string }) {
  const texts = useTexts(UPLOADS_TEXTS);
  return (
    <Alert kind="ok">
      <p>
        {texts.submitted} <Link to={`/werkplek/leveringen/${delivery}`}>{texts.openDelivery}</Link>
      </p>
    </Alert>
  );
}
