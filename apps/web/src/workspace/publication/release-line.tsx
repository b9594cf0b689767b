import type { ReleaseReply } from '@ijkpunt/contract';
import { useLanguage, useTexts } from '../words/language.ts';
import { RELEASE_PAGE_TEXTS, STAGE_WORDS } from './release-page.texts.ts';
import { stagesOf } from './release-stages.ts';

/** The way of a release, with where it is. */
export function ReleaseLine({ release }: { readonly release: ReleaseReply }) {
  const texts = useTexts(RELEASE_PAGE_TEXTS);
  const language = useLanguage();
  return (
    <ol className="release-line" aria-label={texts.line}>
      {stagesOf(release).map(({ stage, standing }) => (
        <li key={stage} className={standing} aria-current={standing === 'now' ? 'step' : undefined}>
          {STAGE_WORDS[stage][language]}
          {standing === 'done' ? <span className="unseen"> ({texts.done})</span> : null}
        </li>
      ))}
    </ol>
  );
}
