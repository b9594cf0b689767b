import type { MonitorRowReply } from '@ijkpunt/contract';
import { memo } from 'react';
import { MonitorTableRow } from './monitor-table-row.tsx';
import type { Selection } from './use-selection.ts';

type Rows = readonly MonitorRowReply[];

/** As the style sheet counts on. */
const IN_A_GROUP = 12;

/** Rows in the groups in which they are drawn. */
export function groupsOf(rows: Rows): readonly Rows[] {
  const groups = Array.from({ length: Math.ceil(rows.length / IN_A_GROUP) }, (_none, place) => place);
  return groups.map((place) => rows.slice(place * IN_A_GROUP, (place + 1) * IN_A_GROUP));
}

interface MonitorRowsProps {
  readonly rows: Rows;
  /** Absent for who may only look. */
  readonly selection: Selection | undefined;
  readonly onExtend: ((municipality: string) => void) | undefined;
}

/** Some rows of the monitor that are drawn, or left out, together. */
export const MonitorRows = memo(function MonitorRows({ rows, selection, onExtend }: MonitorRowsProps) {
  return (
    <tbody role="rowgroup">
      {rows.map((row) => (
        <MonitorTableRow
          key={row.municipality}
          row={row}
          selected={selection?.has(row.municipality) ?? false}
          onSelect={selection?.toggle}
          onExtend={onExtend}
        />
      ))}
    </tbody>
  );
});
