import type { DeliveryReply } from '@ijkpunt/contract';
import { Link } from 'react-router';
import { Answer } from '../shell/answer.tsx';
import { fill } from '../words/fill.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { CompareForm } from './compare-form.tsx';
import { DELIVERY_STATE_WORDS, SUBMISSIONS_TEXTS } from './submissions.texts.ts';
import { exportAddress, useVersions } from './use-versions.ts';
import { storyOf } from './verdict-in-words.ts';
import { VERSIONS_TEXTS } from './versions.texts.ts';

interface VersionsSectionProps {
  readonly delivery: DeliveryReply;
  readonly against: string | undefined;
}

/** Every version of a quarter: who, when, what became of it; to read, to compare, to fetch. */
export function VersionsSection({ delivery, against }: VersionsSectionProps) {
  const texts = useTexts(VERSIONS_TEXTS);
  const versions = useVersions(delivery.benchmark.slug, delivery.quarter);
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{texts.versionsTitle}</h2>
      <Answer of={versions}>
        {(list) => <Versions versions={list} delivery={delivery.id} against={against} />}
      </Answer>
    </section>
  );
}

interface VersionsProps {
  readonly versions: readonly DeliveryReply[];
  /** The one that is on the page. */
  readonly delivery: string;
  readonly against: string | undefined;
}

/** The versions themselves. */
export function Versions({ versions, delivery, against }: VersionsProps) {
  const texts = useTexts(VERSIONS_TEXTS);
  const newestFirst = versions.toSorted((a, b) => b.version - a.version);
  const others = newestFirst.filter(({ id }) => id !== delivery);
  return (
    <>
      <ul className="plain-list versions">
        {newestFirst.map((version) => (
          <Version key={version.id} version={version} here={version.id === delivery} />
        ))}
      </ul>
      {others.length === 0 ? <p className="small">{texts.onlyVersion}</p> : null}
      <CompareForm key={against ?? ''} others={others} chosen={against} />
    </>
  );
}

function Version({ version, here }: { readonly version: DeliveryReply; readonly here: boolean }) {
  const texts = useTexts(VERSIONS_TEXTS);
  const submissions = useTexts(SUBMISSIONS_TEXTS);
  const language = useLanguage();
  const name = fill(submissions.version, { version: version.version });
  return (
    <li>
      <p className="version-name">
        {here ? <strong>{name}</strong> : <Link to={`/werkplek/leveringen/${version.id}`}>{name}</Link>}
        {here ? <span className="mark">{texts.thisVersion}</span> : null}
        <span className={`state ${version.state}`}>{DELIVERY_STATE_WORDS[version.state][language]}</span>
      </p>
      {storyOf(version, language).map((sentence) => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
      <Downloads version={version} />
    </li>
  );
}

function Downloads({ version: { id, version } }: { readonly version: DeliveryReply }) {
  const texts = useTexts(VERSIONS_TEXTS);
  return (
    <p className="small">
      {fill(texts.download, { version })}:{' '}
      {(['csv', 'xlsx'] as const).map((format) => (
        <a key={format} className="download" href={exportAddress(id, format)} download>
          {format === 'csv' ? texts.csv : texts.excel}
          <span className="unseen"> {fill(texts.download, { version }).toLowerCase()}</span>
        </a>
      ))}
    </p>
  );
}
