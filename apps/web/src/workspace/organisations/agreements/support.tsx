import { SUPPORT_HOURS, type SupportAccessReply } from '@ijkpunt/contract';
import { Button, FormField, FormLabel, SelectBox } from '@ijkpunt/ui';
import { useId } from 'react';
import { Answer } from '../../shell/answer.tsx';
import { AttemptForm } from '../../shell/attempt-form.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { TextField } from '../../shell/text-field.tsx';
import { textIn } from '../../shell/text-in.ts';
import { errorOf, useAttempt } from '../../shell/use-attempt.ts';
import { fill } from '../../words/fill.ts';
import { momentInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { SUPPORT_TEXTS } from './support.texts.ts';
import { useEndSupport, useOpenSupport, useSupport, type WantedSupport } from './use-agreements.ts';

/** That a municipality lets the owner of the benchmark look along: opened, ended, and when it was. */
export function Support() {
  const texts = useTexts(SUPPORT_TEXTS);
  return (
    <section aria-labelledby="support">
      <h2 id="support">{texts.title}</h2>
      <p>{texts.lead}</p>
      <OpenForm />
      <Answer of={useSupport()}>
        {(all) =>
          all.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <ul className="cards">
              {all.map((one) => (
                <li key={one.openedAt} className="card">
                  <Opened access={one} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}

function Opened({ access }: { readonly access: SupportAccessReply }) {
  const texts = useTexts(SUPPORT_TEXTS);
  const language = useLanguage();
  const ending = useEndSupport();
  const { reason, openedBy, openedAt, endsAt, endedAt, open } = access;
  const template = open ? texts.now : endedAt === undefined ? texts.expired : texts.ended;
  const time = momentInWords(open ? endsAt : (endedAt ?? endsAt), language);
  return (
    <>
      <h3 className="card-title">{reason}</h3>
      <p className={open ? 'state accepted' : 'state'}>{fill(template, { time })}</p>
      <p>{fill(texts.openedBy, { name: openedBy, time: momentInWords(openedAt, language) })}</p>
      {ending.isError ? <ProblemNotice error={ending.error} /> : null}
      {open ? (
        <Button disabled={ending.isPending} onClick={() => ending.mutate(undefined)}>
          {texts.end}
        </Button>
      ) : null}
    </>
  );
}

function OpenForm() {
  const texts = useTexts(SUPPORT_TEXTS);
  const opening = useOpenSupport();
  const attempt = useAttempt({
    read: wishIn,
    wrong: ({ reason }) => (reason.length < 3 ? [{ field: 'reason', message: texts.reasonMissing }] : []),
    send: (wish, form) => opening.mutate(wish, { onSuccess: () => form.reset() }),
  });
  return (
    <AttemptForm
      className="panel"
      labelledBy="open-support"
      heading={<h3 id="open-support">{texts.open}</h3>}
      attempt={attempt}
      sending={opening}
      submit={texts.submit}
      busy={texts.busy}
    >
      <TextField
        id="reason"
        type="text"
        label={texts.reason}
        autoComplete="off"
        error={errorOf(attempt.errors, 'reason')}
      />
      <HoursField />
    </AttemptForm>
  );
}

function HoursField() {
  const texts = useTexts(SUPPORT_TEXTS);
  const id = useId();
  return (
    <FormField>
      <FormLabel htmlFor={id}>{texts.hours}</FormLabel>
      <SelectBox id={id} name="hours" defaultValue={SUPPORT_HOURS[1]}>
        {SUPPORT_HOURS.map((hours) => (
          <option key={hours} value={hours}>
            {fill(hours === 1 ? texts.hour : texts.hoursCount, { count: String(hours) })}
          </option>
        ))}
      </SelectBox>
    </FormField>
  );
}

function wishIn(form: FormData): WantedSupport {
  const chosen = SUPPORT_HOURS.find((hours) => String(hours) === textIn(form, 'hours'));
  return { hours: chosen ?? SUPPORT_HOURS[0], reason: textIn(form, 'reason').trim() };
}
