import type { MonitorRowReply } from '@ijkpunt/contract';
import { Button, CheckBox, ChoiceLabel } from '@ijkpunt/ui';
import { useDeferredValue, useMemo } from 'react';
import { useTexts } from '../words/language.ts';
import { groupsOf, MonitorRows } from './monitor-rows.tsx';
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

/** Groups that follow at once when something else is shown; those below the screen follow as soon as there is time. */
const AT_ONCE = 2;

/** Every municipality, a row each. Rows are grids in groups so that the browser draws only those in sight; the roles keep the table. */
export function MonitorTable({ rows, view, onView, managing }: MonitorTableProps) {
  const texts = useTexts(MONITOR_TEXTS);
  const now = useMemo(() => groupsOf(rows), [rows]);
  const settled = useDeferredValue(now);
  const groups = [...now.slice(0, AT_ONCE), ...settled.slice(AT_ONCE)];
  if (rows.length === 0) return <p>{texts.none}</p>;
  return (
    <table
      role="table"
      className={managing === undefined ? 'monitor' : 'monitor managed'}
      aria-label={texts.table}
      aria-busy={now !== settled}
    >
      <Headings rows={rows} view={view} onView={onView} managing={managing} />
      {groups.map((group, place) => (
        <MonitorRows key={place} rows={group} selection={managing?.selection} onExtend={managing?.onExtend} />
      ))}
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
            <Button appearance="subtle" className="sort" onClick={() => onView(sortedBy(view, key))}>
              {texts[key]}
            </Button>
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
      <ChoiceLabel>
        <CheckBox
          checked={all}
          disabled={codes.length === 0}
          aria-label={texts.selectAll}
          onChange={() => selection.set(all ? [] : codes)}
        />
        <span className="wide-hidden" aria-hidden="true">
          {texts.selectAll}
        </span>
      </ChoiceLabel>
    </th>
  );
}
