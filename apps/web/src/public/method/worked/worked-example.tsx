import type { Bilingual, Language } from '@ijkpunt/model';
import { HeadRow } from '../../frame/head-row.tsx';
import { ScrollingTable } from '../../frame/scrolling-table.tsx';
import { methodTexts } from '../method.texts.ts';
import type { Worked, WorkedStep, WorkedTable } from './worked-method.ts';

interface WorkedExampleProps {
  readonly worked: Worked;
  /** Unique on the page. */
  readonly id: string;
  readonly language: Language;
}

/** An example from the first number to the outcome: a story, a table when there is one, and steps with their sums. */
export function WorkedExample({ worked, id, language }: WorkedExampleProps) {
  const { story, table, steps, outcome, real = false } = worked;
  const text = methodTexts[language].entry;
  return (
    <div className="worked">
      <h5>{real ? text.realExample : text.example}</h5>
      <p>{story[language]}</p>
      {table && <Numbers table={table} id={id} language={language} />}
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <Step key={`${step.words.nl} ${step.sum ?? ''}`} step={step} language={language} />
          ))}
        </ol>
      )}
      <p className="worked-outcome">{outcome[language]}</p>
    </div>
  );
}

function Step({
  step: { words, sum },
  language,
}: {
  readonly step: WorkedStep;
  readonly language: Language;
}) {
  return (
    <li>
      {words[language]}
      {sum !== undefined && <span className="sum">{sum}</span>}
    </li>
  );
}

function Numbers({
  table: { caption, columns, rows },
  id,
  language,
}: {
  readonly table: WorkedTable;
  readonly id: string;
  readonly language: Language;
}) {
  const inWords = (cell: string | Bilingual): string => (typeof cell === 'string' ? cell : cell[language]);
  return (
    <ScrollingTable id={id} caption={caption[language]}>
      <HeadRow columns={columns.map((words, column) => ({ words: words[language], number: column > 0 }))} />
      <tbody>
        {rows.map(([first = '', ...cells]) => (
          <tr key={inWords(first)}>
            <th scope="row">{inWords(first)}</th>
            {columns.slice(1).map((column, index) => (
              <td key={column.nl} className={typeof cells[index] === 'string' ? 'number' : 'phrase'}>
                {inWords(cells[index] ?? '')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
