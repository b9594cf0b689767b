import { LANGUAGES, type Language } from '@ijkpunt/model';
import { Button } from '@ijkpunt/ui';
import { switchLanguage, useLanguage, useTexts } from '../words/language.ts';
import { SHELL_TEXTS } from './shell.texts.ts';

const NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** Dutch or English; the browser remembers it. */
export function LanguageSwitch() {
  const texts = useTexts(SHELL_TEXTS);
  const spoken = useLanguage();
  return (
    <div className="languages" role="group" aria-label={texts.language}>
      {LANGUAGES.map((language) => (
        <Button
          key={language}
          appearance="subtle"
          lang={language}
          aria-pressed={language === spoken}
          aria-label={`${language.toUpperCase()}, ${NAMES[language]}`}
          onClick={() => switchLanguage(language)}
        >
          {language.toUpperCase()}
        </Button>
      ))}
    </div>
  );
}
