import { Button } from '@ijkpunt/ui';
import { useStartSignOn, useSignOns } from '../session/use-sign-on.ts';
import { usePerson } from '../session/use-session.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { ACCOUNT_TEXTS } from './account.texts.ts';

/** Links the sign-on of one's organisation to one's account, where it has one. */
export function SignOnLinkSection() {
  const texts = useTexts(ACCOUNT_TEXTS);
  const { organisation } = usePerson();
  const { data: all = [] } = useSignOns();
  const starting = useStartSignOn();
  const own = all.find(({ name }) => name === organisation.name);
  if (own === undefined) return null;
  return (
    <section aria-labelledby="sign-on">
      <h2 id="sign-on">{texts.signOn}</h2>
      <p>{fill(texts.signOnText, { organisation: organisation.name })}</p>
      {starting.isError ? <ProblemNotice error={starting.error} /> : null}
      <Button
        appearance="secondary"
        disabled={starting.isPending}
        onClick={() => starting.mutate(own.organisation)}
      >
        {texts.linkSignOn}
      </Button>
    </section>
  );
}
