import type { OutlineReply } from '@ijkpunt/contract';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { cellKey, choiceOf, doubledCells, type Choice, type Choices, type NumberCell } from './choices.ts';
import { OWN_FILE_TEXTS } from './own-file.texts.ts';
import { TargetFields } from './target-fields.tsx';

interface MappingTableProps {
  readonly seen: OutlineReply;
  readonly cells: readonly NumberCell[];
  readonly choices: Choices;
  readonly onChoose: (cell: NumberCell, choice: Choice) => void;
}

/** So many rows of a file are shown at once; the rest is folded. */
const FIRST_ROWS = 60;

/** Every number of the file with what it counts as. */
export function MappingTable({ seen, cells, choices, onChoose }: MappingTableProps) {
  const texts = useTexts(OWN_FILE_TEXTS);
  const shown = new Set(seen.rows.slice(0, FIRST_ROWS).map(({ label }) => label));
  const doubled = doubledCells(cells, choices);
  const table = (some: readonly NumberCell[]) => (
    <table className="figures mapped" role="table">
      <Head />
      <tbody role="rowgroup">
        {some.map((cell) => (
          <NumberRow
            key={cellKey(cell)}
            id={fieldOf(cells, cell)}
            seen={seen}
            cell={cell}
            choice={choiceOf(choices, cell)}
            doubled={doubled.has(cellKey(cell))}
            onChoose={(choice) => onChoose(cell, choice)}
          />
        ))}
      </tbody>
    </table>
  );
  const first = cells.filter(({ row }) => shown.has(row));
  const rest = cells.filter(({ row }) => !shown.has(row));
  if (cells.length === 0) return null;
  return (
    <>
      {table(first)}
      {rest.length === 0 ? null : (
        <details>
          <summary>{fill(texts.more, { count: rest.length })}</summary>
          {table(rest)}
        </details>
      )}
    </>
  );
}

/** Name of the field of a number. */
export function fieldOf(cells: readonly NumberCell[], cell: NumberCell): string {
  return `number-${cells.indexOf(cell) + 1}`;
}

function Head() {
  const texts = useTexts(OWN_FILE_TEXTS);
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          {texts.row}
        </th>
        <th scope="col" role="columnheader">
          {texts.column}
        </th>
        <th scope="col" role="columnheader" className="number">
          {texts.value}
        </th>
        <th scope="col" role="columnheader">
          {texts.counts}
        </th>
      </tr>
    </thead>
  );
}

interface NumberRowProps {
  readonly id: string;
  readonly seen: OutlineReply;
  readonly cell: NumberCell;
  readonly choice: Choice;
  readonly doubled: boolean;
  readonly onChoose: (choice: Choice) => void;
}

function NumberRow({ cell, ...fields }: NumberRowProps) {
  const texts = useTexts(OWN_FILE_TEXTS);
  const row = cell.row === '' ? texts.onlyRow : cell.row;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {row}
      </th>
      <td role="cell">{cell.column}</td>
      <td role="cell" className="number">
        {cell.value}
      </td>
      <td role="cell">
        <TargetFields {...fields} place={{ row, column: cell.column }} />
      </td>
    </tr>
  );
}
