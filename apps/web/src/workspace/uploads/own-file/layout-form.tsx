import type { OutlineReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { ChoiceField } from '../../rounds/choice-field.tsx';
import { layoutChanged, linesToChoose } from './layout-choices.ts';
import { OWN_FILE_TEXTS } from './own-file.texts.ts';
import type { WantedLayout } from './use-own-file.ts';

interface LayoutFormProps {
  readonly seen: OutlineReply;
  readonly busy: boolean;
  readonly onReread: (layout: WantedLayout) => void;
}

/** Where the names of columns and rows stand: a guess to confirm. The file is read again when it was wrong. */
export function LayoutForm({ seen, busy, onReread }: LayoutFormProps) {
  const texts = useTexts(OWN_FILE_TEXTS);
  const [headerLine, setHeaderLine] = useState(seen.headerLine);
  const [labelColumn, setLabelColumn] = useState(seen.labelColumn);
  const columns = [seen.labelColumn, ...seen.columns].filter((column) => column !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onReread(layoutChanged(seen, { headerLine, labelColumn }));
  };
  return (
    <section aria-labelledby="layout">
      <h2 id="layout">{texts.step1}</h2>
      <p>{fill(texts.columns, { columns: columns.join(', ') })}</p>
      <form className="narrow" onSubmit={submit}>
        <HeaderLine chosen={headerLine} seen={seen} onChoose={setHeaderLine} />
        <LabelColumn chosen={labelColumn} columns={columns} onChoose={setLabelColumn} />
        <Button type="submit" appearance="secondary" disabled={busy}>
          {busy ? texts.looking : texts.reread}
        </Button>
      </form>
    </section>
  );
}

interface HeaderLineProps {
  readonly chosen: number;
  readonly seen: OutlineReply;
  readonly onChoose: (line: number) => void;
}

function HeaderLine({ chosen, seen, onChoose }: HeaderLineProps) {
  const texts = useTexts(OWN_FILE_TEXTS);
  const lines = linesToChoose(seen.headerLine).map((line) => ({
    value: String(line),
    name: line === 0 ? texts.noHeader : fill(texts.line, { line }),
  }));
  return (
    <ChoiceField
      id="header-line"
      label={texts.header}
      value={String(chosen)}
      choices={lines}
      onChange={(line) => onChoose(Number(line))}
    />
  );
}

interface LabelColumnProps {
  readonly chosen: string;
  readonly columns: readonly string[];
  readonly onChoose: (column: string) => void;
}

function LabelColumn({ chosen, columns, onChoose }: LabelColumnProps) {
  const texts = useTexts(OWN_FILE_TEXTS);
  const choices = [
    { value: '', name: texts.noLabels },
    ...columns.map((column) => ({ value: column, name: column })),
  ];
  return (
    <ChoiceField
      id="label-column"
      label={texts.labels}
      value={chosen}
      choices={choices}
      onChange={onChoose}
    />
  );
}
