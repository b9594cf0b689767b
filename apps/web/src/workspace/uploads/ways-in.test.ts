import type { TaskReply } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { roundFrom, roundInAddress } from './round-in-address.ts';
import { openingOf, partIn, predecessorsOf, taskOf } from './ways-in.ts';

const round = { benchmark: 'statushouders', quarter: '2026Q2', part: '' };

describe('the round in an address', () => {
  it('is read as it was written, with the part that is delivered', () => {
    for (const part of ['', 'Werk & inkomen'])
      expect(roundFrom(new URLSearchParams(roundInAddress({ ...round, part })))).toEqual({ ...round, part });
  });

  it('may be called quarter as well, and is none without it', () => {
    expect(roundFrom(new URLSearchParams('benchmark=statushouders&quarter=2026Q2'))).toEqual(round);
    expect(roundFrom(new URLSearchParams('benchmark=statushouders'))).toBeUndefined();
    expect(roundFrom(new URLSearchParams('benchmark=&kwartaal=2026Q2'))).toBeUndefined();
  });
});

describe('figures', () => {
  it('come in while the round is open, and where an accepted delivery was opened again', () => {
    expect(openingOf({ state: 'not-started', closed: false })).toBe('open');
    expect(openingOf({ state: 'accepted', closed: false, reopened: { reason: 'Fout.' } })).toBe('open');
    expect(openingOf(undefined)).toBe('open');
  });

  it('are only tried once they were approved, and stay out of a closed round', () => {
    expect(openingOf({ state: 'accepted', closed: false })).toBe('trial-only');
    expect(openingOf({ state: 'not-started', closed: true })).toBe('closed');
  });
});

describe('a task', () => {
  const task = { benchmark: { slug: 'statushouders' }, quarter: '2026Q2' } as TaskReply;

  it('is found by benchmark and quarter', () => {
    expect(taskOf([task], round)).toBe(task);
    expect(taskOf([task], { ...round, quarter: '2026Q1' })).toBeUndefined();
    expect(taskOf(undefined, round)).toBeUndefined();
  });

  it('names the predecessors that were accepted and those that were not', () => {
    const predecessors = [
      { municipality: 'GM0501', name: 'Brielle', delivered: true },
      { municipality: 'GM0614', name: 'Westvoorne', delivered: false },
    ];
    expect(predecessorsOf({ predecessors })).toEqual({ there: ['Brielle'], lacking: ['Westvoorne'] });
  });
});

describe('a part', () => {
  it('that is gone gives way to the whole', () => {
    const parts = [{ name: 'Werk', measures: ['B05'], savedBy: 'Rian' }];
    expect(partIn('Werk', parts)).toBe('Werk');
    expect(partIn('Zorg', parts)).toBe('');
  });
});
