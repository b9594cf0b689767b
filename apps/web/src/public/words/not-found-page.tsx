import type { NoPage } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { addressIn } from '../frame/addresses.ts';
import { SearchForm } from '../search/search-form.tsx';
import { notFoundTexts } from './not-found.texts.ts';

interface NotFoundPageProps {
  readonly page: NoPage;
  readonly language: Language;
}

/** Nothing stands at this address: what may have been meant, and the ways from here. */
export function NotFoundPage({ page: { words = '', suggestions = [] }, language }: NotFoundPageProps) {
  const text = notFoundTexts[language];
  return (
    <div className="page-head">
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      {suggestions.length === 0 ? null : (
        <>
          <h2>{text.meant}</h2>
          <ul className="results">
            {suggestions.map(({ title, path }) => (
              <li key={path}>
                <a href={path}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <SearchForm query={words} language={language} />
      <p className="actions">
        <a className="action" href={`${addressIn(language, '/')}#gemeenten`}>
          {text.find}
        </a>
        <a className="action quiet" href={addressIn(language, '/vergelijken')}>
          {text.compare}
        </a>
      </p>
    </div>
  );
}
