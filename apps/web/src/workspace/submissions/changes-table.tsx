import type { ChangeReply } from '@ijkpunt/contract';
import { Spark } from '@ijkpunt/ui';
import { figureInWords } from '../validation/figure-in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { courseOf, rowKey } from './change-rows.ts';
import { CHANGES_TEXTS } from './changes.texts.ts';
import { absoluteInWords, relativeInWords, whyNone } from './difference-in-words.ts';
import { differenceOf } from './difference.ts';
import { HeadRow, LabelledCell } from './labelled-table.tsx';

interface ChangesTableProps {
  /** Names the table for who cannot see what stands above it. */
  readonly name: string;
  readonly rows: readonly ChangeReply[];
  readonly quarter: string;
  /** What the earlier column is called. */
  readonly earlier: string;
}

/** Cells of two deliveries beside each other, with their difference and their course. */
export function ChangesTable({ name, rows, quarter, earlier }: ChangesTableProps) {
  const texts = useTexts(CHANGES_TEXTS);
  const heads = [earlier, texts.now, texts.difference, texts.percentage, texts.course];
  return (
    <table className="figures labelled changes" role="table" aria-label={name}>
      <HeadRow first={texts.measure} others={heads} numbers={4} />
      <tbody role="rowgroup">
        {rows.map((change) => (
          <ChangeRow key={rowKey(change)} change={change} quarter={quarter} earlier={earlier} />
        ))}
      </tbody>
    </table>
  );
}

interface ChangeRowProps {
  readonly change: ChangeReply;
  readonly quarter: string;
  readonly earlier: string;
}

function ChangeRow({ change, quarter, earlier }: ChangeRowProps) {
  const texts = useTexts(CHANGES_TEXTS);
  const language = useLanguage();
  const difference = differenceOf(change);
  const why = whyNone(difference, language);
  return (
    <tr role="row" className={`change ${change.kind}`}>
      <RowHead change={change} />
      <LabelledCell label={earlier} number>
        <Figure cell={change.before} unit={change.unit} />
      </LabelledCell>
      <LabelledCell label={texts.now} number>
        <Figure cell={change.now} unit={change.unit} />
      </LabelledCell>
      <LabelledCell label={texts.difference} number>
        {absoluteInWords(difference, change.unit, language)}
      </LabelledCell>
      <LabelledCell label={texts.percentage} number>
        {relativeInWords(difference, language)}
        {why === undefined ? null : <span className="note">{why}</span>}
      </LabelledCell>
      <LabelledCell label={texts.course}>
        <Course change={change} quarter={quarter} />
      </LabelledCell>
    </tr>
  );
}

function RowHead({ change }: { readonly change: ChangeReply }) {
  const texts = useTexts(CHANGES_TEXTS);
  const { label, measure, dimension, category, kind } = change;
  return (
    <th role="rowheader" scope="row">
      {label[useLanguage()]} <span className="code">{measure}</span>
      {kind === 'same' ? null : <span className={`mark ${kind}`}>{texts.kinds[kind]}</span>}
      {dimension === '' ? null : <span className="part">{`${dimension}: ${category}`}</span>}
    </th>
  );
}

function Figure({ cell, unit }: { readonly cell: ChangeReply['now']; readonly unit: string }) {
  const texts = useTexts(CHANGES_TEXTS);
  const language = useLanguage();
  if (cell === undefined) return <span className="gap">{texts.notThere}</span>;
  const words = figureInWords({ cell, unit }, language);
  return cell.kind === 'missing' ? <span className="gap">{words}</span> : words;
}

function Course({ change, quarter }: { readonly change: ChangeReply; readonly quarter: string }) {
  const texts = useTexts(CHANGES_TEXTS);
  const language = useLanguage();
  const points = courseOf(change, quarter);
  if (points.length === 0) return texts.dash;
  const { label, dimension, category } = change;
  const name = dimension === '' ? label[language] : `${label[language]}, ${dimension}: ${category}`;
  return (
    <Spark
      id={`course-${rowKey(change).replaceAll(/[^\w-]/g, '_')}`}
      input={{ label: name, language, points }}
    />
  );
}
