import { exportOwnData, type AccountReply } from '@ijkpunt/contract';
import { useRef, useState } from 'react';
import { addressOf } from '../../server/address.ts';
import { problemFrom } from '../../server/problem.ts';
import { AttemptForm } from '../shell/attempt-form.tsx';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';
import type { FieldError } from '../shell/error-summary.tsx';
import { TextField } from '../shell/text-field.tsx';
import { textIn } from '../shell/text-in.ts';
import { errorOf, useAttempt } from '../shell/use-attempt.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { OWN_DATA_TEXTS } from './own-data.texts.ts';
import { useDeleteAccount } from './use-own-data.ts';

const FIELD = 'deletion-password';

/** What is kept about oneself: to take along, and to remove. */
export function OwnDataSection({ hasPassword }: Pick<AccountReply, 'hasPassword'>) {
  const texts = useTexts(OWN_DATA_TEXTS);
  return (
    <section aria-labelledby="own-data-title">
      <h2 id="own-data-title">{texts.title}</h2>
      <p>
        {texts.text} <a href={useLanguage() === 'nl' ? '/privacy' : '/en/privacy'}>{texts.privacy}</a>.
      </p>
      <p>
        <a href={addressOf(exportOwnData, undefined, undefined)} download>
          {texts.download}
        </a>
      </p>
      <details>
        <summary>{texts.deleting}</summary>
        <p>{texts.deletingText}</p>
        <DeletionForm hasPassword={hasPassword} />
      </details>
    </section>
  );
}

function DeletionForm({ hasPassword }: Pick<AccountReply, 'hasPassword'>) {
  const texts = useTexts(OWN_DATA_TEXTS);
  const dialog = useRef<HTMLDialogElement>(null);
  const { deleting, attempt, confirm } = useDeletion(hasPassword, () => dialog.current?.showModal());
  return (
    <AttemptForm
      className="narrow"
      attempt={attempt}
      sending={deleting}
      submit={texts.deleteAccount}
      busy={texts.busy}
    >
      {hasPassword ? (
        <TextField
          id={FIELD}
          type="password"
          label={texts.current}
          autoComplete="current-password"
          error={errorOf(attempt.errors, FIELD)}
        />
      ) : (
        <p>{texts.noPassword}</p>
      )}
      <ConfirmDialog
        dialog={dialog}
        title={texts.confirmTitle}
        text={texts.confirmText}
        yes={texts.yes}
        no={texts.cancel}
        onConfirm={confirm}
      />
    </AttemptForm>
  );
}

/** Asks once more before anything is sent; the password waits for that answer. */
function useDeletion(hasPassword: boolean, ask: () => void) {
  const texts = useTexts(OWN_DATA_TEXTS);
  const deleting = useDeleteAccount();
  const [password, setPassword] = useState('');
  const attempt = useAttempt({
    read: (form) => textIn(form, FIELD),
    wrong: (given): readonly FieldError[] =>
      hasPassword && given === '' ? [{ field: FIELD, message: texts.currentMissing }] : [],
    send: (given) => {
      setPassword(given);
      ask();
    },
  });
  const confirm = () => deleting.mutate(hasPassword ? password : undefined);
  const isWrong = deleting.isError && problemFrom(deleting.error).code === 'password-wrong';
  const wrong = { field: FIELD, message: texts.currentWrong };
  const { errors } = attempt;
  const shown = isWrong && errors.length === 0 ? [wrong] : errors;
  return { deleting, attempt: { ...attempt, errors: shown }, confirm };
}
