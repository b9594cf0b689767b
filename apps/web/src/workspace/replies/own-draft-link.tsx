import { addressIn, readOwnDraftPage } from '@ijkpunt/contract';
import { addressOf } from '../../server/address.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { REPLIES_TEXTS } from './replies.texts.ts';

interface OwnDraftLinkProps {
  readonly release: string;
  readonly page: string;
  readonly main?: boolean;
  /** What it is about, for who hears only the link. */
  readonly about?: string;
  readonly children: string;
}

/** Opens the very page that would come out, beside this one: the security headers keep it out of a frame. */
export function OwnDraftLink({ release, page, main = false, about, children }: OwnDraftLinkProps) {
  const texts = useTexts(REPLIES_TEXTS);
  const path = addressIn(useLanguage(), page);
  return (
    <a
      href={addressOf(readOwnDraftPage, { release }, { path })}
      target="_blank"
      rel="noreferrer"
      className={main ? 'button' : undefined}
    >
      {children}
      <span className="unseen">
        {about === undefined ? '' : `: ${about}`} ({texts.newTab})
      </span>
    </a>
  );
}
