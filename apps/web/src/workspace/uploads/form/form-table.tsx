import type { DraftReply } from '@ijkpunt/contract';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { quarterInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import type { CheckedForm } from './checked-form.ts';
import type { DraftCells, Typed } from './draft-cells.ts';
import { lastAccepted, visibleAddresses, type FormTheme } from './form-rows.ts';
import { FORM_TEXTS } from './form.texts.ts';
import { MeasureRows } from './measure-rows.tsx';
import { useGridKeys } from './use-grid-keys.ts';

interface FormTableProps {
  readonly draft: DraftReply;
  readonly themes: readonly FormTheme[];
  readonly cells: DraftCells;
  readonly findings: CheckedForm['byAddress'];
  readonly unfolded: ReadonlySet<string>;
  readonly onFold: (measure: string) => void;
  readonly onType: (typed: readonly Typed[]) => void;
  readonly onAdd: (address: string) => void;
}

/** A table like any other, with fields in it: Tab goes on, and the arrows go up and down. */
export function FormTable({ draft, themes, onType, ...rows }: FormTableProps) {
  const texts = useTexts(FORM_TEXTS);
  const [pasted, setPasted] = useState('');
  const keys = useGridKeys({
    addresses: visibleAddresses(themes, rows.unfolded),
    onType,
    onPasted: (outcome) => {
      if (outcome === 'block') return setPasted(texts.pastedBlock);
      setPasted(fill(outcome.left > 0 ? texts.pastedTooMany : texts.pasted, outcome));
    },
  });
  return (
    <>
      <p role="status" className="pasted">
        {pasted}
      </p>
      <div className="form-scroll">
        <table className="figures form-table" role="table" {...keys}>
          <caption className="unseen">{texts.caption}</caption>
          <Head draft={draft} />
          {themes.map((theme) => (
            <Theme key={theme.letter} theme={theme} draft={draft} onType={onType} {...rows} />
          ))}
        </table>
      </div>
    </>
  );
}

function Head({ draft }: Pick<FormTableProps, 'draft'>) {
  const texts = useTexts(FORM_TEXTS);
  const language = useLanguage();
  const last = lastAccepted(draft);
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          {texts.measure}
        </th>
        <th scope="col" role="columnheader" className="number">
          {last === undefined
            ? texts.before
            : fill(texts.beforeOf, { quarter: quarterInWords(last.quarter, language) })}
        </th>
        {(['value', 'reason', 'precision', 'note'] as const).map((field) => (
          <th key={field} scope="col" role="columnheader" id={`column-${field}`}>
            {texts[field]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type ThemeProps = Omit<FormTableProps, 'themes'> & { readonly theme: FormTheme };

function Theme({ theme: { letter, label, measures }, ...rows }: ThemeProps) {
  const texts = useTexts(FORM_TEXTS);
  const language = useLanguage();
  const name = label === undefined ? fill(texts.theme, { letter }) : `${letter} · ${label[language]}`;
  return (
    <tbody role="rowgroup">
      <tr role="row" className="theme">
        <th scope="rowgroup" role="rowheader" colSpan={6}>
          {name}
        </th>
      </tr>
      {measures.map((line) => (
        <MeasureRows
          key={line.measure.code}
          line={line}
          open={rows.unfolded.has(line.measure.code)}
          cells={rows.cells}
          findings={rows.findings}
          benchmark={rows.draft.benchmark}
          onFold={rows.onFold}
          onType={rows.onType}
          onAdd={rows.onAdd}
        />
      ))}
    </tbody>
  );
}
