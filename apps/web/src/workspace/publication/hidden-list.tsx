import { FormField, FormLabel, TextBox } from '@ijkpunt/ui';
import { useDeferredValue, useState } from 'react';
import { HeadRow, LabelledCell } from '../submissions/labelled-table.tsx';
import { fill } from '../words/fill.ts';
import { numberInWords, quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { searched } from '../words/searched.ts';
import { DISCLOSURE_TEXTS, WHY_HIDDEN_WORDS } from './disclosure.texts.ts';
import type { HiddenFigure } from './report-shape.ts';

interface HiddenListProps {
  readonly hidden: readonly HiddenFigure[];
  readonly nameOf: (code: string) => string;
}

/** Thousands of rows are read by nobody; who searches finds the one. */
const MOST = 100;

/** Every hidden figure with why, to search. */
export function HiddenList({ hidden, nameOf }: HiddenListProps) {
  const texts = useTexts(DISCLOSURE_TEXTS);
  const language = useLanguage();
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words);
  if (hidden.length === 0) return null;
  const found = searched(hidden, sought, ({ indicator, quarter, municipality, why }) => [
    nameOf(municipality),
    nameOf(indicator),
    quarter,
    quarterInWords(quarter, language),
    WHY_HIDDEN_WORDS[why][language],
  ]);
  const first = found.length > MOST ? numberInWords(MOST, language) : '';
  return (
    <details>
      <summary>{texts.list}</summary>
      <FormField className="narrow" role="search">
        <FormLabel htmlFor="hidden-search">{texts.search}</FormLabel>
        <TextBox
          id="hidden-search"
          type="search"
          autoComplete="off"
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </FormField>
      <p role="status">{fill(texts.found, { found: numberInWords(found.length, language), first })}</p>
      <Rows hidden={found.slice(0, MOST)} nameOf={nameOf} />
    </details>
  );
}

function Rows({ hidden, nameOf }: HiddenListProps) {
  const texts = useTexts(DISCLOSURE_TEXTS);
  const language = useLanguage();
  return (
    <div className="long-list" role="region" aria-label={texts.list} tabIndex={0}>
      <table role="table" className="figures labelled" aria-label={texts.list}>
        <HeadRow
          first={texts.municipality}
          others={[texts.indicator, texts.quarter, texts.why]}
          numbers={0}
        />
        <tbody role="rowgroup">
          {hidden.map(({ indicator, quarter, municipality, why }) => (
            <tr key={`${indicator}/${quarter}/${municipality}`} role="row">
              <th role="rowheader" scope="row">
                {nameOf(municipality)}
              </th>
              <LabelledCell label={texts.indicator}>{nameOf(indicator)}</LabelledCell>
              <LabelledCell label={texts.quarter}>{quarterInWords(quarter, language)}</LabelledCell>
              <LabelledCell label={texts.why}>{WHY_HIDDEN_WORDS[why][language]}</LabelledCell>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
