import type { Benchmark } from '@ijkpunt/model';
import { Button } from '@ijkpunt/ui';
import { UNIT_WORDS } from '../../words/codes.texts.ts';
import { fill } from '../../words/fill.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { AddCategory } from './add-category.tsx';
import { CellRow, type CellRowProps } from './cell-row.tsx';
import type { CheckedForm } from './checked-form.ts';
import type { DraftCells, Typed } from './draft-cells.ts';
import { idOf } from './field-place.ts';
import type { FormBreakdown, FormMeasure, FormRow } from './form-rows.ts';
import { FORM_TEXTS } from './form.texts.ts';

interface MeasureRowsProps {
  readonly line: FormMeasure;
  readonly open: boolean;
  readonly cells: DraftCells;
  readonly findings: CheckedForm['byAddress'];
  readonly benchmark: Benchmark;
  readonly onFold: (measure: string) => void;
  readonly onType: (typed: readonly Typed[]) => void;
  readonly onAdd: (address: string) => void;
}

/** The rows of a measure: its total, and below it the breakdowns, when they are unfolded. */
export function MeasureRows({ line, open, onFold, onAdd, ...given }: MeasureRowsProps) {
  const { measure, total, breakdowns } = line;
  const rowOf = rowsWith(given);
  return (
    <>
      <CellRow {...rowOf(total)}>
        <MeasureName line={line} open={open} onFold={() => onFold(measure.code)} />
      </CellRow>
      {open
        ? breakdowns.map((breakdown) => (
            <Breakdown
              key={breakdown.dimension.code}
              breakdown={breakdown}
              total={total}
              onAdd={onAdd}
              rowOf={rowOf}
            />
          ))
        : null}
    </>
  );
}

const NONE: readonly never[] = [];

type Given = Pick<MeasureRowsProps, 'cells' | 'findings' | 'benchmark' | 'onType'>;

function rowsWith({ cells, findings, benchmark, onType }: Given) {
  return (row: FormRow) => ({
    row,
    cell: cells.get(row.address),
    findings: findings.get(row.address) ?? NONE,
    benchmark,
    onType,
  });
}

interface BreakdownProps {
  readonly breakdown: FormBreakdown;
  readonly total: FormRow;
  readonly rowOf: (row: FormRow) => Omit<CellRowProps, 'children'>;
  readonly onAdd: (address: string) => void;
}

function Breakdown({ breakdown: { dimension, rows }, total, rowOf, onAdd }: BreakdownProps) {
  const language = useLanguage();
  return (
    <>
      <tr role="row" className="dimension">
        <th scope="row" role="rowheader" colSpan={6}>
          {dimension.label[language]}
        </th>
      </tr>
      {rows.map((row) => (
        <CellRow key={row.address} {...rowOf(row)}>
          <span className="category" id={idOf(row.address, 'name')}>
            <span className="unseen">{total.measure.label[language]}, </span>
            {row.category?.[language]}
          </span>
        </CellRow>
      ))}
      {dimension.open ? (
        <AddCategory dimension={dimension} measure={total.measure.code} onAdd={onAdd} />
      ) : null}
    </>
  );
}

interface MeasureNameProps {
  readonly line: FormMeasure;
  readonly open: boolean;
  readonly onFold: () => void;
}

function MeasureName({ line: { measure, total, breakdowns }, open, onFold }: MeasureNameProps) {
  const texts = useTexts(FORM_TEXTS);
  const language = useLanguage();
  const count = breakdowns.length;
  return (
    <>
      <span id={idOf(total.address, 'name')}>
        <span className="code">{measure.code}</span> {measure.label[language]}
      </span>{' '}
      <span className="small">{UNIT_WORDS[measure.unit][language]}</span>
      <details className="definition">
        <summary>{texts.definition}</summary>
        <p>{measure.definition[language]}</p>
      </details>
      {count === 0 ? null : (
        <Button appearance="subtle" aria-expanded={open} onClick={onFold}>
          {fill(texts.unfold, { count })}
          <span className="unseen"> {measure.label[language]}</span>
        </Button>
      )}
    </>
  );
}
