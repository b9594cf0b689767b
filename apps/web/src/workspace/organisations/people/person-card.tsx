import type { PersonHereReply } from '@ijkpunt/contract';
import { useState } from 'react';
import { AskFirst } from '../../shell/ask-first.tsx';
import { AttemptForm } from '../../shell/attempt-form.tsx';
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
  const attempt = useAttempt({
    read: rolesIn,
    wrong: (chosen) => (chosen.length === 0 ? [{ field, message: texts.rolesMissing }] : []),
    send: (chosen) => changing.mutate({ person: id, roles: chosen }, { onSuccess: () => setOpen(false) }),
  });
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={fill(texts.changeOf, { name })}>{texts.change}</summary>
      <AttemptForm attempt={attempt} sending={changing} submit={texts.save} busy={texts.busy}>
        <RoleFields id={field} legend={texts.roles} chosen={roles} error={errorOf(attempt.errors, field)} />
      </AttemptForm>
    </details>
  );
}

function ResetFactor({ person: { id, name } }: Pick<PersonCardProps, 'person'>) {
  const texts = useTexts(PEOPLE_TEXTS);
  const resetting = useResetFactor();
  return (
    <>
      {resetting.isError ? <ProblemNotice error={resetting.error} /> : null}
      <AskFirst
        busy={resetting.isPending}
        button={texts.reset}
        title={fill(texts.resetTitle, { name })}
        text={fill(texts.resetText, { name })}
        no={texts.cancel}
        onConfirm={() => resetting.mutate(id)}
      />
    </>
  );
}

function Remove({ person: { id, name } }: Pick<PersonCardProps, 'person'>) {
  const texts = useTexts(PEOPLE_TEXTS);
  const removing = useRemovePerson();
  return (
    <>
      {removing.isError ? <ProblemNotice error={removing.error} /> : null}
      <AskFirst
        busy={removing.isPending}
        button={texts.remove}
        title={fill(texts.removeTitle, { name })}
        text={fill(texts.removeText, { name })}
        no={texts.cancel}
        onConfirm={() => removing.mutate(id)}
      />
    </>
  );
}
