import { changeOrganisation, type PersonReply } from '@ijkpunt/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../../server/call.ts';
import { SESSION_KEY } from '../../server/session.ts';
import { forgetTheRest } from '../session/use-session.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { textIn } from '../shell/text-in.ts';
import { useTexts } from '../words/language.ts';
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
      {/* Keyed by who it is now, so that the list begins there after every change. */}
      <form className="acting-choice" key={now} onSubmit={choose}>
        <label htmlFor={id}>{texts.organisation}</label>
        <select id={id} name="organisation" defaultValue={now}>
          {person.organisations.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <button type="submit" className="quiet" disabled={turning.isPending}>
          {texts.change}
        </button>
      </form>
      {turning.isError ? <ProblemNotice error={turning.error} /> : null}
    </div>
  );
}

/** Turns to another organisation: what was on the screen belonged to the one before. */
function useTurnTo() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (organisation: string) => call(changeOrganisation, { body: { organisation } }),
    onSuccess: async (person: PersonReply) => {
      forgetTheRest(client);
      await navigate(person.organisation.kind === 'owner' ? '/beheer' : '/werkplek', { flushSync: true });
      client.setQueryData(SESSION_KEY, person);
    },
  });
}
