import { useState, type FormEvent } from 'react';
import { problemFrom } from '../../server/problem.ts';
import { ErrorSummary, type FieldError } from '../shell/error-summary.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { TextField } from '../shell/text-field.tsx';
import { textIn } from '../shell/text-in.ts';
import { useTexts } from '../words/language.ts';
import { ACCOUNT_TEXTS, type AccountTexts } from './account.texts.ts';
import { useChangePassword } from './use-account.ts';

interface Wish {
  readonly current: string;
  readonly wanted: string;
}

/** Changes one's own password. What makes one strong is said beforehand, what is wrong with it beside the field. */
export function OwnPasswordSection() {
  const texts = useTexts(ACCOUNT_TEXTS);
  const { changing, errors, attempt, submit } = useWish();
  const errorOf = (field: string) => errors.find((one) => one.field === field)?.message;
  return (
    <section aria-labelledby="password-title">
      <h2 id="password-title">{texts.password}</h2>
      <p>{texts.passwordText}</p>
      <form className="narrow" noValidate onSubmit={submit}>
        <ErrorSummary errors={errors} attempt={attempt} />
        {changing.isError && errors.length === 0 ? <ProblemNotice error={changing.error} /> : null}
        <TextField
          id="current"
          type="password"
          label={texts.currentPassword}
          autoComplete="current-password"
          error={errorOf('current')}
        />
        <TextField
          id="wanted"
          type="password"
          label={texts.newPassword}
          autoComplete="new-password"
          error={errorOf('wanted')}
        />
        <button type="submit" disabled={changing.isPending}>
          {changing.isPending ? texts.busy : texts.changePassword}
        </button>
      </form>
      <p role="status">{changing.isSuccess ? texts.passwordChanged : ''}</p>
    </section>
  );
}

/** What was filled in, and what is wrong with it: by what is missing, or by what the server said. */
function useWish() {
  const texts = useTexts(ACCOUNT_TEXTS);
  const changing = useChangePassword();
  const [{ missing, attempt }, setTried] = useState<Tried>({ missing: [], attempt: 0 });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const wish = { current: textIn(given, 'current'), wanted: textIn(given, 'wanted') };
    const found = missingIn(wish, texts);
    setTried({ missing: found, attempt: attempt + 1 });
    if (found.length === 0) changing.mutate(wish, { onSuccess: () => form.reset() });
  };
  const refused = changing.isError && missing.length === 0 ? refusedField(changing.error, texts) : undefined;
  return { changing, errors: refused === undefined ? missing : [refused], attempt, submit };
}

interface Tried {
  readonly missing: readonly FieldError[];
  readonly attempt: number;
}

function missingIn({ current, wanted }: Wish, texts: AccountTexts): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (current === '') errors.push({ field: 'current', message: texts.currentMissing });
  if (wanted === '') errors.push({ field: 'wanted', message: texts.wantedMissing });
  return errors;
}

/** Which field a refusal is about, in words that say what to do. */
export function refusedField(error: unknown, texts: AccountTexts): FieldError | undefined {
  const { code, about } = problemFrom(error);
  if (code === 'password-wrong') return { field: 'current', message: texts.currentWrong };
  if (code !== 'password-weak') return undefined;
  const { fault } = about;
  const isKnown = fault === 'too-short' || fault === 'common' || fault === 'about-you';
  return { field: 'wanted', message: texts.faults[isKnown ? fault : 'common'] };
}
