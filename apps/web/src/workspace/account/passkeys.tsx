import type { AccountReply } from '@ijkpunt/contract';
import { AskFirst } from '../shell/ask-first.tsx';
import { AttemptForm } from '../shell/attempt-form.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { TextField } from '../shell/text-field.tsx';
import { textIn } from '../shell/text-in.ts';
import { errorOf, useAttempt } from '../shell/use-attempt.ts';
import { fill } from '../words/fill.ts';
import { dayInWords, momentInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { PASSKEYS_TEXTS } from './passkeys.texts.ts';
import { useAddPasskey, useRemovePasskey } from './use-passkeys.ts';

type Passkey = AccountReply['passkeys'][number];

/** One's passkeys: made on this device, and taken away. */
export function PasskeysSection({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
  const texts = useTexts(PASSKEYS_TEXTS);
  const removing = useRemovePasskey();
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{texts.title}</h2>
      <p>{texts.about}</p>
      {removing.isError ? <ProblemNotice error={removing.error} /> : null}
      {passkeys.length === 0 ? null : (
        <ul className="cards">
          {passkeys.map((passkey) => (
            <PasskeyCard
              key={passkey.id}
              passkey={passkey}
              busy={removing.isPending}
              onRemove={() => removing.mutate(passkey.id)}
            />
          ))}
        </ul>
      )}
      <NewPasskey />
    </section>
  );
}

interface CardProps {
  readonly passkey: Passkey;
  readonly busy: boolean;
  readonly onRemove: () => void;
}

function PasskeyCard({ passkey: { name, madeAt, lastUsedAt }, busy, onRemove }: CardProps) {
  const texts = useTexts(PASSKEYS_TEXTS);
  const language = useLanguage();
  const used =
    lastUsedAt === undefined
      ? texts.neverUsed
      : fill(texts.lastUsed, { moment: momentInWords(lastUsedAt, language) });
  return (
    <li className="card">
      <h3>{name}</h3>
      <p className="small">
        {fill(texts.made, { day: dayInWords(madeAt, language) })}; {used}.
      </p>
      <AskFirst
        busy={busy}
        button={texts.remove}
        label={fill(texts.removeOf, { name })}
        title={fill(texts.removeTitle, { name })}
        text={texts.removeText}
        no={texts.cancel}
        onConfirm={onRemove}
      />
    </li>
  );
}

function NewPasskey() {
  const texts = useTexts(PASSKEYS_TEXTS);
  const adding = useAddPasskey();
  const attempt = useAttempt({
    read: (form) => textIn(form, 'passkey-name').trim(),
    wrong: (name) => (name.length < 2 ? [{ field: 'passkey-name', message: texts.nameMissing }] : []),
    send: (name, form) => adding.mutate(name, { onSuccess: () => form.reset() }),
  });
  return (
    <AttemptForm
      className="narrow"
      attempt={attempt}
      sending={adding}
      submit={texts.add}
      busy={texts.busy}
      said={adding.isSuccess ? fill(texts.added, { name: adding.variables }) : ''}
    >
      <TextField
        id="passkey-name"
        type="text"
        label={texts.name}
        autoComplete="off"
        error={errorOf(attempt.errors, 'passkey-name')}
      />
    </AttemptForm>
  );
}
