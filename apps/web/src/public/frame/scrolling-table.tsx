import type { ReactNode } from 'react';
import type { Language } from '@ijkpunt/model';
import { frameTexts } from './frame.texts.ts';

interface ScrollingTableProps {
  /** Unique on the page; names the region that scrolls. */
  readonly id: string;
  readonly caption: ReactNode;
  /** Its rows can be put in another order, by a script that says so in this language. */
  readonly sorted?: Language | undefined;
  readonly children: ReactNode;
}

/** A table that scrolls in a region of its own when it is wider than the page, by mouse, finger or keyboard. */
export function ScrollingTable({ id, caption, sorted, children }: ScrollingTableProps) {
  return (
    <div className="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table {...(sorted && sortWords(sorted))}>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/** What the script says once rows have another order. */
function sortWords(language: Language) {
  const { sorted, ascending, descending } = frameTexts[language];
  return { 'data-sort': sorted, 'data-up': ascending, 'data-down': descending };
}
