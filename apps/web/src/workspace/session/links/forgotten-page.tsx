import { Alert } from '@ijkpunt/ui';
import { AttemptForm } from '../../shell/attempt-form.tsx';
import { Page } from '../../shell/page.tsx';
import { TextField } from '../../shell/text-field.tsx';
import { textIn } from '../../shell/text-in.ts';
import { errorOf, isAddress, useAttempt } from '../../shell/use-attempt.ts';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { LINKS_TEXTS } from './links.texts.ts';
import { useForgotten } from './use-links.ts';

/** For who forgot their password. It never tells whether an address has an account. */
export function ForgottenPage() {
  const texts = useTexts(LINKS_TEXTS);
  const asking = useForgotten();
  const attempt = useAttempt({
    read: (form) => textIn(form, 'email').trim(),
    wrong: (email) => (isAddress(email) ? [] : [{ field: 'email', message: texts.emailMissing }]),
    send: (email) => asking.mutate(email),
  });
  return (
    <Page title={texts.forgotten}>
      <p className="lead">{texts.forgottenText}</p>
      <AttemptForm
        className="narrow"
        attempt={attempt}
        sending={asking}
        submit={texts.send}
        busy={texts.busy}
      >
        <TextField
          id="email"
          type="email"
          label={texts.email}
          autoComplete="username"
          error={errorOf(attempt.errors, 'email')}
        />
      </AttemptForm>
      <div role="status">
        {asking.isSuccess ? (
          <Alert kind="ok">
            <p>{fill(texts.sent, { email: asking.variables })}</p>
          </Alert>
        ) : null}
      </div>
    </Page>
  );
}
