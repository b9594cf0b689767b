import { Button } from '@ijkpunt/ui';
import { Link, Navigate, useLocation } from 'react-router';
import { Page } from '../shell/page.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { useTexts } from '../words/language.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SIGN_IN_TEXTS } from './sign-in.texts.ts';
import { SignOnChoice } from './sign-on-choice.tsx';
import { usePasskey } from './use-passkey.ts';
import { useSignIn, useVisitor } from './use-session.ts';
import { wayBack } from './way-back.ts';

/** Where everyone starts who is not signed in. */
export function SignInPage() {
  const texts = useTexts(SIGN_IN_TEXTS);
  const visitor = useVisitor();
  const signIn = useSignIn();
  const passkey = usePasskey();
  const { search } = useLocation();
  if (visitor.data !== undefined && visitor.data !== 'nobody')
    return <Navigate to={wayBack(search)} replace />;
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.intro}</p>
      <SignInForm
        busy={signIn.isPending}
        error={signIn.error}
        onSubmit={(credentials) => signIn.mutate(credentials)}
      />
      <div className="narrow other-ways">
        {passkey.isError ? <ProblemNotice error={passkey.error} /> : null}
        <Button appearance="secondary" disabled={passkey.isPending} onClick={() => passkey.mutate()}>
          {texts.withPasskey}
        </Button>
      </div>
      <p>
        <Link to="/werkplek/wachtwoord-vergeten">{texts.forgotten}</Link>
      </p>
      <SignOnChoice />
    </Page>
  );
}
