import { Link } from 'react-router';
import { SearchButton } from '../search/search-button.tsx';
import { useTexts } from '../words/language.ts';
import { Page } from './page.tsx';
import { SHELL_TEXTS } from './shell.texts.ts';

/** An address of the workspaces that leads nowhere. */
export function NotFoundPage() {
  const texts = useTexts(SHELL_TEXTS);
  return (
    <Page title={texts.notFound}>
      <p>{texts.notFoundText}</p>
      <p className="steps">
        <SearchButton />
        <Link to="/werkplek">{texts.toStart}</Link>
      </p>
    </Page>
  );
}
