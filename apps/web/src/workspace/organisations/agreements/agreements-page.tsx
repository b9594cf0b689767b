import { Button } from '@ijkpunt/ui';
import { usePerson } from '../../session/use-session.ts';
import { Answer } from '../../shell/answer.tsx';
import { Page } from '../../shell/page.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { fill } from '../../words/fill.ts';
import { dayInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import '../organisations.css';
import { AGREEMENTS_TEXTS } from './agreements.texts.ts';
import { Support } from './support.tsx';
import { useAgreements, useSetAgreement } from './use-agreements.ts';

/** The partnerships that deliver for a municipality, or want to: it agrees, and takes that back. */
export function AgreementsPage() {
  const texts = useTexts(AGREEMENTS_TEXTS);
  const language = useLanguage();
  const setting = useSetAgreement();
  return (
    <Page title={texts.title} above={usePerson().organisation.name}>
      <p className="lead">{texts.lead}</p>
      {setting.isError ? <ProblemNotice error={setting.error} /> : null}
      <Answer of={useAgreements()}>
        {(all) =>
          all.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <ul className="cards">
              {all.map(({ id, name, agreedOn, agreedBy }) => (
                <li key={id} className="card">
                  <h2 className="card-title">{name}</h2>
                  <p className={agreedOn === undefined ? 'state' : 'state accepted'}>
                    {agreedOn === undefined
                      ? texts.waits
                      : fill(texts.agreed, { day: dayInWords(agreedOn, language), name: agreedBy ?? '' })}
                  </p>
                  <Button
                    appearance={agreedOn === undefined ? undefined : 'secondary'}
                    disabled={setting.isPending}
                    onClick={() => setting.mutate({ partnership: id, agreed: agreedOn === undefined })}
                  >
                    {agreedOn === undefined ? texts.agree : texts.end}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <Support />
    </Page>
  );
}
