import type { MergerReply } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { joinedMergers } from './joined-mergers.ts';

const merger = (oldName: string, newName: string, changes: Partial<MergerReply> = {}): MergerReply => ({
  oldCode: oldName,
  oldName,
  newCode: newName,
  newName,
  effectiveDate: '2023-01-01',
  kind: 'merge',
  ...changes,
});

describe('mergers', () => {
  it('of one new municipality are one line', () => {
    const all = [
      merger('Brielle', 'Voorne aan Zee'),
      merger('Westvoorne', 'Voorne aan Zee'),
      merger('A', 'B'),
    ];
    expect(joinedMergers(all).map(({ old, now }) => [old, now])).toEqual([
      [['Brielle', 'Westvoorne'], ['Voorne aan Zee']],
      [['A'], ['B']],
    ]);
  });

  it('that divide one municipality are one line too', () => {
    const split = { kind: 'split' } as const;
    const all = [merger('Haren', 'Groningen', split), merger('Haren', 'Tynaarlo', split)];
    expect(joinedMergers(all)).toEqual([
      { effectiveDate: '2023-01-01', kind: 'split', old: ['Haren'], now: ['Groningen', 'Tynaarlo'] },
    ]);
  });

  it('of another day or kind stay apart', () => {
    const all = [
      merger('A', 'X'),
      merger('B', 'X', { effectiveDate: '2019-01-01' }),
      merger('C', 'X', { kind: 'absorb' }),
    ];
    expect(joinedMergers(all)).toHaveLength(3);
  });
});
