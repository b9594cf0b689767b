import type { ListedOrganisationReply } from '@ijkpunt/contract';
import { ErrorSummary } from '../../shell/error-summary.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
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
  const { errors, attempt, submit } = useAttempt({
    read: (form) => codesIn(textIn(form, field)),
    wrong: ({ wrong }) =>
      wrong.length === 0 ? [] : [{ field, message: fill(texts.membersWrong, { wrong: wrong.join(', ') }) }],
    send: ({ codes }) => setting.mutate(codes),
  });
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} attempt={attempt} />
      {setting.isError && errors.length === 0 ? <ProblemNotice error={setting.error} /> : null}
      <TextField
        id={field}
        type="text"
        label={texts.members}
        autoComplete="off"
        value={members.join(' ')}
        error={errorOf(errors, field)}
      />
      <p className="small">{texts.membersHint}</p>
      <button type="submit" className="quiet" disabled={setting.isPending}>
        {setting.isPending ? texts.busy : texts.save}
      </button>
    </form>
  );
}

function NewPartnership() {
  const texts = useTexts(ORGANISATIONS_PAGE_TEXTS);
  const making = useMakePartnership();
  const field = 'partnership-name';
  const { errors, attempt, submit } = useAttempt({
    read: (form) => textIn(form, field).trim(),
    wrong: (name) => (name.length < 2 ? [{ field, message: texts.partnershipMissing }] : []),
    send: (name, form) => making.mutate(name, { onSuccess: () => form.reset() }),
  });
  return (
    <form className="panel" noValidate onSubmit={submit} aria-labelledby="new-partnership">
      <h3 id="new-partnership">{texts.newPartnership}</h3>
      <ErrorSummary errors={errors} attempt={attempt} />
      {making.isError && errors.length === 0 ? <ProblemNotice error={making.error} /> : null}
      <TextField
        id={field}
        type="text"
        label={texts.partnershipName}
        autoComplete="off"
        error={errorOf(errors, field)}
      />
      <button type="submit" disabled={making.isPending}>
        {making.isPending ? texts.busy : texts.make}
      </button>
    </form>
  );
}
