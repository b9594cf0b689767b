import type { OutlineReply } from '@ijkpunt/contract';
import type { WantedLayout } from './use-own-file.ts';

type Layout = Pick<OutlineReply, 'headerLine' | 'labelColumn'>;

/** So many lines are offered as the row of names; nobody puts it further down. */
const MOST_LINES = 40;

/** The lines that may hold the names of the columns; 0 for none. */
export function linesToChoose(current: number): readonly number[] {
  return Array.from({ length: Math.max(MOST_LINES, current) + 1 }, (_, line) => line);
}

/**
 * What to ask of a file that is read again. Another row of names brings other names, so the column of labels is guessed
 * anew; unless somebody chose that as well.
 */
export function layoutChanged(seen: Layout, wanted: Layout): WantedLayout {
  const { headerLine, labelColumn } = wanted;
  if (headerLine !== seen.headerLine && labelColumn === seen.labelColumn) return { headerLine };
  return { headerLine, labelColumn };
}
