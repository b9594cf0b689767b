import type { Language } from '@ijkpunt/model';
import { addressIn } from '../frame/addresses.ts';
import { SearchForm } from '../search/search-form.tsx';
import { notFoundTexts } from './not-found.texts.ts';

/** Nothing stands at this address; the ways from here. */
export function NotFoundPage({ language }: { readonly language: Language }) {
  const text = notFoundTexts[language];
  return (
    <div className="page-head">
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      <SearchForm query="" language={language} />
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
