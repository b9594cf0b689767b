import type { Language } from '@ijkpunt/model';
import { Button, TextBox } from '@ijkpunt/ui';
import { addressIn } from '../frame/addresses.ts';
import { searchTexts } from './search.texts.ts';

interface SearchFormProps {
  readonly query: string;
  readonly language: Language;
}

/** Asks for a name. An ordinary form; with a script it shows what goes with it while somebody types. */
export function SearchForm({ query, language }: SearchFormProps) {
  const text = searchTexts[language];
  return (
    <form
      className="search"
      role="search"
      action={addressIn(language, '/zoeken')}
      method="get"
      data-search={addressIn(language, '/zoeken.json')}
      data-some={text.suggestions}
      data-none={text.noSuggestions}
    >
      <label htmlFor="q">{text.label}</label>
      <div className="search-row">
        <div className="search-field">
          <TextBox id="q" name="q" type="search" defaultValue={query} maxLength={60} autoComplete="off" />
        </div>
        <Button type="submit">{text.submit}</Button>
      </div>
    </form>
  );
}
