import type { MonitorRowReply } from '@ijkpunt/contract';
import { useTexts } from '../words/language.ts';
import { MonitorTableRow } from './monitor-table-row.tsx';
import { ariaSort, remindable, SORT_KEYS, sortedBy, type MonitorView } from './monitor-view.ts';
import { MONITOR_TEXTS } from './monitor.texts.ts';
import type { Selection } from './use-selection.ts';

interface MonitorTableProps {
  readonly rows: readonly MonitorRowReply[];
  readonly view: MonitorView;
  readonly onView: (view: MonitorView) => void;
  /** Absent for who may only look. */
  readonly managing:
    { readonly selection: Selection; readonly onExtend: (municipality: string) => void } | undefined;
}

/** Every municipality, a row each. Rows are grids so that the browser draws only those in sight; the roles keep the table. */
export function MonitorTable({ rows, view, onView, managing }: MonitorTableProps) {
  const texts = useTexts(MONITOR_TEXTS);
  if (rows.length === 0) return <p>{texts.none}</p>;
  return (
    <table
      role="table"
      className={managing === undefined ? 'monitor' : 'monitor managed'}
      aria-label={texts.table}
    >
      <Headings rows={rows} view={view} onView={onView} managing={managing} />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <MonitorTableRow
            key={row.municipality}
            row={row}
            selected={managing?.selection.has(row.municipality) ?? false}
            onSelect={managing?.selection.toggle}
            onExtend={managing?.onExtend}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The names of the columns; those that sort are buttons. */
function Headings({ rows, view, onView, managing }: MonitorTableProps) {
  const texts = useTexts(MONITOR_TEXTS);
  return (
    <thead role="rowgroup">
      <tr role="row">
        {managing === undefined ? null : <SelectAll rows={rows} selection={managing.selection} />}
        {SORT_KEYS.map((key) => (
          <th key={key} role="columnheader" scope="col" aria-sort={ariaSort(view, key)}>
            <button type="button" className="plain sort" onClick={() => onView(sortedBy(view, key))}>
              {texts[key]}
            </button>
          </th>
        ))}
        <th role="columnheader" scope="col">
          {texts.history}
        </th>
        {managing === undefined ? null : (
          <th role="columnheader" scope="col">
            {texts.actions}
          </th>
        )}
      </tr>
    </thead>
  );
}

interface SelectAllProps {
  readonly rows: readonly MonitorRowReply[];
  readonly selection: Selection;
}

function SelectAll({ rows, selection }: SelectAllProps) {
  const texts = useTexts(MONITOR_TEXTS);
  const codes = remindable(rows);
  const all = codes.length > 0 && codes.every((code) => selection.has(code));
  return (
    <th role="columnheader" scope="col">
      <label className="choice">
        <input
          type="checkbox"
          checked={all}
          disabled={codes.length === 0}
          aria-label={texts.selectAll}
          onChange={() => selection.set(all ? [] : codes)}
        />
        <span className="wide-hidden" aria-hidden="true">
          {texts.selectAll}
        </span>
      </label>
    </th>
  );
}
