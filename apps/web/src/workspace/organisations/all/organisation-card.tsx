import type { ListedOrganisationReply } from '@ijkpunt/contract';
import { AttemptForm } from '../../shell/attempt-form.tsx';
import { TextField } from '../../shell/text-field.tsx';
import { textIn } from '../../shell/text-in.ts';
import { errorOf, isAddress, useAttempt } from '../../shell/use-attempt.ts';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { ORGANISATIONS_PAGE_TEXTS } from './organisations-page.texts.ts';
import { useInviteAdministrator } from './use-organisations.ts';

interface CardProps {
  readonly organisation: ListedOrganisationReply;
}

/** An organisation, and the way to its first administrator as long as it has none. */
export function OrganisationCard({ organisation }: CardProps) {
  const texts = useTexts(ORGANISATIONS_PAGE_TEXTS);
  const { name, administered, invited } = organisation;
  return (
    <li className="card">
      <h2 className="card-title">{name}</h2>
      <p className={administered ? 'state accepted' : 'state'}>
        {administered ? texts.administered : invited ? texts.invited : texts.nobody}
      </p>
      {administered ? null : (
        <details>
          <summary aria-label={fill(texts.inviteOf, { name })}>{texts.invite}</summary>
          <InviteFirst organisation={organisation} />
        </details>
      )}
    </li>
  );
}

function InviteFirst({ organisation: { id } }: CardProps) {
  const texts = useTexts(ORGANISATIONS_PAGE_TEXTS);
  const inviting = useInviteAdministrator();
  const [nameField, emailField] = [`name-${id}`, `email-${id}`];
  const attempt = useAttempt({
    read: (form) => ({ name: textIn(form, nameField).trim(), email: textIn(form, emailField).trim() }),
    wrong: ({ name, email }) => [
      ...(name.length < 2 ? [{ field: nameField, message: texts.nameMissing }] : []),
      ...(isAddress(email) ? [] : [{ field: emailField, message: texts.emailMissing }]),
    ],
    send: (wish) => inviting.mutate({ organisation: id, ...wish }),
  });
  return (
    <AttemptForm attempt={attempt} sending={inviting} submit={texts.send} busy={texts.busy}>
      <TextField
        id={nameField}
        type="text"
        label={texts.name}
        autoComplete="off"
        error={errorOf(attempt.errors, nameField)}
      />
      <TextField
        id={emailField}
        type="email"
        label={texts.email}
        autoComplete="off"
        error={errorOf(attempt.errors, emailField)}
      />
    </AttemptForm>
  );
}
