import type { PersonReply } from '@ijkpunt/contract';
import { Button, FormLabel, SelectBox } from '@ijkpunt/ui';
import { useId, type FormEvent } from 'react';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { ORGANISATIONS_TEXTS } from './organisations.texts.ts';
import { useActingFor } from './use-acting-for.ts';
import './organisations.css';

/** For whom somebody of a partnership acts now, and the way to change that. */
export function ActingFor({ person }: { readonly person: PersonReply }) {
  const acting = useActingFor();
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('municipality');
    if (typeof chosen === 'string') acting.mutate({ municipality: chosen });
  };
  return (
    <div className="acting-for">
      <ActingWords person={person} />
      <ChooseMunicipality person={person} busy={acting.isPending} onChoose={choose} />
      {acting.isError ? <ProblemNotice error={acting.error} /> : null}
    </div>
  );
}

/** In one sentence for whom one acts. */
function ActingWords({ person }: { readonly person: PersonReply }) {
  const texts = useTexts(ORGANISATIONS_TEXTS);
  const { organisation, via } = person;
  const words =
    via === undefined
      ? fill(texts.actingSelf, { partnership: organisation.name })
      : fill(texts.actingVia, { organisation: organisation.name, partnership: via });
  return (
    <p role="status" className="acting-words">
      {words}
    </p>
  );
}

interface ChooseProps {
  readonly person: PersonReply;
  readonly busy: boolean;
  readonly onChoose: (event: FormEvent<HTMLFormElement>) => void;
}

function ChooseMunicipality({ person, busy, onChoose }: ChooseProps) {
  const texts = useTexts(ORGANISATIONS_TEXTS);
  const id = useId();
  const { organisation, via, actsFor } = person;
  const now = via === undefined ? '' : (organisation.municipality ?? '');
  return (
    // Keyed by who it is now, so that the list begins there after every change.
    <form className="acting-choice" key={now} onSubmit={onChoose}>
      <FormLabel htmlFor={id}>{texts.choose}</FormLabel>
      <SelectBox id={id} name="municipality" defaultValue={now}>
        <option value="">{fill(texts.self, { partnership: via ?? organisation.name })}</option>
        {actsFor.map(({ municipality, name }) => (
          <option key={municipality} value={municipality}>
            {name}
          </option>
        ))}
      </SelectBox>
      <Button type="submit" appearance="secondary" disabled={busy}>
        {texts.change}
      </Button>
    </form>
  );
}

/** Whether this person belongs to a partnership, whoever they act for now. */
export function isOfPartnership({ organisation, via }: Pick<PersonReply, 'organisation' | 'via'>): boolean {
  return organisation.kind === 'partnership' || via !== undefined;
}
