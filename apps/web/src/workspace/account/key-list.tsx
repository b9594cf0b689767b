import type { ApiKeyReply } from '@ijkpunt/contract';
import { AskFirst } from '../shell/ask-first.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { dayInWords, momentInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { stateOfKey } from './key-days.ts';
import { KEYS_TEXTS } from './keys.texts.ts';
import { useRevokeKey } from './use-keys.ts';

interface KeyListProps {
  readonly keys: readonly ApiKeyReply[];
  readonly now: Date;
  readonly onReplace: (key: string) => void;
}

/** The keys of the organisation, each to be revoked while it works. */
export function KeyList({ keys, now, onReplace }: KeyListProps) {
  const texts = useTexts(KEYS_TEXTS);
  const revoking = useRevokeKey();
  if (keys.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      {revoking.isError ? <ProblemNotice error={revoking.error} /> : null}
      <ul className="cards">
        {keys.map((key) => (
          <KeyCard
            key={key.id}
            apiKey={key}
            now={now}
            busy={revoking.isPending}
            onRevoke={() => revoking.mutate(key.id)}
            onReplace={() => onReplace(key.id)}
          />
        ))}
      </ul>
    </>
  );
}

interface KeyCardProps {
  readonly apiKey: ApiKeyReply;
  readonly now: Date;
  readonly busy: boolean;
  readonly onRevoke: () => void;
  readonly onReplace: () => void;
}

function KeyCard({ apiKey, now, busy, onRevoke, onReplace }: KeyCardProps) {
  const texts = useTexts(KEYS_TEXTS);
  const { name, prefix } = apiKey;
  return (
    <li className="card">
      <h3>{name}</h3>
      <p className="code">ijk_{prefix}_…</p>
      <KeyFacts apiKey={apiKey} now={now} />
      {stateOfKey(apiKey, now) === 'active' ? (
        <div className="steps">
          <AskFirst
            busy={busy}
            button={texts.replace}
            label={fill(texts.replaceKey, { name })}
            title={fill(texts.replaceTitle, { name })}
            text={texts.replaceText}
            no={texts.cancel}
            onConfirm={onReplace}
          />
          <AskFirst
            busy={busy}
            button={texts.revoke}
            label={fill(texts.revokeKey, { name })}
            title={fill(texts.revokeTitle, { name })}
            text={texts.revokeText}
            no={texts.cancel}
            onConfirm={onRevoke}
          />
        </div>
      ) : null}
    </li>
  );
}

function KeyFacts({ apiKey, now }: Pick<KeyCardProps, 'apiKey' | 'now'>) {
  const texts = useTexts(KEYS_TEXTS);
  const language = useLanguage();
  const { scope, madeBy, madeAt, expiresOn, lastUsedAt, revokedAt = '' } = apiKey;
  const state = stateOfKey(apiKey, now);
  const used =
    lastUsedAt === undefined
      ? texts.neverUsed
      : fill(texts.lastUsed, { moment: momentInWords(lastUsedAt, language) });
  return (
    <>
      <p className={state === 'active' ? 'state accepted' : 'state'}>
        {state === 'revoked' ? fill(texts.revoked, { day: dayInWords(revokedAt, language) }) : texts[state]}
      </p>
      <p>{texts.scopes[scope]}</p>
      <p className="small">
        {fill(texts.madeBy, { name: madeBy, day: dayInWords(madeAt, language) })};{' '}
        {fill(texts.validUntil, { day: dayInWords(expiresOn, language) })}; {used}.
      </p>
    </>
  );
}
