import type { PersonReply } from '@ijkpunt/contract';
import { Alert, Button } from '@ijkpunt/ui';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { BatchPanel } from '../uploads/batch-panel.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { ORGANISATIONS_TEXTS } from './organisations.texts.ts';
import { useActingFor } from './use-acting-for.ts';

/** Where somebody of a partnership arrives: its municipalities, and one file for more of them. */
export function PartnershipPage() {
  const texts = useTexts(ORGANISATIONS_TEXTS);
  const person = usePerson();
  const { actsFor, organisation } = person;
  return (
    <Page title={texts.title} above={organisation.name}>
      <p className="lead">{texts.lead}</p>
      {actsFor.length === 0 ? (
        <Alert kind="warning">
          <p>{texts.noMembers}</p>
        </Alert>
      ) : (
        <>
          <h2>{texts.members}</h2>
          <Members members={actsFor} />
          {may(person, 'uploads.create') ? <BatchPanel /> : null}
        </>
      )}
    </Page>
  );
}

function Members({ members }: { readonly members: PersonReply['actsFor'] }) {
  const texts = useTexts(ORGANISATIONS_TEXTS);
  const acting = useActingFor();
  return (
    <>
      {acting.isError ? <ProblemNotice error={acting.error} /> : null}
      <ul className="plain-list">
        {members.map(({ municipality, name }) => (
          <li key={municipality}>
            <Button
              appearance="secondary"
              disabled={acting.isPending}
              onClick={() => acting.mutate({ municipality })}
            >
              {fill(texts.actFor, { name })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
