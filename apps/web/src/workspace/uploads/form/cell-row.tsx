import type { DraftCell } from '@ijkpunt/contract';
import type { Benchmark } from '@ijkpunt/model';
import type { ReactNode } from 'react';
import { figureInWords } from '../../validation/figure-in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { CellFields } from './cell-fields.tsx';
import { CellFindings } from './cell-findings.tsx';
import type { FormFinding } from './checked-form.ts';
import type { Typed } from './draft-cells.ts';
import type { FormRow } from './form-rows.ts';
import { FORM_TEXTS } from './form.texts.ts';

export interface CellRowProps {
  readonly row: FormRow;
  readonly cell: DraftCell | undefined;
  readonly findings: readonly FormFinding[];
  readonly benchmark: Benchmark;
  readonly onType: (typed: readonly Typed[]) => void;
  /** What the row is called. */
  readonly children: ReactNode;
}

/** One cell to fill in: what it was, its fields, and below it what is remarked about it. */
export function CellRow({ row, findings, benchmark, children, ...fields }: CellRowProps) {
  return (
    <>
      <tr role="row">
        <th scope="row" role="rowheader">
          {children}
        </th>
        <Before row={row} />
        <CellFields address={row.address} findings={findings} {...fields} />
      </tr>
      {findings.length === 0 ? null : (
        <tr role="row" className="cell-findings">
          <td colSpan={6} role="cell">
            <CellFindings address={row.address} findings={findings} benchmark={benchmark} />
          </td>
        </tr>
      )}
    </>
  );
}

function Before({ row: { before } }: Pick<CellRowProps, 'row'>) {
  const texts = useTexts(FORM_TEXTS);
  const language = useLanguage();
  return (
    <td role="cell" className={before === undefined ? 'number gap' : 'number'} data-label={texts.before}>
      {before === undefined ? texts.noBefore : figureInWords(before, language)}
    </td>
  );
}
