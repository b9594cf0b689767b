import type { ReactNode } from 'react';

interface HeadRowProps {
  readonly first: string;
  readonly others: readonly string[];
  /** How many of the other columns hold numbers; these come first. */
  readonly numbers: number;
}

// Narrow screens show rows as cards, which takes the meaning of a table away: the roles give it back.
export function HeadRow({ first, others, numbers }: HeadRowProps) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          {first}
        </th>
        {others.map((name, index) => (
          <th key={name} role="columnheader" scope="col" className={index < numbers ? 'number' : undefined}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface LabelledCellProps {
  /** Name of the column, shown before the cell where the head of the table is not. */
  readonly label: string;
  readonly number?: boolean;
  readonly children: ReactNode;
}

/** A cell that says what it is when it stands in a card. */
export function LabelledCell({ label, number = false, children }: LabelledCellProps) {
  return (
    <td role="cell" data-label={label} className={number ? 'number' : undefined}>
      {children}
    </td>
  );
}
