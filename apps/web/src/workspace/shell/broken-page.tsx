import { useTexts } from '../words/language.ts';
import { SHELL_TEXTS } from './shell.texts.ts';

/** What is shown when drawing a page failed: a fault of ours. */
export function BrokenPage() {
  const texts = useTexts(SHELL_TEXTS);
  return (
    <main className="content" role="alert">
      <h1>{texts.broken}</h1>
      <p>{texts.brokenText}</p>
      <a href="/werkplek">{texts.toStart}</a>
    </main>
  );
}
