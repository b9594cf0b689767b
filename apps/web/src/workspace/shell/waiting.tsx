import { useTexts } from '../words/language.ts';
import { SHELL_TEXTS } from './shell.texts.ts';

/** What stands in a place until its content is there. */
export function Waiting() {
  const texts = useTexts(SHELL_TEXTS);
  return (
    <p className="waiting" role="status">
      {texts.waiting}
    </p>
  );
}
