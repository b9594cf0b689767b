import { ErrorSummary } from '../../shell/error-summary.tsx';
import { Page } from '../../shell/page.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
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
  const { errors, attempt, submit } = useAttempt({
    read: (form) => textIn(form, 'email').trim(),
    wrong: (email) => (isAddress(email) ? [] : [{ field: 'email', message: texts.emailMissing }]),
    send: (email) => asking.mutate(email),
  });
  return (
    <Page title={texts.forgotten}>
      <p className="lead">{texts.forgottenText}</p>
      <form className="narrow" noValidate onSubmit={submit}>
        <ErrorSummary errors={errors} attempt={attempt} />
        {asking.isError && errors.length === 0 ? <ProblemNotice error={asking.error} /> : null}
        <TextField
          id="email"
          type="email"
          label={texts.email}
          autoComplete="username"
          error={errorOf(errors, 'email')}
        />
        <button type="submit" disabled={asking.isPending}>
          {asking.isPending ? texts.busy : texts.send}
        </button>
      </form>
      <div role="status">
        {asking.isSuccess ? (
          <p className="notice good">{fill(texts.sent, { email: asking.variables })}</p>
        ) : null}
      </div>
    </Page>
  );
}
