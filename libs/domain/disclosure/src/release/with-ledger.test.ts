import { describe, expect, it } from 'vitest';
import { membersOf, type Relation } from '../tables/relations.ts';
import { tableSystem, type TableCell, type TableSystem } from '../tables/table-system.ts';
import { ledgerOf } from './ledger.ts';
import { withLedger } from './with-ledger.ts';

const NOT_SHOWN = Number.NaN;

const cell = (name: string, value: number, more: Partial<TableCell> = {}): TableCell => ({
  name,
  value,
  state: 'open',
  ...more,
});

/** 62 = 53 + 9. */
const SUM: Relation = { cells: [0, 1, 2], coefficients: [1, -1, -1] };
const CELLS = [cell('all', 62), cell('left', 53), cell('stayed', 9, { width: 9, knownTo: [0] })];

const system = (
  cells: readonly TableCell[] = CELLS,
  relations: readonly Relation[] = [SUM],
  insiders: readonly string[] = ['GM0193'],
): TableSystem => tableSystem(cells, relations, insiders);

const shown = (...known: readonly number[]) => ledgerOf(system(), Float64Array.from(known), []);

const stateOf = ({ cells }: TableSystem, name: string) => cells.find((one) => one.name === name)?.state;

describe('what came out before', () => {
  it('is known as long as the count is the same, and is a cell of its own when it is not', () => {
    const before = shown(62, NOT_SHOWN, NOT_SHOWN);
    const corrected = [cell('all', 63), cell('left', 53), cell('stayed', 10, { width: 9, knownTo: [0] })];
    expect(stateOf(withLedger(system(), before).system, 'all')).toBe('public');
    const { cells } = withLedger(system(corrected), before).system;
    expect(cells.map(({ name, value, state }) => [name, value, state])).toEqual([
      ['all', 63, 'open'],
      ['left', 53, 'open'],
      ['stayed', 10, 'open'],
      ['all (before 3)', 62, 'public'],
      ['stayed (before 4)', 9, 'unseen'],
    ]);
  });

  it('hangs together as it did, also by a rule that is gone', () => {
    const joined = withLedger(system(CELLS, []), shown(62, NOT_SHOWN, NOT_SHOWN)).system;
    expect(joined.relations.count).toBe(1);
    expect([...membersOf(joined.relations, 0)]).toEqual([0, 1, 2]);
    // A rule that is still there is not counted twice.
    expect(withLedger(system(), shown(62, NOT_SHOWN, NOT_SHOWN)).system.relations.count).toBe(1);
  });

  it('is still known to who delivered it then and does not any more', () => {
    const now = system(
      [cell('all', 62), cell('left', 53), cell('stayed', 9, { width: 9 })],
      [SUM],
      ['GM0392'],
    );
    const { insiders, cells } = withLedger(now, shown(62, NOT_SHOWN, NOT_SHOWN)).system;
    expect(insiders).toEqual(['GM0392', 'GM0193']);
    expect(cells[2]?.knownTo).toEqual([1]);
  });
});

describe('a draft that participants saw', () => {
  it('keeps hidden what it hid, and leaves open what it showed', () => {
    const joined = withLedger(system(), shown(62, NOT_SHOWN, NOT_SHOWN), 'participants').system;
    expect(['all', 'left', 'stayed'].map((name) => stateOf(joined, name))).toEqual([
      'open',
      'unseen',
      'unseen',
    ]);
  });

  it('is remembered by all of them where the public does not get to see it in the end', () => {
    const people = ['GM0193', 'GM0392'];
    const open = system(CELLS, [SUM], people);
    const draft = ledgerOf(open, Float64Array.from([62, NOT_SHOWN, NOT_SHOWN]), []);
    const { system: composedAnew } = withLedger(open, draft, 'participants');
    const out = ledgerOf(composedAnew, Float64Array.from([NOT_SHOWN, NOT_SHOWN, NOT_SHOWN]), []);
    expect(out.cells.map(({ seen, knownTo }) => ({ seen, knownTo }))).toEqual([
      { seen: false, knownTo: people },
      { seen: false, knownTo: [] },
      { seen: false, knownTo: ['GM0193'] },
    ]);
    // Also when it is composed a third time: what was seen once is not forgotten.
    const third = withLedger(open, out, 'participants').system;
    expect(
      ledgerOf(third, Float64Array.from([NOT_SHOWN, NOT_SHOWN, NOT_SHOWN]), []).cells[0]?.knownTo,
    ).toEqual(people);
    const shownAfterAll = ledgerOf(composedAnew, Float64Array.from([62, NOT_SHOWN, NOT_SHOWN]), []);
    expect(shownAfterAll.cells[0]).toMatchObject({ seen: true, knownTo: [] });
  });
});
