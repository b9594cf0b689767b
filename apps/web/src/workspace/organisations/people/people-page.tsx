import { usePerson } from '../../session/use-session.ts';
import { Answer } from '../../shell/answer.tsx';
import { Page } from '../../shell/page.tsx';
import { useTexts } from '../../words/language.ts';
import '../organisations.css';
import { InvitationList } from './invitation-list.tsx';
import { InviteForm } from './invite-form.tsx';
import { PEOPLE_TEXTS } from './people.texts.ts';
import { PersonCard } from './person-card.tsx';
import { usePeople } from './use-people.ts';

/** Who works for the organisation: invited, given roles and let go by its administrator. */
export function PeoplePage() {
  const texts = useTexts(PEOPLE_TEXTS);
  const { organisation, email } = usePerson();
  return (
    <Page title={texts.title} above={organisation.name}>
      <p className="lead">{texts.lead}</p>
      <InviteForm />
      <Answer of={usePeople()}>
        {({ people, invitations }) => (
          <>
            <h2>{texts.invitations}</h2>
            <InvitationList invitations={invitations} now={new Date()} />
            <h2>{texts.people}</h2>
            <ul className="cards">
              {people.map((person) => (
                <PersonCard key={person.id} person={person} isYou={person.email === email} />
              ))}
            </ul>
          </>
        )}
      </Answer>
    </Page>
  );
}
