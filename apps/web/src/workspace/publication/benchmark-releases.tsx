import type { ReleasableReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { fill } from '../words/fill.ts';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { CorrectRelease } from './correct-release.tsx';
import { PUBLICATION_TEXTS } from './publication.texts.ts';
import { ReleaseList } from './release-list.tsx';
import { ReleaseProgress } from './release-progress.tsx';
import { correctable, isReleasable, runningIn } from './release-state.ts';
import { StartRelease } from './start-release.tsx';

interface ReleasableProps {
  readonly releasable: ReleasableReply;
}

/** One benchmark: what changed, what is being released, what was. */
export function BenchmarkReleases({ releasable }: ReleasableProps) {
  const running = runningIn(releasable);
  return (
    <section className="panel">
      <h2>
        <BenchmarkName benchmark={releasable.benchmark} />
      </h2>
      <Changes releasable={releasable} />
      {running === undefined ? null : <ReleaseProgress release={running} />}
      <Releasing releasable={releasable} />
      <ReleaseList releases={releasable.releases} />
    </section>
  );
}

function Changes({ releasable: { changedQuarters, newReferences, computing } }: ReleasableProps) {
  const texts = useTexts(PUBLICATION_TEXTS);
  const language = useLanguage();
  return (
    <>
      {changedQuarters.length === 0 && newReferences === 0 ? (
        <p>{texts.nothingChanged}</p>
      ) : (
        <>
          <h3>{texts.changed}</h3>
          <ul className="quarters">
            {changedQuarters.map((quarter) => (
              <li key={quarter}>{quarterInWords(quarter, language)}</li>
            ))}
            {newReferences === 0 ? null : <li>{fill(texts.newReferences, { count: newReferences })}</li>}
          </ul>
        </>
      )}
      {computing === 0 ? null : (
        <Alert kind="warning" role="status">
          <p>{fill(computing === 1 ? texts.computingOne : texts.computing, { count: computing })}</p>
        </Alert>
      )}
    </>
  );
}

function Releasing({ releasable }: ReleasableProps) {
  const texts = useTexts(PUBLICATION_TEXTS);
  if (!may(usePerson(), 'releases.create')) return <p className="small">{texts.readOnly}</p>;
  const mistakes = correctable(releasable);
  return (
    <>
      {isReleasable(releasable) ? <StartRelease releasable={releasable} /> : null}
      {mistakes.length === 0 ? null : <CorrectRelease benchmark={releasable.benchmark} releases={mistakes} />}
    </>
  );
}
