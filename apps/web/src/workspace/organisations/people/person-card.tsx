import type { PersonHereReply } from '@ijkpunt/contract';
import { useRef, useState } from 'react';
import { ConfirmDialog } from '../../shell/confirm-dialog.tsx';
import { ErrorSummary } from '../../shell/error-summary.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { errorOf, useAttempt } from '../../shell/use-attempt.ts';
import { fill } from '../../words/fill.ts';
import { momentInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { PEOPLE_TEXTS } from './people.texts.ts';
import { RoleFields, rolesIn } from './role-fields.tsx';
import { rolesInWords } from './roles-in-words.ts';
import { useChangeRoles, useRemovePerson, useResetFactor } from './use-people.ts';

interface PersonCardProps {
  readonly person: PersonHereReply;
  readonly isYou: boolean;
}

/** Somebody of the organisation, and what can be changed about them. */
export function PersonCard({ person, isYou }: PersonCardProps) {
  const texts = useTexts(PEOPLE_TEXTS);
  const language = useLanguage();
  const { name, email, roles, secondFactor, signedInAt } = person;
  return (
    <li className="card">
      <h3>
        {name} {isYou ? <span className="small">({texts.you})</span> : null}
      </h3>
      <p>
        {email}
        <br />
        {rolesInWords(roles, language)}
      </p>
      <p className="small">
        {secondFactor ? texts.factorOn : texts.factorOff};{' '}
        {signedInAt === undefined
          ? texts.neverSignedIn
          : fill(texts.signedIn, { moment: momentInWords(signedInAt, language) })}
        .
      </p>
      <ChangeRoles person={person} />
      <div className="steps">
        {secondFactor && !isYou ? <ResetFactor person={person} /> : null}
        <Remove person={person} />
      </div>
    </li>
  );
}

function ChangeRoles({ person: { id, name, roles } }: Pick<PersonCardProps, 'person'>) {
  const texts = useTexts(PEOPLE_TEXTS);
  const changing = useChangeRoles();
  const [isOpen, setOpen] = useState(false);
  const field = `roles-${id}`;
  const { errors, attempt, submit } = useAttempt({
    read: rolesIn,
    wrong: (chosen) => (chosen.length === 0 ? [{ field, message: texts.rolesMissing }] : []),
    send: (chosen) => changing.mutate({ person: id, roles: chosen }, { onSuccess: () => setOpen(false) }),
  });
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={fill(texts.changeOf, { name })}>{texts.change}</summary>
      <form noValidate onSubmit={submit}>
        <ErrorSummary errors={errors} attempt={attempt} />
        {changing.isError && errors.length === 0 ? <ProblemNotice error={changing.error} /> : null}
        <RoleFields id={field} legend={texts.roles} chosen={roles} error={errorOf(errors, field)} />
        <button type="submit" disabled={changing.isPending}>
          {changing.isPending ? texts.busy : texts.save}
        </button>
      </form>
    </details>
  );
}

function ResetFactor({ person: { id, name } }: Pick<PersonCardProps, 'person'>) {
  const texts = useTexts(PEOPLE_TEXTS);
  const resetting = useResetFactor();
  return (
    <AskFirst
      mutation={resetting}
      ask={texts.reset}
      title={fill(texts.resetTitle, { name })}
      text={fill(texts.resetText, { name })}
      onConfirm={() => resetting.mutate(id)}
    />
  );
}

function Remove({ person: { id, name } }: Pick<PersonCardProps, 'person'>) {
  const texts = useTexts(PEOPLE_TEXTS);
  const removing = useRemovePerson();
  return (
    <AskFirst
      mutation={removing}
      ask={texts.remove}
      title={fill(texts.removeTitle, { name })}
      text={fill(texts.removeText, { name })}
      onConfirm={() => removing.mutate(id)}
    />
  );
}

interface AskFirstProps {
  readonly mutation: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown };
  readonly ask: string;
  readonly title: string;
  readonly text: string;
  readonly onConfirm: () => void;
}

function AskFirst({ mutation, ask, title, text, onConfirm }: AskFirstProps) {
  const texts = useTexts(PEOPLE_TEXTS);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      {mutation.isError ? <ProblemNotice error={mutation.error} /> : null}
      <button
        type="button"
        className="quiet"
        disabled={mutation.isPending}
        onClick={() => dialog.current?.showModal()}
      >
        {ask}
      </button>
      <ConfirmDialog
        dialog={dialog}
        title={title}
        text={text}
        yes={ask}
        no={texts.cancel}
        onConfirm={onConfirm}
      />
    </>
  );
}
