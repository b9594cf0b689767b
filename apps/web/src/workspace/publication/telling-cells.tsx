import type { ReleaseInFullReply } from '@ijkpunt/contract';
import { HeadRow, LabelledCell } from '../submissions/labelled-table.tsx';
import { useLanguage, useTexts } from '../words/language.ts';
import { DISCLOSURE_TEXTS } from './disclosure.texts.ts';
import { tellingCellInWords } from './telling-cell.ts';
import { useNames } from './use-names.ts';

interface TellingCellsProps {
  /** Cells that would have been told, each with who could. */
  readonly cells: readonly string[];
  readonly full: ReleaseInFullReply;
}

/** Why a release was refused: which counts could be told, and by whom. The name of the cell stands with it, for who reports it. */
export function TellingCells({ cells, full }: TellingCellsProps) {
  const texts = useTexts(DISCLOSURE_TEXTS);
  const language = useLanguage();
  const nameOf = useNames(full);
  return (
    <>
      <h3>{texts.refusal}</h3>
      <p>{texts.refusalLead}</p>
      <div className="long-list" role="region" aria-label={texts.refusal} tabIndex={0}>
        <table role="table" className="figures labelled" aria-label={texts.refusal}>
          <HeadRow first={texts.cell} others={[texts.who]} numbers={0} />
          <tbody role="rowgroup">
            {cells.map((told) => {
              const { cell, who } = tellingCellInWords(told, { texts, language, nameOf });
              return (
                <tr key={told} role="row">
                  <th role="rowheader" scope="row">
                    {cell}
                    <code className="note">{told}</code>
                  </th>
                  <LabelledCell label={texts.who}>{who}</LabelledCell>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
