import type { ListedOrganisationReply } from '@ijkpunt/contract';
import { CheckBox, ChoiceLabel, FormField, FormLabel, TextBox } from '@ijkpunt/ui';
import { useState } from 'react';
import { usePerson } from '../../session/use-session.ts';
import { Answer } from '../../shell/answer.tsx';
import { Page } from '../../shell/page.tsx';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import '../organisations.css';
import { Mergers } from '../mergers/mergers.tsx';
import { OrganisationCard } from './organisation-card.tsx';
import { ORGANISATIONS_PAGE_TEXTS } from './organisations-page.texts.ts';
import { Partnerships } from './partnerships.tsx';
import { matching, MOST_SHOWN } from './matching.ts';
import { useOrganisations } from './use-organisations.ts';

/** Who takes part: let in by the owner of the benchmark, by their first administrator. */
export function OrganisationsPage() {
  const texts = useTexts(ORGANISATIONS_PAGE_TEXTS);
  return (
    <Page title={texts.title} above={usePerson().organisation.name}>
      <p className="lead">{texts.lead}</p>
      <Answer of={useOrganisations()}>
        {(all) => (
          <>
            <Searched all={all} />
            <Partnerships all={all} />
          </>
        )}
      </Answer>
      <Mergers />
    </Page>
  );
}

function Searched({ all }: { readonly all: readonly ListedOrganisationReply[] }) {
  const texts = useTexts(ORGANISATIONS_PAGE_TEXTS);
  const [text, setText] = useState('');
  const [without, setWithout] = useState(false);
  const found = matching(all, { text, without });
  return (
    <>
      <div className="panel">
        <FormField>
          <FormLabel htmlFor="search">{texts.search}</FormLabel>
          <TextBox
            id="search"
            type="search"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </FormField>
        <ChoiceLabel>
          <CheckBox checked={without} onChange={(event) => setWithout(event.target.checked)} />
          <span>{texts.without}</span>
        </ChoiceLabel>
        <p role="status">
          {fill(texts.count, { shown: found.length, all: all.length })}
          {found.length > MOST_SHOWN ? ` ${texts.more}` : ''}
        </p>
      </div>
      <ul className="cards">
        {found.slice(0, MOST_SHOWN).map((organisation) => (
          <OrganisationCard key={organisation.id} organisation={organisation} />
        ))}
      </ul>
    </>
  );
}
