import { usePerson } from '../../session/use-session.ts';
import { Answer } from '../../shell/answer.tsx';
import { AskFirst } from '../../shell/ask-first.tsx';
import { Page } from '../../shell/page.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { fill } from '../../words/fill.ts';
import { dayInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { SignOnForm } from './sign-on-form.tsx';
import { SIGN_ON_TEXTS } from './sign-on.texts.ts';
import { useRemoveSignOn, useSignOnSettings } from './use-sign-on-settings.ts';

/** How the people of an organisation sign in at a provider of its own. */
export function SignOnPage() {
  const texts = useTexts(SIGN_ON_TEXTS);
  const language = useLanguage();
  return (
    <Page title={texts.title} above={usePerson().organisation.name}>
      <p className="lead">{texts.lead}</p>
      <Answer of={useSignOnSettings()}>
        {({ settings, returnAddress }) => (
          <>
            <p>
              {settings === undefined
                ? texts.off
                : fill(texts.now, {
                    name: settings.savedBy,
                    day: dayInWords(settings.savedAt, language),
                  })}
            </p>
            <p>
              {texts.returnAddress} <code className="factor-secret">{returnAddress}</code>
            </p>
            <SignOnForm key={settings?.savedAt} kept={settings} />
            {settings === undefined ? null : <Remove />}
          </>
        )}
      </Answer>
    </Page>
  );
}

function Remove() {
  const texts = useTexts(SIGN_ON_TEXTS);
  const removing = useRemoveSignOn();
  return (
    <div className="other-ways">
      {removing.isError ? <ProblemNotice error={removing.error} /> : null}
      <AskFirst
        busy={removing.isPending}
        button={texts.remove}
        title={texts.removeTitle}
        text={texts.removeText}
        no={texts.cancel}
        onConfirm={() => removing.mutate()}
      />
    </div>
  );
}
