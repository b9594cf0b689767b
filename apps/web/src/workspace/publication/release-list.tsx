import type { ReleaseReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { Link } from 'react-router';
import { fill } from '../words/fill.ts';
import { momentInWords, numberInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { PUBLICATION_TEXTS, standingOf } from './publication.texts.ts';

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
  const { words, className } = standingOf(release);
  const moment = momentInWords(releasedAt ?? requestedAt, language);
  return (
    <li className="card release">
      <h4>{fill(texts.number, { number })}</h4>
      <p className={className}>{words[language]}</p>
      <p className="small">
        {releasedAt === undefined
          ? fill(texts.requested, { name: requestedBy, moment })
          : fill(texts.releasedAt, { moment })}
      </p>
      <Particulars release={release} />
      {state === 'released' ? <Released release={release} /> : null}
      <p className="steps">
        <Link to={`/beheer/publicaties/${release.id}`}>{fill(texts.open, { number })}</Link>
        {state === 'released' ? <a href="/publicaties">{texts.toPublications}</a> : null}
      </p>
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
    </>
  );
}

/** What is special about a release: what it corrects, until when it waits, that it was withdrawn. */
export function Particulars({ release }: { readonly release: ReleaseReply }) {
  const texts = useTexts(PUBLICATION_TEXTS);
  const language = useLanguage();
  const { state, corrects, reason, replyUntil, embargoUntil, withdrawn } = release;
  const sentences = [
    corrects === undefined ? '' : fill(texts.correction, { number: corrects, reason: reason ?? '' }),
    state === 'in-reply' && replyUntil !== undefined
      ? fill(texts.until, { moment: momentInWords(replyUntil, language) })
      : '',
    state === 'scheduled' && embargoUntil !== undefined
      ? fill(texts.embargo, { moment: momentInWords(embargoUntil, language) })
      : '',
  ].filter((sentence) => sentence !== '');
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
      {withdrawn === undefined ? null : (
        <Alert kind="warning">
          <p>
            {fill(texts.withdrawn, {
              moment: momentInWords(withdrawn.at, language),
              reason: withdrawn.reason,
            })}
          </p>
        </Alert>
      )}
    </>
  );
}
