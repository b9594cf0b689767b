import type { Language } from '@ijkpunt/model';
import type { PublicationsPage as Page } from '@ijkpunt/contract';
import { addressIn } from '../frame/addresses.ts';
import { publicationsTexts } from './publications.texts.ts';
import { ReleaseCard } from './release-card.tsx';

interface PublicationsPageProps {
  readonly page: Page;
  readonly language: Language;
}

/** Everything that was released, newest first, and how anybody checks it. */
export function PublicationsPage({ page: { releases }, language }: PublicationsPageProps) {
  const text = publicationsTexts[language];
  const sorted = releases.toSorted((a, b) => b.releasedAt.localeCompare(a.releasedAt));
  return (
    <>
      <div className="page-head">
        <h1>{text.heading}</h1>
        <p className="lead">{text.lead}</p>
        <p>
          <a href={addressIn(language, '/publicaties.atom')}>{text.feed}</a>
        </p>
      </div>
      {sorted.length === 0 ? (
        <p className="notice">{text.none}</p>
      ) : (
        sorted.map((release) => (
          <ReleaseCard
            key={`${release.slug}/${release.number}`}
            release={release}
            all={releases}
            language={language}
          />
        ))
      )}
      <HowToCheck language={language} />
    </>
  );
}

function HowToCheck({ language }: { readonly language: Language }) {
  const { check } = publicationsTexts[language];
  return (
    <section className="prose how-to-check" id="controleren">
      <h2>{check.heading}</h2>
      <p>{check.words}</p>
      <pre>
        <code>npm run receipt -- verify {language === 'nl' ? 'map' : 'folder'}</code>
      </pre>
      <p>{check.outcome}</p>
      <p>{check.hashWords}</p>
      <p>
        <a href="/publicaties/sleutels.json">{check.keys}</a>
      </p>
    </section>
  );
}
