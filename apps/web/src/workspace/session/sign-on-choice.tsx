import { Button, FormField, FormLabel, SelectBox } from '@ijkpunt/ui';
import { useId, type FormEvent } from 'react';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { textIn } from '../shell/text-in.ts';
import { useTexts } from '../words/language.ts';
import { SIGN_IN_TEXTS } from './sign-in.texts.ts';
import { useSignOns, useStartSignOn } from './use-sign-on.ts';

/** For people of an organisation that has a sign-on of its own. Nothing is drawn as long as no organisation has one. */
export function SignOnChoice() {
  const texts = useTexts(SIGN_IN_TEXTS);
  const id = useId();
  const { data: organisations = [] } = useSignOns();
  const starting = useStartSignOn();
  const leave = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    starting.mutate(textIn(new FormData(event.currentTarget), 'organisation'));
  };
  if (organisations.length === 0) return null;
  return (
    <form className="narrow other-ways" onSubmit={leave} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.bySignOn}</h2>
      {starting.isError ? <ProblemNotice error={starting.error} /> : null}
      <FormField>
        <FormLabel htmlFor={id}>{texts.organisation}</FormLabel>
        <SelectBox id={id} name="organisation">
          {organisations.map(({ organisation, name }) => (
            <option key={organisation} value={organisation}>
              {name}
            </option>
          ))}
        </SelectBox>
      </FormField>
      <Button type="submit" appearance="secondary" disabled={starting.isPending}>
        {starting.isPending ? texts.busy : texts.toProvider}
      </Button>
    </form>
  );
}
