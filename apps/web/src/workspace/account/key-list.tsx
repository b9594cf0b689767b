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
            name={name}
            texts={{
              button: texts.replace,
              label: texts.replaceKey,
              title: texts.replaceTitle,
              text: texts.replaceText,
            }}
            onConfirm={onReplace}
          />
          <AskFirst
            busy={busy}
            name={name}
            texts={{
              button: texts.revoke,
              label: texts.revokeKey,
              title: texts.revokeTitle,
              text: texts.revokeText,
            }}
            onConfirm={onRevoke}
          />
        </div>
      ) : null}
    </li>
  );
}

interface AskFirstProps {
  readonly busy: boolean;
  readonly name: string;
  readonly texts: Readonly<Record<'button' | 'label' | 'title' | 'text', string>>;
  readonly onConfirm: () => void;
}

function AskFirst({ busy, name, texts: { button, label, title, text }, onConfirm }: AskFirstProps) {
  const texts = useTexts(KEYS_TEXTS);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        className="quiet"
        disabled={busy}
        aria-label={fill(label, { name })}
        onClick={() => dialog.current?.showModal()}
      >
        {button}
      </button>
      <ConfirmDialog
        dialog={dialog}
        title={fill(title, { name })}
        text={text}
        yes={button}
        no={texts.cancel}
        onConfirm={onConfirm}
      />
    </>
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
