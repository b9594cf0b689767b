import type { AccountReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { momentInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ACCOUNT_TEXTS } from './account.texts.ts';
import { useEndOthers } from './use-account.ts';

/** Where one is signed in; all but here can be ended in one go. */
export function OwnSessionsSection({ sessions }: Pick<AccountReply, 'sessions'>) {
  const texts = useTexts(ACCOUNT_TEXTS);
  const language = useLanguage();
  const ending = useEndOthers();
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{texts.sessions}</h2>
      {ending.isError ? <ProblemNotice error={ending.error} /> : null}
      <ul className="cards">
        {sessions.map(({ id, browser, begunAt, endsAt, current }) => (
          <li className="card" key={id}>
            <h3>
              {browser} {current ? <span className="state accepted">{texts.here}</span> : null}
            </h3>
            <p className="small">
              {fill(texts.begun, { moment: momentInWords(begunAt, language) })};{' '}
              {fill(texts.ends, { moment: momentInWords(endsAt, language) })}.
            </p>
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <p className="steps">
          <Button disabled={ending.isPending} onClick={() => ending.mutate()}>
            {texts.endOthers}
          </Button>
        </p>
      ) : (
        <p>{texts.noOthers}</p>
      )}
      <p role="status">
        {ending.data === undefined ? '' : fill(texts.ended, { count: String(ending.data.ended) })}
      </p>
    </section>
  );
}
