import type { InvitationReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { fill } from '../../words/fill.ts';
import { dayInWords, momentInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { PEOPLE_TEXTS } from './people.texts.ts';
import { rolesInWords } from './roles-in-words.ts';
import { useRevokeInvitation } from './use-people.ts';

interface InvitationListProps {
  readonly invitations: readonly InvitationReply[];
  readonly now: Date;
}

/** Who was asked to join and has not answered yet. */
export function InvitationList({ invitations, now }: InvitationListProps) {
  const texts = useTexts(PEOPLE_TEXTS);
  const revoking = useRevokeInvitation();
  if (invitations.length === 0) return <p>{texts.noInvitations}</p>;
  return (
    <>
      {revoking.isError ? <ProblemNotice error={revoking.error} /> : null}
      <ul className="cards">
        {invitations.map((invitation) => (
          <li key={invitation.id} className="card">
            <h3>{invitation.name}</h3>
            <Facts invitation={invitation} now={now} />
            <Button
              appearance="secondary"
              disabled={revoking.isPending}
              aria-label={fill(texts.revokeOf, { name: invitation.name })}
              onClick={() => revoking.mutate(invitation.id)}
            >
              {texts.revoke}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Facts({ invitation, now }: { readonly invitation: InvitationReply; readonly now: Date }) {
  const texts = useTexts(PEOPLE_TEXTS);
  const language = useLanguage();
  const { email, roles, madeBy, madeAt, expiresAt } = invitation;
  return (
    <>
      <p>
        {email}
        <br />
        {rolesInWords(roles, language)}
      </p>
      <p className="small">
        {fill(texts.invitedBy, { name: madeBy, day: dayInWords(madeAt, language) })};{' '}
        {expiresAt === undefined
          ? texts.underway
          : Date.parse(expiresAt) < now.getTime()
            ? texts.tooOld
            : fill(texts.validUntil, { moment: momentInWords(expiresAt, language) })}
        .
      </p>
    </>
  );
}
