import { buttonClass } from '@ijkpunt/ui';
import { Link } from 'react-router';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../words/language.ts';
import { UPLOADS_TEXTS } from './uploads.texts.ts';

/** Said when an address names no round. */
export function NoRound() {
  const texts = useTexts(UPLOADS_TEXTS);
  return (
    <Page title={texts.newTitle}>
      <p>{texts.noRound}</p>
      <Link className={buttonClass()} to="/werkplek">
        {texts.toTasks}
      </Link>
    </Page>
  );
}
