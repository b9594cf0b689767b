import type { ReactNode } from 'react';

interface ScrollingTableProps {
  /** Unique on the page; names the region that scrolls. */
  readonly id: string;
  readonly caption: ReactNode;
  readonly children: ReactNode;
}

/** A table that scrolls in a region of its own when it is wider than the page, by mouse, finger or keyboard. */
export function ScrollingTable({ id, caption, children }: ScrollingTableProps) {
  return (
    <div className="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
