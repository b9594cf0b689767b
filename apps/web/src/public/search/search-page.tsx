import type { Language } from '@ijkpunt/model';
import type { SearchPage as Page } from '@ijkpunt/contract';
import { formatCount } from '@ijkpunt/ui';
import { addressIn } from '../frame/addresses.ts';
import { SearchForm } from './search-form.tsx';
import { searchTexts } from './search.texts.ts';

interface SearchPageProps {
  readonly page: Page;
  readonly language: Language;
}

/** What goes with what somebody typed. */
export function SearchPage({ page: { query, results }, language }: SearchPageProps) {
  const text = searchTexts[language];
  return (
    <div className="page-head">
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      <SearchForm query={query} language={language} />
      {query === '' ? null : results.length === 0 ? (
        <>
          <h2>{text.none(query)}</h2>
          <p>{text.noneLead}</p>
        </>
      ) : (
        <>
          <h2>{text.results(formatCount(results.length, language), query)}</h2>
          <ul className="results">
            {results.map(({ kind, title, path, also }) => (
              <li key={path}>
                <a href={path}>{title}</a> <span className="result-kind">{text.kinds[kind]}</span>
                {kind === 'municipality' && also.length > 0 && (
                  <span className="result-also">{also.join(', ')}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`${addressIn(language, '/')}#gemeenten`}>{text.list}</a>
      </p>
    </div>
  );
}
