import type { UploadReply } from '@ijkpunt/contract';
import { Link } from 'react-router';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { useTexts } from '../words/language.ts';
import { roundInAddress } from './round-in-address.ts';
import { UPLOADS_TEXTS } from './uploads.texts.ts';

interface UploadAgainProps {
  readonly upload: Pick<UploadReply, 'benchmark' | 'quarter' | 'part'>;
  readonly main?: boolean;
}

/** The way back to a better file, for who may deliver one. */
export function UploadAgain({ upload, main = false }: UploadAgainProps) {
  const texts = useTexts(UPLOADS_TEXTS);
  if (!may(usePerson(), 'uploads.create')) return null;
  return (
    <Link className={main ? 'button' : ''} to={`/werkplek/uploads/nieuw?${roundInAddress(upload)}`}>
      {texts.again}
    </Link>
  );
}
