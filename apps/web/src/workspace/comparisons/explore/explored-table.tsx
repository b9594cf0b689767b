import {
  EXPLORED_SORTS,
  type ExplorationReply,
  type ExploredRowReply,
  type ExploredView,
} from '@ijkpunt/contract';
import { Button, formatValue } from '@ijkpunt/ui';
import { fill } from '../../words/fill.ts';
import { numberInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { sortedBy } from './explore-view.ts';
import { EXPLORE_TEXTS } from './explore.texts.ts';
import { remarkOf } from './gap-in-words.ts';

interface ExploredTableProps {
  readonly reply: ExplorationReply;
  readonly rows: readonly ExploredRowReply[];
  readonly lit: string;
  readonly onLight: (code: string) => void;
  readonly table: ExploredView;
  readonly onTable: (table: ExploredView) => void;
}

/** Id of the table, by which the funnel finds who a point is. */
export const TABLE_ID = 'explore-table';

/** Every municipality that is shown, a row each; it scrolls in its own region. */
export function ExploredTable({ reply, rows, lit, onLight, table, onTable }: ExploredTableProps) {
  const texts = useTexts(EXPLORE_TEXTS);
  if (rows.length === 0) return <p>{texts.nobody}</p>;
  return (
    <div className="table-scroll" role="region" aria-label={texts.tableTitle} tabIndex={0}>
      <table id={TABLE_ID} className="explored">
        <Headings table={table} onTable={onTable} />
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.code}
              row={row}
              method={reply.indicator.method}
              lit={row.code === lit}
              onLight={onLight}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Headings({ table, onTable }: Pick<ExploredTableProps, 'table' | 'onTable'>) {
  const texts = useTexts(EXPLORE_TEXTS);
  const [name, value, ...rest] = EXPLORED_SORTS.map((sort) => (
    <th
      key={sort}
      scope="col"
      className={sort === 'name' || sort === 'grade' ? undefined : 'number'}
      aria-sort={table.sort !== sort ? 'none' : table.order === 'up' ? 'ascending' : 'descending'}
    >
      <Button appearance="subtle" className="sort" onClick={() => onTable(sortedBy(table, sort))}>
        {texts.columns[sort]}
      </Button>
    </th>
  ));
  return (
    <thead>
      <tr>
        {name}
        {value}
        <th scope="col" className="number">
          {texts.columns.interval}
        </th>
        {rest}
        <th scope="col">{texts.columns.remark}</th>
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: ExploredRowReply;
  readonly method: ExplorationReply['indicator']['method'];
  readonly lit: boolean;
  readonly onLight: (code: string) => void;
}

function Row({ row, method, lit, onLight }: RowProps) {
  const texts = useTexts(EXPLORE_TEXTS);
  const language = useLanguage();
  const amount = (value: number | undefined) =>
    value === undefined ? '–' : formatValue(value, method, language);
  const count = (value: number | undefined) =>
    value === undefined ? '–' : numberInWords(value, language, 1);
  return (
    <tr className={lit ? 'lit' : undefined} data-code={row.code}>
      <th scope="row">
        <Button
          appearance="subtle"
          aria-pressed={lit}
          aria-label={fill(texts.light, { name: row.name })}
          onClick={() => onLight(row.code)}
        >
          {row.name}
        </Button>
      </th>
      <td className="number">{amount(row.value)}</td>
      <td className="number">
        {row.lower === undefined ? '–' : `${amount(row.lower)} – ${amount(row.upper)}`}
      </td>
      <td className="number">{count(row.numerator)}</td>
      <td className="number">{count(row.denominator)}</td>
      <td>{row.grade ?? '–'}</td>
      <td>{remarkOf(row, language)}</td>
    </tr>
  );
}
