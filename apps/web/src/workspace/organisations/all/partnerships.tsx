import type { ListedOrganisationReply } from '@ijkpunt/contract';
import { AttemptForm } from '../../shell/attempt-form.tsx';
import { TextField } from '../../shell/text-field.tsx';
import { textIn } from '../../shell/text-in.ts';
import { errorOf, useAttempt } from '../../shell/use-attempt.ts';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { codesIn } from './codes-in.ts';
import { ORGANISATIONS_PAGE_TEXTS } from './organisations-page.texts.ts';
import { useMakePartnership, useSetMembers } from './use-organisations.ts';

interface AllProps {
  readonly all: readonly ListedOrganisationReply[];
}

/** Partnerships: made here, and for whom they deliver once those agreed. */
export function Partnerships({ all }: AllProps) {
  const texts = useTexts(ORGANISATIONS_PAGE_TEXTS);
  const partnerships = all.filter(({ kind }) => kind === 'partnership');
  return (
    <section aria-labelledby="partnerships">
      <h2 id="partnerships">{texts.partnerships}</h2>
      {partnerships.length === 0 ? <p>{texts.noPartnerships}</p> : null}
      <ul className="cards">
        {partnerships.map((partnership) => (
          <li key={partnership.id} className="card">
            <h3>{partnership.name}</h3>
            <Standing partnership={partnership} all={all} />
            <Members key={partnership.members.join()} partnership={partnership} />
          </li>
        ))}
      </ul>
      <NewPartnership />
    </section>
  );
}

interface PartnershipProps {
  readonly partnership: ListedOrganisationReply;
}

function Standing({ partnership: { members, agreed }, all }: PartnershipProps & AllProps) {
  const texts = useTexts(ORGANISATIONS_PAGE_TEXTS);
  const named = (codes: readonly string[]) =>
    codes.map((code) => all.find(({ municipality }) => municipality === code)?.name ?? code).join(', ');
  const waiting = members.filter((code) => !agreed.includes(code));
  return (
    <>
      {agreed.length === 0 ? null : <p>{fill(texts.agreed, { names: named(agreed) })}</p>}
      {waiting.length === 0 ? null : <p>{fill(texts.waiting, { names: named(waiting) })}</p>}
    </>
  );
}

function Members({ partnership: { id, members } }: PartnershipProps) {
  const texts = useTexts(ORGANISATIONS_PAGE_TEXTS);
  const setting = useSetMembers(id);
  const field = `members-${id}`;
  const attempt = useAttempt({
    read: (form) => codesIn(textIn(form, field)),
    wrong: ({ wrong }) =>
      wrong.length === 0 ? [] : [{ field, message: fill(texts.membersWrong, { wrong: wrong.join(', ') }) }],
    send: ({ codes }) => setting.mutate(codes),
  });
  return (
    <AttemptForm attempt={attempt} sending={setting} submit={texts.save} busy={texts.busy} quiet>
      <TextField
        id={field}
        type="text"
        label={texts.members}
        autoComplete="off"
        value={members.join(' ')}
        error={errorOf(attempt.errors, field)}
      />
      <p className="small">{texts.membersHint}</p>
    </AttemptForm>
  );
}

function NewPartnership() {
  const texts = useTexts(ORGANISATIONS_PAGE_TEXTS);
  const making = useMakePartnership();
  const field = 'partnership-name';
  const attempt = useAttempt({
    read: (form) => textIn(form, field).trim(),
    wrong: (name) => (name.length < 2 ? [{ field, message: texts.partnershipMissing }] : []),
    send: (name, form) => making.mutate(name, { onSuccess: () => form.reset() }),
  });
  return (
    <AttemptForm
      className="panel"
      labelledBy="new-partnership"
      heading={<h3 id="new-partnership">{texts.newPartnership}</h3>}
      attempt={attempt}
      sending={making}
      submit={texts.make}
      busy={texts.busy}
    >
      <TextField
        id={field}
        type="text"
        label={texts.partnershipName}
        autoComplete="off"
        error={errorOf(attempt.errors, field)}
      />
    </AttemptForm>
  );
}
