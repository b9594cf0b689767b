import { Link } from 'react-router';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { useTexts } from '../words/language.ts';
import { SAVED_VIEWS_TEXTS } from './saved-views.texts.ts';
import { useSavedViews } from './use-saved-views.ts';
import './saved-views.css';

/** Where one arrives: the views that were saved, each one step away. Nothing where there are none. */
export function SavedViewLinks() {
  return may(usePerson(), 'views.manage') ? <Links /> : null;
}

function Links() {
  const texts = useTexts(SAVED_VIEWS_TEXTS);
  const { data: views = [] } = useSavedViews();
  if (views.length === 0) return null;
  return (
    <nav className="saved-links" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <ul>
        {views.map(({ id, name, address }) => (
          <li key={id}>
            <Link to={address}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
