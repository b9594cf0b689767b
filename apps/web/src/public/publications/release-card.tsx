import type { Language } from '@ijkpunt/model';
import type { PublishedRelease } from '@ijkpunt/contract';
import { formatCount, formatDay } from '@ijkpunt/ui';
import { InventedMark } from '../frame/invented-notice.tsx';
import { publicationsTexts } from './publications.texts.ts';
import { ReleaseFileList } from './release-file-list.tsx';
import { statusOf } from './release-status.ts';

interface ReleaseCardProps {
  readonly release: PublishedRelease;
  /** All that were published, to say how this one stands among them. */
  readonly all: readonly PublishedRelease[];
  readonly language: Language;
}

/** One release: what it is, how it stands, and what anybody can take away and check. */
export function ReleaseCard({ release, all, language }: ReleaseCardProps) {
  const text = publicationsTexts[language];
  const { slug, number, benchmark, invented } = release;
  const id = `${slug}-${number}`;
  return (
    <article className="release" aria-labelledby={id}>
      <h2 id={id}>{text.name(benchmark[language], number)}</h2>
      {invented && (
        <p>
          <InventedMark language={language} />
        </p>
      )}
      <Status release={release} all={all} language={language} />
      <Correction release={release} language={language} />
      <div className="release-body">
        <Facts release={release} language={language} />
        <ReleaseFileList release={release} language={language} />
      </div>
    </article>
  );
}

function Status({ release, all, language }: ReleaseCardProps) {
  const { status: words, reason } = publicationsTexts[language];
  const status = statusOf(release, all);
  if (status.kind === 'withdrawn') {
    return (
      <p className="notice">
        <strong>{words.withdrawn(formatDay(status.at, language))}</strong> {reason}: {status.reason}
      </p>
    );
  }
  return (
    <p className="status">{status.kind === 'current' ? words.current : words[status.kind](status.by)}</p>
  );
}

function Correction({
  release: { corrects, reason, changed },
  language,
}: Pick<ReleaseCardProps, 'release' | 'language'>) {
  const text = publicationsTexts[language];
  if (corrects === undefined) return null;
  return (
    <p className="notice">
      <strong>{text.corrects(corrects)}</strong>
      {reason !== undefined && ` ${text.reason}: ${reason}`}
      {changed !== undefined && ` ${text.changed(changed, formatCount(changed, language))}`}
    </p>
  );
}

function Facts({ release, language }: Pick<ReleaseCardProps, 'release' | 'language'>) {
  const { facts } = publicationsTexts[language];
  const { releasedAt, shown, withheld, hash, proof } = release;
  return (
    <dl className="release-facts">
      <div>
        <dt>{facts.released}</dt>
        <dd>
          <time dateTime={releasedAt}>{formatDay(releasedAt, language)}</time>
        </dd>
      </div>
      <div>
        <dt>{facts.shown}</dt>
        <dd>{formatCount(shown, language)}</dd>
      </div>
      <div>
        <dt>{facts.withheld}</dt>
        <dd>{formatCount(withheld, language)}</dd>
      </div>
      {proof !== undefined && (
        <div className="whole">
          <dt>{facts.key}</dt>
          <dd>
            <code>{proof.keyId}</code>
          </dd>
        </div>
      )}
      <div className="whole">
        <dt>{facts.hash}</dt>
        <dd>
          <code>{hash}</code>
        </dd>
      </div>
    </dl>
  );
}
