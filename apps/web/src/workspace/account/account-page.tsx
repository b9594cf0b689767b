import { Alert } from '@ijkpunt/ui';
import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../words/language.ts';
import { ACCOUNT_TEXTS } from './account.texts.ts';
import { OwnAddressSection } from './own-address.tsx';
import { OwnDataSection } from './own-data.tsx';
import { OwnPasswordSection } from './own-password.tsx';
import { OwnSessionsSection } from './own-sessions.tsx';
import { PasskeysSection } from './passkeys.tsx';
import { SecondFactorSection } from './second-factor.tsx';
import { SignOnLinkSection } from './sign-on-link.tsx';
import { useAccount } from './use-account.ts';
import './account.css';

/** One's own account: how one signs in, and where. */
export function AccountPage() {
  const texts = useTexts(ACCOUNT_TEXTS);
  const { name, email, needsSecondFactor } = usePerson();
  return (
    <Page title={texts.title} above={name}>
      <p className="lead">{email}</p>
      {needsSecondFactor ? (
        <Alert role="status">
          <p>
            <strong>{texts.needed}.</strong> {texts.neededText}
          </p>
        </Alert>
      ) : null}
      <Answer of={useAccount()}>
        {(account) => (
          <>
            <SecondFactorSection account={account} />
            <PasskeysSection passkeys={account.passkeys} />
            <OwnPasswordSection />
            <OwnAddressSection />
            <SignOnLinkSection />
            <OwnSessionsSection sessions={account.sessions} />
            <OwnDataSection hasPassword={account.hasPassword} />
          </>
        )}
      </Answer>
    </Page>
  );
}
