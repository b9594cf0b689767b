import type { OpenedLinkReply } from '@ijkpunt/contract';
import { Alert, Button } from '@ijkpunt/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { refusedField } from '../../account/own-password.tsx';
import { ACCOUNT_TEXTS } from '../../account/account.texts.ts';
import { rolesInWords } from '../../organisations/people/roles-in-words.ts';
import { AttemptForm } from '../../shell/attempt-form.tsx';
import { Page } from '../../shell/page.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { TextField } from '../../shell/text-field.tsx';
import { textIn } from '../../shell/text-in.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { errorOf, useAttempt } from '../../shell/use-attempt.ts';
import { fill } from '../../words/fill.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { LINKS_TEXTS, type LinksTexts } from './links.texts.ts';
import { useLink, useSecret, useTheLink } from './use-links.ts';

type Kind = OpenedLinkReply['kind'];

const TITLE = {
  invitation: 'invitation',
  'password-reset': 'newPassword',
  'email-change': 'newAddress',
} as const satisfies Record<Kind, keyof LinksTexts>;
const DO = {
  invitation: 'accept',
  'password-reset': 'setPassword',
  'email-change': 'confirmAddress',
} as const satisfies Record<Kind, keyof LinksTexts>;
const DONE = {
  invitation: 'accepted',
  'password-reset': 'passwordSet',
  'email-change': 'addressSet',
} as const satisfies Record<Kind, keyof LinksTexts>;

/** Where the link in a letter leads: an invitation, a new password or a new address. */
export function LinkPage({ kind }: { readonly kind: Kind }) {
  const texts = useTexts(LINKS_TEXTS);
  const secret = useSecret();
  const link = useLink(secret);
  return (
    <Page title={texts[TITLE[kind]]}>
      {link.isPending ? <Waiting /> : null}
      {/* A link that does not work does not begin to work by trying again. */}
      {link.isError ? <ProblemNotice error={link.error} /> : null}
      {link.data === undefined ? null : <Opened link={link.data} secret={secret} />}
    </Page>
  );
}

function Opened({ link, secret }: { readonly link: OpenedLinkReply; readonly secret: string }) {
  const texts = useTexts(LINKS_TEXTS);
  const using = useTheLink(secret, link.kind);
  if (using.isSuccess)
    return (
      <Alert kind="ok" role="status">
        <p>{texts[DONE[link.kind]]}</p>
        <p>
          <Link to="/werkplek/aanmelden">{texts.signIn}</Link>
        </p>
      </Alert>
    );
  const asksPassword = link.kind === 'password-reset' || (link.kind === 'invitation' && !link.known);
  const button = using.isPending ? texts.busy : texts[DO[link.kind]];
  return (
    <>
      <p className="lead">
        <About link={link} />
      </p>
      {asksPassword ? (
        <PasswordForm button={button} busy={using.isPending} error={using.error} onPassword={using.mutate} />
      ) : (
        <>
          {using.isError ? <ProblemNotice error={using.error} /> : null}
          <Button disabled={using.isPending} onClick={() => using.mutate({})}>
            {button}
          </Button>
        </>
      )}
    </>
  );
}

function About({ link }: { readonly link: OpenedLinkReply }): ReactNode {
  const texts = useTexts(LINKS_TEXTS);
  const language = useLanguage();
  const { kind, email, organisation = '', known } = link;
  if (kind === 'password-reset') return fill(texts.newPasswordFor, { email });
  if (kind === 'email-change') return fill(texts.newAddressFor, { email });
  const roles = rolesInWords(link.roles, language);
  const invited = fill(texts.invited, { organisation, roles, email });
  return known ? `${invited} ${texts.known}` : invited;
}

interface PasswordFormProps {
  readonly button: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onPassword: (wish: { readonly password: string }) => void;
}

function PasswordForm({ button, busy, error, onPassword }: PasswordFormProps) {
  const texts = useTexts(LINKS_TEXTS);
  const faults = useTexts(ACCOUNT_TEXTS);
  const attempt = useAttempt({
    read: (form) => ({ password: textIn(form, 'password') }),
    wrong: ({ password }) => (password === '' ? [{ field: 'password', message: texts.passwordMissing }] : []),
    send: onPassword,
  });
  const { errors } = attempt;
  const refused = error === null || errors.length > 0 ? undefined : refusedField(error, faults);
  const all = refused === undefined ? errors : [{ field: 'password', message: refused.message }];
  return (
    <AttemptForm
      className="narrow"
      attempt={{ ...attempt, errors: all }}
      sending={{ isPending: busy, error }}
      submit={button}
      busy={button}
    >
      <p>{texts.passwordHint}</p>
      <TextField
        id="password"
        type="password"
        label={texts.password}
        autoComplete="new-password"
        error={errorOf(all, 'password')}
      />
    </AttemptForm>
  );
}
