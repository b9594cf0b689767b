import { useEffect, useState } from 'react';
import { Problem } from '../../server/problem.ts';
import { AttemptForm } from '../shell/attempt-form.tsx';
import type { FieldError } from '../shell/error-summary.tsx';
import { TextField } from '../shell/text-field.tsx';
import { textIn } from '../shell/text-in.ts';
import { errorOf, isAddress, useAttempt } from '../shell/use-attempt.ts';
import { useTexts } from '../words/language.ts';
import { SIGN_IN_TEXTS } from './sign-in.texts.ts';

interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Absent until it is asked for. */
  readonly code?: string | undefined;
}

interface SignInFormProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: (credentials: Credentials) => void;
}

/** Asks for e-mail address and password, and for a code once the server wants one. What is wrong is said after the attempt, not while typing. */
export function SignInForm({ busy, error, onSubmit }: SignInFormProps) {
  const texts = useTexts(SIGN_IN_TEXTS);
  const asksCode = useAsksCode(error);
  const attempt = useAttempt({
    read: credentialsIn,
    wrong: (credentials) => errorsIn(credentials, texts),
    send: onSubmit,
  });
  const wrong = (field: string) => errorOf(attempt.errors, field);
  return (
    <AttemptForm
      className="narrow"
      attempt={attempt}
      sending={{ isPending: busy, error: isFirstAsk(error) ? null : error }}
      submit={texts.submit}
      busy={texts.busy}
    >
      <TextField id="email" type="email" label={texts.email} autoComplete="username" error={wrong('email')} />
      <TextField
        id="password"
        type="password"
        label={texts.password}
        autoComplete="current-password"
        error={wrong('password')}
      />
      {asksCode ? (
        <TextField
          id="code"
          type="text"
          label={texts.code}
          autoComplete="one-time-code"
          error={wrong('code')}
        />
      ) : null}
    </AttemptForm>
  );
}

/** That a code is asked for is no mistake of who signs in. */
function isFirstAsk(error: unknown): boolean {
  return error instanceof Problem && error.code === 'second-factor-needed';
}

/** Asked for once, the code stays asked for. */
function useAsksCode(error: unknown): boolean {
  const [asked, setAsked] = useState(false);
  const asksNow = isFirstAsk(error);
  if (asksNow && !asked) setAsked(true);
  useEffect(() => {
    if (asked) document.getElementById('code')?.focus();
  }, [asked]);
  return asked || asksNow;
}

function credentialsIn(form: FormData): Credentials {
  const code = form.has('code') ? textIn(form, 'code').trim() : undefined;
  return { email: textIn(form, 'email').trim(), password: textIn(form, 'password'), code };
}

/** What must be filled in before the server is asked. */
export function errorsIn(
  { email, password, code }: Credentials,
  texts: { readonly emailMissing: string; readonly passwordMissing: string; readonly codeMissing: string },
): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (!isAddress(email)) errors.push({ field: 'email', message: texts.emailMissing });
  if (password === '') errors.push({ field: 'password', message: texts.passwordMissing });
  if (code === '') errors.push({ field: 'code', message: texts.codeMissing });
  return errors;
}
