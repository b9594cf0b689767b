import type { Language } from '@ijkpunt/model';
import { MOST_COMPARED, type ComparePage } from '@ijkpunt/contract';
import { Button, CheckBox, SelectBox } from '@ijkpunt/ui';
import { addressIn } from '../frame/addresses.ts';
import { compareTexts } from './compare.texts.ts';

interface CompareFormProps {
  readonly page: ComparePage;
  readonly language: Language;
}

const AT_FIRST = 2;

/** Chooses municipalities and indicators by an ordinary form; the choice stands in the address. */
export function CompareForm({ page, language }: CompareFormProps) {
  const text = compareTexts[language];
  const open = Math.max(AT_FIRST, Math.min(page.chosen.length, MOST_COMPARED));
  const places = Array.from({ length: MOST_COMPARED }, (_, index) => index);
  const choice = (index: number) => <Choice key={index} page={page} index={index} language={language} />;
  return (
    <form
      className="compare-form"
      action={addressIn(language, '/vergelijken')}
      method="get"
      aria-label={text.form}
    >
      <div className="choices">{places.slice(0, open).map(choice)}</div>
      {open < MOST_COMPARED && (
        <details>
          <summary>{text.more}</summary>
          <div className="choices">{places.slice(open).map(choice)}</div>
        </details>
      )}
      {page.indicators.length > 0 && <Indicators page={page} language={language} />}
      <Button type="submit">{text.submit}</Button>
    </form>
  );
}

function Choice({ page, index, language }: CompareFormProps & { readonly index: number }) {
  const text = compareTexts[language];
  const id = `gemeente-${index + 1}`;
  return (
    <div className="choice">
      <label htmlFor={id}>{text.municipality(String(index + 1))}</label>
      <SelectBox id={id} name="gemeenten" defaultValue={page.chosen[index]?.slug ?? ''}>
        <option value="">{text.none}</option>
        {page.municipalities.map(({ code, slug, name }) => (
          <option key={code} value={slug}>
            {name}
          </option>
        ))}
      </SelectBox>
    </div>
  );
}

function Indicators({ page: { indicators, chosenIndicators }, language }: CompareFormProps) {
  const text = compareTexts[language];
  return (
    <fieldset>
      <legend>{text.indicators}</legend>
      <p className="hint">{text.indicatorsHint}</p>
      {indicators.map(({ slug, label }) => (
        <label key={slug}>
          <CheckBox name="indicatoren" value={slug} defaultChecked={chosenIndicators.includes(slug)} />{' '}
          {label[language]}
        </label>
      ))}
    </fieldset>
  );
}
