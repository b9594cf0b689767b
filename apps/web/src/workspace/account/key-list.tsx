import type { ApiKeyReply } from '@ijkpunt/contract';
import { useRef } from 'react';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';
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
}

/** The keys of the organisation, each to be revoked while it works. */
export function KeyList({ keys, now }: KeyListProps) {
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
}

function KeyCard({ apiKey, now, busy, onRevoke }: KeyCardProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const texts = useTexts(KEYS_TEXTS);
  const { name, prefix } = apiKey;
  return (
    <li className="card">
      <h3>{name}</h3>
      <p className="code">ijk_{prefix}_…</p>
      <KeyFacts apiKey={apiKey} now={now} />
      {stateOfKey(apiKey, now) === 'active' ? (
        <>
          <button
            type="button"
            className="quiet"
            disabled={busy}
            aria-label={fill(texts.revokeKey, { name })}
            onClick={() => dialog.current?.showModal()}
          >
            {texts.revoke}
          </button>
          <ConfirmDialog
            dialog={dialog}
            title={fill(texts.revokeTitle, { name: apiKey.name })}
            text={texts.revokeText}
            yes={texts.revoke}
            no={texts.cancel}
            onConfirm={onRevoke}
          />
        </>
      ) : null}
    </li>
  );
}

function KeyFacts({ apiKey, now }: Pick<KeyCardProps, 'apiKey' | 'now'>) {
  const texts = useTexts(KEYS_TEXTS);
  const language = useLanguage();
  const { madeBy, madeAt, expiresOn, lastUsedAt, revokedAt = '' } = apiKey;
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
      <p className="small">
        {fill(texts.madeBy, { name: madeBy, day: dayInWords(madeAt, language) })};{' '}
        {fill(texts.validUntil, { day: dayInWords(expiresOn, language) })}; {used}.
      </p>
    </>
  );
}
