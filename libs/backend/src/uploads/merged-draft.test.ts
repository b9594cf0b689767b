import type { DraftCell } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { filledCells, mergedDraft, type StoredDraft } from './merged-draft.ts';

const RACHIDA = { id: 'r', name: 'Rachida' };
const AREND = { id: 'a', name: 'Arend' };
const NOTHING: StoredDraft = { revision: 0, cells: [] };

const cell = (measure: string, value: string, more: Partial<DraftCell> = {}): DraftCell => ({
  measure,
  dimension: '',
  category: '',
  value,
  precision: '',
  reason: '',
  note: '',
  ...more,
});

/** A draft after saves that follow each other, each upon what the one before made. */
function savedBy(...saves: readonly (readonly [typeof RACHIDA, ...DraftCell[]])[]): StoredDraft {
  return saves.reduce<StoredDraft>((stored, [person, ...cells]) => {
    const outcome = mergedDraft(stored, { revision: stored.revision, cells, person });
    if (!outcome.merged) throw new Error(`changed by ${outcome.by}`);
    return outcome.draft;
  }, NOTHING);
}

describe('cells that are saved', () => {
  it('make a revision, and stand beside those that were there', () => {
    const draft = savedBy([RACHIDA, cell('B01', '5')], [RACHIDA, cell('B03', '7'), cell('B01', '50')]);
    expect(draft.revision).toBe(2);
    expect(filledCells(draft)).toEqual([cell('B01', '50'), cell('B03', '7')]);
  });

  it('of one person in two windows are merged cell by cell', () => {
    const stored = savedBy([RACHIDA, cell('B01', '5')], [RACHIDA, cell('B01', '6')]);
    const outcome = mergedDraft(stored, { revision: 1, cells: [cell('B03', '7')], person: RACHIDA });
    expect(outcome.merged && filledCells(outcome.draft)).toEqual([cell('B01', '6'), cell('B03', '7')]);
  });

  it('do not write over what somebody else typed since, also when the person saved once more after that', () => {
    const stored = savedBy(
      [RACHIDA, cell('B01', '5')],
      [AREND, cell('B03', '7')],
      [RACHIDA, cell('B01', '6')],
    );
    const change = { cells: [cell('B04', '1')], person: RACHIDA };
    expect(mergedDraft(stored, { ...change, revision: 1 })).toEqual({ merged: false, by: 'Arend' });
    expect(mergedDraft(stored, { ...change, revision: 2 }).merged).toBe(true);
  });

  it('are not put in by whoever says to have read what is not there yet', () => {
    const stored = savedBy([AREND, cell('B01', '5')]);
    const ahead = mergedDraft(stored, { revision: 1000, cells: [cell('B01', '6')], person: RACHIDA });
    expect(ahead).toEqual({ merged: false, by: 'Arend' });
  });

  it('remember who emptied a cell', () => {
    const stored = savedBy([RACHIDA, cell('B01', '5')], [AREND, cell('B01', '', { precision: 'rounded' })]);
    expect(filledCells(stored)).toEqual([]);
    const late = mergedDraft(stored, { revision: 1, cells: [cell('B01', '6')], person: RACHIDA });
    expect(late).toEqual({ merged: false, by: 'Arend' });
  });
});

describe('the cells of a draft', () => {
  it('stand by measure, totals before their categories', () => {
    const men = cell('B01', '2', { dimension: 'sex', category: 'men' });
    const draft = savedBy([RACHIDA, cell('B03', '7'), men, cell('B01', '5')]);
    expect(filledCells(draft)).toEqual([cell('B01', '5'), men, cell('B03', '7')]);
  });
});
