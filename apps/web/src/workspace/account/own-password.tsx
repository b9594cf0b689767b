import { problemFrom } from '../../server/problem.ts';
import { AttemptForm } from '../shell/attempt-form.tsx';
import type { FieldError } from '../shell/error-summary.tsx';
import { TextField } from '../shell/text-field.tsx';
import { textIn } from '../shell/text-in.ts';
import { errorOf, useAttempt } from '../shell/use-attempt.ts';
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
  const { changing, attempt } = useWish();
  return (
    <section aria-labelledby="password-title">
      <h2 id="password-title">{texts.password}</h2>
      <p>{texts.passwordText}</p>
      <AttemptForm
        className="narrow"
        attempt={attempt}
        sending={changing}
        submit={texts.changePassword}
        busy={texts.busy}
        said={changing.isSuccess ? texts.passwordChanged : ''}
      >
        <TextField
          id="current"
          type="password"
          label={texts.currentPassword}
          autoComplete="current-password"
          error={errorOf(attempt.errors, 'current')}
        />
        <TextField
          id="wanted"
          type="password"
          label={texts.newPassword}
          autoComplete="new-password"
          error={errorOf(attempt.errors, 'wanted')}
        />
      </AttemptForm>
    </section>
  );
}

/** What was filled in, and what is wrong with it: by what is missing, or by what the server said. */
function useWish() {
  const texts = useTexts(ACCOUNT_TEXTS);
  const changing = useChangePassword();
  const attempt = useAttempt({
    read: (form): Wish => ({ current: textIn(form, 'current'), wanted: textIn(form, 'wanted') }),
    wrong: (wish) => missingIn(wish, texts),
    send: (wish, form) => changing.mutate(wish, { onSuccess: () => form.reset() }),
  });
  const { errors } = attempt;
  const refused = changing.isError && errors.length === 0 ? refusedField(changing.error, texts) : undefined;
  return { changing, attempt: refused === undefined ? attempt : { ...attempt, errors: [refused] } };
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
