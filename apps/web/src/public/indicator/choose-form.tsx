import { MOST_COMPARED, type IndicatorPage } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { Button, TextBox } from '@ijkpunt/ui';
import { addressIn } from '../frame/addresses.ts';
import { chooseTexts } from './choose.texts.ts';

interface ChooseFormProps {
  readonly page: IndicatorPage;
  readonly language: Language;
}

const NAMES = 'gemeentenamen';

/**
 * Names of municipalities, which an ordinary form puts side by side; a script lights them on this page at once. Closed at first, and the
 * line below has room for what is chosen: nothing moves when a page opens with a choice.
 */
export function ChooseForm({ page, language }: ChooseFormProps) {
  const text = chooseTexts[language];
  const names = namesOn(page);
  if (names.length < 2) return null;
  return (
    <div className="choose-peers">
      <details>
        <summary>{text.summary}</summary>
        <form
          action={addressIn(language, '/vergelijken')}
          method="get"
          data-choose={text.unknown}
          aria-label={text.form}
        >
          <p className="hint">{text.lead}</p>
          <div className="choices">
            {/* As many as can be compared at once; the first is one's own. */}
            {Array.from({ length: MOST_COMPARED }, (_, index) => (
              <Name key={index} index={index} language={language} />
            ))}
          </div>
          <datalist id={NAMES}>
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <input type="hidden" name="indicatoren" value={page.slug} />
          <Button type="submit">{text.submit}</Button>
        </form>
      </details>
      <p className="chosen" data-chosen={text.chosen}>
        {text.none}
      </p>
    </div>
  );
}

function Name({ index, language }: { readonly index: number; readonly language: Language }) {
  const text = chooseTexts[language];
  const id = `kies-${index + 1}`;
  return (
    <div className="choice">
      <label htmlFor={id}>{index === 0 ? text.own : text.other(String(index + 1))}</label>
      <TextBox id={id} name="gemeenten" list={NAMES} autoComplete="off" />
    </div>
  );
}

/** Everybody in any benchmark of the page, in the order of its tables. */
function namesOn({ sections }: IndicatorPage): readonly string[] {
  return [...new Set(sections.flatMap(({ rows }) => rows.map(({ municipality }) => municipality.name)))];
}
