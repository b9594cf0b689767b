import { KEY_SCOPES, type KeyScope } from '@ijkpunt/contract';
import {
  Button,
  ChoiceLabel,
  FieldErrorMessage,
  FormField,
  FormFieldset,
  FormLabel,
  RadioButton,
  TextBox,
} from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '../shell/error-summary.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { TextField } from '../shell/text-field.tsx';
import { textIn } from '../shell/text-in.ts';
import { fill } from '../words/fill.ts';
import { dayInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { dayAfterYears, errorsInKey, type WantedKey } from './key-days.ts';
import { KEYS_TEXTS } from './keys.texts.ts';

interface NewKeyFormProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly onMake: (wanted: WantedKey) => void;
}

/** Asks for the name of a key and the last day that it works. */
export function NewKeyForm({ busy, error, onMake }: NewKeyFormProps) {
  const texts = useTexts(KEYS_TEXTS);
  const { errors, attempt, submit } = useWantedKey(onMake);
  const errorOf = (field: string) => errors.find((one) => one.field === field)?.message;
  return (
    <form className="panel" noValidate onSubmit={submit} aria-labelledby="new-key">
      <h2 id="new-key">{texts.newKey}</h2>
      <ErrorSummary errors={errors} attempt={attempt} />
      {error === null || errors.length > 0 ? null : <ProblemNotice error={error} />}
      <TextField id="name" type="text" label={texts.name} autoComplete="off" error={errorOf('name')} />
      <p className="small">{texts.nameHint}</p>
      <ScopeField />
      <ExpiryField error={errorOf('expiresOn')} />
      <Button type="submit" disabled={busy}>
        {busy ? texts.making : texts.make}
      </Button>
    </form>
  );
}

function useWantedKey(onMake: NewKeyFormProps['onMake']) {
  const texts = useTexts(KEYS_TEXTS);
  const language = useLanguage();
  const [tried, setTried] = useState<{ readonly wanted: WantedKey; readonly attempt: number }>();
  const now = new Date();
  const latest = dayInWords(dayAfterYears(now, 2), language);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const scope: KeyScope = textIn(form, 'scope') === 'read' ? 'read' : 'deliver';
    const wanted = { name: textIn(form, 'name').trim(), expiresOn: textIn(form, 'expiresOn').trim(), scope };
    setTried({ wanted, attempt: (tried?.attempt ?? 0) + 1 });
    if (errorsInKey(wanted, now, { texts, latest }).length === 0) onMake(wanted);
  };
  const errors = tried === undefined ? [] : errorsInKey(tried.wanted, now, { texts, latest });
  return { errors, attempt: tried?.attempt ?? 0, submit };
}

function ScopeField() {
  const texts = useTexts(KEYS_TEXTS);
  return (
    <FormFieldset>
      <legend>{texts.scope}</legend>
      {KEY_SCOPES.map((scope) => (
        <ChoiceLabel key={scope}>
          <RadioButton name="scope" value={scope} defaultChecked={scope === 'deliver'} />
          <span>{texts.scopes[scope]}</span>
        </ChoiceLabel>
      ))}
    </FormFieldset>
  );
}

function ExpiryField({ error }: { readonly error: string | undefined }) {
  const texts = useTexts(KEYS_TEXTS);
  const language = useLanguage();
  const now = new Date();
  const latest = dayAfterYears(now, 2);
  return (
    <FormField>
      <FormLabel htmlFor="expiresOn">{texts.expiresOn}</FormLabel>
      <p className="small" id="expiresOn-hint">
        {fill(texts.expiresHint, { latest: dayInWords(latest, language) })}
      </p>
      {error === undefined ? null : <FieldErrorMessage id="expiresOn-error">{error}</FieldErrorMessage>}
      <TextBox
        id="expiresOn"
        name="expiresOn"
        type="date"
        min={dayAfterYears(now, 0)}
        max={latest}
        defaultValue={dayAfterYears(now, 1)}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? 'expiresOn-hint' : 'expiresOn-error expiresOn-hint'}
      />
    </FormField>
  );
}
