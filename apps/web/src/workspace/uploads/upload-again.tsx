import type { UploadReply } from '@ijkpunt/contract';
import { Link } from 'react-router';
import { may } from '../../server/session.ts';
import { placeOf } from '../rounds/next-steps.ts';
import { usePerson } from '../session/use-session.ts';
import { useTexts } from '../words/language.ts';
import { UPLOADS_TEXTS } from './uploads.texts.ts';

interface UploadAgainProps {
  readonly upload: Pick<UploadReply, 'benchmark' | 'quarter'>;
  readonly main?: boolean;
}

/** The way back to a better file, for who may deliver one. */
export function UploadAgain({ upload, main = false }: UploadAgainProps) {
  const texts = useTexts(UPLOADS_TEXTS);
  if (!may(usePerson(), 'uploads.create')) return null;
  return (
    <Link
      className={main ? 'button' : ''}
      to={`/werkplek/uploads/nieuw?${placeOf(upload.benchmark, upload.quarter)}`}
    >
      {texts.again}
    </Link>
  );
}
