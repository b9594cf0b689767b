import { SavedViewLinks } from '../saved-views/saved-view-links.tsx';
import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../words/language.ts';
import { BenchmarkReleases } from './benchmark-releases.tsx';
import { PUBLICATION_TEXTS } from './publication.texts.ts';
import { useReleases } from './use-releases.ts';

/** What can be released, what is being released and what was. */
export function ReleasesPage() {
  const texts = useTexts(PUBLICATION_TEXTS);
  const releases = useReleases();
  return (
    <Page title={texts.title} above={usePerson().organisation.name}>
      <SavedViewLinks />
      <Answer of={releases}>
        {(list) =>
          list.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            list.map((releasable) => (
              <BenchmarkReleases key={releasable.benchmark.slug} releasable={releasable} />
            ))
          )
        }
      </Answer>
    </Page>
  );
}
