import type { ReleaseReply } from '@ijkpunt/contract';
import { fill } from '../words/fill.ts';
import { momentInWords, numberInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { PUBLICATION_TEXTS, RELEASE_STATE_WORDS } from './publication.texts.ts';

/** Every release of a benchmark, the newest first. None is ever changed. */
export function ReleaseList({ releases }: { readonly releases: readonly ReleaseReply[] }) {
  const texts = useTexts(PUBLICATION_TEXTS);
  const newestFirst = releases.toSorted((a, b) => b.number - a.number);
  return (
    <>
      <h3>{texts.releases}</h3>
      {newestFirst.length === 0 ? <p>{texts.noReleases}</p> : null}
      <ul className="cards one-column">
        {newestFirst.map((release) => (
          <Release key={release.id} release={release} />
        ))}
      </ul>
    </>
  );
}

function Release({ release }: { readonly release: ReleaseReply }) {
  const texts = useTexts(PUBLICATION_TEXTS);
  const language = useLanguage();
  const { number, state, requestedBy, requestedAt, releasedAt } = release;
  const moment = momentInWords(releasedAt ?? requestedAt, language);
  return (
    <li className="card release">
      <h4>{fill(texts.number, { number })}</h4>
      <p className={`state ${state}`}>{RELEASE_STATE_WORDS[state][language]}</p>
      <p className="small">
        {releasedAt === undefined
          ? fill(texts.requested, { name: requestedBy, moment })
          : fill(texts.releasedAt, { moment })}
      </p>
      {state === 'released' ? <Released release={release} /> : null}
    </li>
  );
}

function Released({ release: { shown, withheld, hash } }: { readonly release: ReleaseReply }) {
  const texts = useTexts(PUBLICATION_TEXTS);
  const language = useLanguage();
  const counts = { shown: numberInWords(shown, language), withheld: numberInWords(withheld, language) };
  return (
    <>
      <p className="small">{fill(texts.counts, counts)}</p>
      {hash === undefined ? null : (
        <p className="small hash">
          {texts.hash}: <code>{hash}</code>
        </p>
      )}
      <p className="steps">
        <a href="/">{texts.toPublic}</a>
        <a href="/publicaties">{texts.toPublications}</a>
      </p>
    </>
  );
}
