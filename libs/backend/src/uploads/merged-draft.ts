import { addressOfCell, isEmptyCell, type DraftCell } from '@ijkpunt/contract';

/** A cell of a draft, with who typed it last and in which revision. One that was emptied stays, so that this stays known. */
export interface StoredCell extends DraftCell {
  readonly revision: number;
  readonly by: string;
  readonly byName: string;
}

/** A draft as it is stored. The first save makes revision 1. */
export interface StoredDraft {
  readonly revision: number;
  readonly cells: readonly StoredCell[];
}

/** Cells that somebody typed on top of a revision that they had read. */
export interface DraftChange {
  readonly revision: number;
  readonly cells: readonly DraftCell[];
  readonly person: { readonly id: string; readonly name: string };
}

export type Merged =
  { readonly merged: true; readonly draft: StoredDraft } | { readonly merged: false; readonly by: string };

/**
 * Puts cells into a draft. One person in two windows fills one form: cell by cell the last one stands. What somebody else
 * typed since the revision that was read is not written over unseen: nothing is merged then.
 */
export function mergedDraft(stored: StoredDraft, { revision, cells, person }: DraftChange): Merged {
  // Nobody has read what is not there yet: whoever says so has not looked, and would write over what others typed.
  if (revision > stored.revision) return { merged: false, by: stored.cells.at(-1)?.byName ?? person.name };
  const theirs = stored.cells.findLast((cell) => cell.revision > revision && cell.by !== person.id);
  if (theirs !== undefined) return { merged: false, by: theirs.byName };
  const next = stored.revision + 1;
  const merged = new Map(stored.cells.map((cell) => [addressOfCell(cell), cell]));
  for (const cell of cells) {
    merged.set(addressOfCell(cell), { ...cell, revision: next, by: person.id, byName: person.name });
  }
  return { merged: true, draft: { revision: next, cells: [...merged.values()] } };
}

/** The cells that say something, by measure, totals before their categories. */
export function filledCells({ cells }: Pick<StoredDraft, 'cells'>): readonly DraftCell[] {
  return cells
    .filter((cell) => !isEmptyCell(cell))
    .map(({ revision: _revision, by: _by, byName: _byName, ...cell }) => cell)
    .toSorted(byPlace);
}

function byPlace(a: DraftCell, b: DraftCell): number {
  const parts = ['measure', 'dimension', 'category'] as const;
  const differing = parts.find((part) => a[part] !== b[part]);
  if (differing === undefined) return 0;
  return a[differing] < b[differing] ? -1 : 1;
}
