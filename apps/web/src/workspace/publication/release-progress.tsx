import type { ReleaseReply } from '@ijkpunt/contract';
import { useTexts } from '../words/language.ts';
import { PUBLICATION_TEXTS } from './publication.texts.ts';
import { progressInWords } from './release-state.ts';

/** A release while its pages are being made. */
export function ReleaseProgress({ release }: { readonly release: ReleaseReply }) {
  const texts = useTexts(PUBLICATION_TEXTS);
  const known = release.pagesTotal > 0;
  return (
    <div className="progress">
      <p role="status" aria-live="polite">
        {progressInWords(release, texts)}
      </p>
      <progress
        aria-label={texts.progress}
        {...(known ? { value: release.pagesBaked, max: release.pagesTotal } : {})}
      />
    </div>
  );
}
