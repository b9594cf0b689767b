import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../words/language.ts';
import { ReferenceForm } from './reference-form.tsx';
import { ReferenceList } from './reference-list.tsx';
import { REFERENCES_TEXTS } from './references.texts.ts';
import { useReferences } from './use-references.ts';

/** The figures of others: where they come from, and how new ones come in. */
export function ReferencesPage() {
  const texts = useTexts(REFERENCES_TEXTS);
  const person = usePerson();
  return (
    <Page title={texts.title} above={person.organisation.name}>
      <p className="lead">{texts.lead}</p>
      {may(person, 'references.manage') ? <ReferenceForm /> : <p className="small">{texts.readOnly}</p>}
      <Answer of={useReferences()}>{(sets) => <ReferenceList sets={sets} />}</Answer>
    </Page>
  );
}
