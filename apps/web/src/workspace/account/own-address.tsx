import { askNewAddress } from '@ijkpunt/contract';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../server/call.ts';
import { problemFrom } from '../../server/problem.ts';
import { AttemptForm } from '../shell/attempt-form.tsx';
import type { FieldError } from '../shell/error-summary.tsx';
import { TextField } from '../shell/text-field.tsx';
import { textIn } from '../shell/text-in.ts';
import { errorOf, isAddress, useAttempt } from '../shell/use-attempt.ts';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { ACCOUNT_TEXTS, type AccountTexts } from './account.texts.ts';

interface Wish {
  readonly current: string;
  readonly email: string;
}

/** Asks for another address to sign in with. It counts once a link that went there was opened. */
export function OwnAddressSection() {
  const texts = useTexts(ACCOUNT_TEXTS);
  const { asking, attempt } = useWish();
  return (
    <section aria-labelledby="address-title">
      <h2 id="address-title">{texts.address}</h2>
      <p>{texts.addressText}</p>
      <AttemptForm
        className="narrow"
        attempt={attempt}
        sending={asking}
        submit={texts.askAddress}
        busy={texts.busy}
        said={asking.isSuccess ? fill(texts.addressAsked, { email: asking.variables.email }) : ''}
      >
        <TextField
          id="new-email"
          type="email"
          label={texts.newAddress}
          autoComplete="email"
          error={errorOf(attempt.errors, 'new-email')}
        />
        <TextField
          id="address-password"
          type="password"
          label={texts.passwordForAddress}
          autoComplete="current-password"
          error={errorOf(attempt.errors, 'address-password')}
        />
      </AttemptForm>
    </section>
  );
}

/** What was filled in, and what is wrong with it: by what is missing, or by what the server said. */
function useWish() {
  const texts = useTexts(ACCOUNT_TEXTS);
  const asking = useMutation({
    mutationFn: (body: Wish) => call(askNewAddress, { body }),
    // What the mutation remembers holds the password.
    gcTime: 0,
  });
  const attempt = useAttempt({
    read: (form): Wish => ({
      email: textIn(form, 'new-email').trim(),
      current: textIn(form, 'address-password'),
    }),
    wrong: (wish) => wrongIn(wish, texts),
    send: (wish, form) => asking.mutate(wish, { onSuccess: () => form.reset() }),
  });
  const isWrong = asking.isError && problemFrom(asking.error).code === 'password-wrong';
  const wrong = { field: 'address-password', message: texts.currentWrong };
  const { errors } = attempt;
  return { asking, attempt: { ...attempt, errors: isWrong && errors.length === 0 ? [wrong] : errors } };
}

function wrongIn({ email, current }: Wish, texts: AccountTexts): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (!isAddress(email)) errors.push({ field: 'new-email', message: texts.newAddressMissing });
  if (current === '') errors.push({ field: 'address-password', message: texts.currentMissing });
  return errors;
}
