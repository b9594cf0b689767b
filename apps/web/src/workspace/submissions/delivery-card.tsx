import type { DeliveryReply } from '@ijkpunt/contract';
import { Link } from 'react-router';
import { KnownBenchmark } from '../rounds/known-benchmark.tsx';
import { fill } from '../words/fill.ts';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { Reopened } from './made-of.tsx';
import { DELIVERY_STATE_WORDS, SUBMISSIONS_TEXTS } from './submissions.texts.ts';
import { storyOf } from './verdict-in-words.ts';
import { VERSIONS_TEXTS } from './versions.texts.ts';

interface DeliveryCardProps {
  readonly delivery: DeliveryReply;
  readonly older: readonly DeliveryReply[];
}

/** One quarter: its newest version, and those before it folded. */
export function DeliveryCard({ delivery, older }: DeliveryCardProps) {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const language = useLanguage();
  const { id, benchmark, quarter, version, state } = delivery;
  return (
    <li className="card delivery">
      <h2>
        <Link to={`/werkplek/leveringen/${id}`}>{quarterInWords(quarter, language)}</Link>
      </h2>
      <p>
        <KnownBenchmark benchmark={benchmark} />, {fill(texts.version, { version }).toLowerCase()}
      </p>
      <p className={`state ${state}`}>{DELIVERY_STATE_WORDS[state][language]}</p>
      {storyOf(delivery, language).map((sentence) => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
      <Reopened reopened={delivery.reopened} />
      <OlderVersions versions={older} />
    </li>
  );
}

function OlderVersions({ versions }: { readonly versions: readonly DeliveryReply[] }) {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const words = useTexts(VERSIONS_TEXTS);
  const language = useLanguage();
  if (versions.length === 0) return null;
  return (
    <details>
      <summary>{fill(words.olderVersions, { count: versions.length })}</summary>
      <ul className="plain-list">
        {versions.map(({ id, version, state }) => (
          <li key={id}>
            <Link to={`/werkplek/leveringen/${id}`}>{fill(texts.version, { version })}</Link>{' '}
            <span className={`state ${state}`}>{DELIVERY_STATE_WORDS[state][language]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
