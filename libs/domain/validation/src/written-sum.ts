import type { Cell } from '@ijkpunt/model';

/** The sum of the figures as they are written, for the sentence; gaps are not in it. */
export function writtenSum(cells: readonly Cell[]): number {
  const sum = cells.reduce((so, cell) => (cell.kind === 'figure' ? so + cell.value : so), 0);
  return Math.round(sum * 1e6) / 1e6;
}
