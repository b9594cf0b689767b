import { changeOrganisation, type PersonReply } from '@ijkpunt/contract';
import { Button, FormLabel, SelectBox } from '@ijkpunt/ui';
import { useMutation } from '@tanstack/react-query';
import { useId, type FormEvent } from 'react';
import { call } from '../../server/call.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { textIn } from '../shell/text-in.ts';
import { fill } from '../words/fill.ts';
import { momentInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ORGANISATIONS_TEXTS } from './organisations.texts.ts';
import './organisations.css';

/** For who belongs to more than one organisation: which of them they act for now, and the way to another. */
export function OwnOrganisations({ person }: { readonly person: PersonReply }) {
  const texts = useTexts(ORGANISATIONS_TEXTS);
  const id = useId();
  const turning = useTurnTo();
  const now = person.organisations.find(({ current }) => current)?.id ?? '';
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    turning.mutate(textIn(new FormData(event.currentTarget), 'organisation'));
  };
  return (
    <div className="acting-for">
      <LookingAlong person={person} />
      {/* Keyed by who it is now, so that the list begins there after every change. */}
      <form className="acting-choice" key={now} onSubmit={choose}>
        <FormLabel htmlFor={id}>{texts.organisation}</FormLabel>
        <SelectBox id={id} name="organisation" defaultValue={now}>
          {person.organisations.map((one) => (
            <option key={one.id} value={one.id}>
              {one.supportUntil === undefined ? one.name : fill(texts.support, { name: one.name })}
            </option>
          ))}
        </SelectBox>
        <Button type="submit" appearance="secondary" disabled={turning.isPending}>
          {texts.change}
        </Button>
      </form>
      {turning.isError ? <ProblemNotice error={turning.error} /> : null}
    </div>
  );
}

/** That one looks along, and until when. */
function LookingAlong({ person }: { readonly person: PersonReply }) {
  const texts = useTexts(ORGANISATIONS_TEXTS);
  const language = useLanguage();
  if (person.supportUntil === undefined) return null;
  const time = momentInWords(person.supportUntil, language);
  return (
    <p role="status" className="acting-words">
      {fill(texts.lookingAlong, { organisation: person.organisation.name, time })}
    </p>
  );
}

/** Turns to another organisation, on a page that is loaded anew: nothing of the one before is left in it. */
function useTurnTo() {
  return useMutation({
    mutationFn: (organisation: string) => call(changeOrganisation, { body: { organisation } }),
    onSuccess: ({ organisation }: PersonReply) =>
      globalThis.location.assign(organisation.kind === 'owner' ? '/beheer' : '/werkplek'),
  });
}
