import { describe, expect, it } from 'vitest';
import { RELEASE_STATES, type ReleaseState } from '@ijkpunt/contract';
import {
  RELEASE_STEPS,
  stateAfter,
  stepsFor,
  waitsForWorker,
  type Standing,
  type StepTaker,
} from './release-steps.ts';

const inSteps = (state: ReleaseState, replyUntil: Date | null = null): Standing => ({
  state,
  mode: 'in-steps',
  replyUntil,
});
const atOnce = (state: ReleaseState): Standing => ({ state, mode: 'at-once', replyUntil: null });
const REPLIED = new Date('2026-07-01T00:00:00Z');
const TAKERS: readonly StepTaker[] = ['coordinator', 'worker', 'clock'];

describe('a release in steps', () => {
  it('goes the whole way, each step taken by who may', () => {
    const way = [
      ['compose', 'worker'],
      ['show-draft', 'worker'],
      ['open-for-reply', 'coordinator'],
      ['close-for-reply', 'clock'],
      ['show-for-review', 'worker'],
      ['approve', 'coordinator'],
      ['bring-out', 'worker'],
    ] as const;
    const states = way.reduce<ReleaseState[]>(
      (passed, [step, by]) => [...passed, stateAfter(step, by, inSteps(passed.at(-1)!)) ?? 'failed'],
      ['requested'],
    );
    expect(states).toEqual([
      'requested',
      'composing',
      'draft',
      'in-reply',
      'closing',
      'reviewed',
      'scheduled',
      'released',
    ]);
  });

  it.each([
    ['requested', []],
    ['composing', []],
    ['draft', ['open-for-reply', 'abandon']],
    ['in-reply', ['close-for-reply', 'abandon']],
    ['closing', []],
    ['reviewed', ['approve', 'abandon']],
    ['scheduled', ['unschedule']],
    ['released', []],
    ['refused', ['retry']],
    ['failed', ['retry']],
    ['abandoned', []],
  ] as const)('lets a coordinator do this when %s: %j', (state, steps) => {
    expect(stepsFor('coordinator', inSteps(state))).toEqual(steps);
  });

  it('never comes out of a composition', () => {
    expect(stateAfter('bring-out', 'worker', inSteps('composing'))).toBeUndefined();
  });

  it('begins again where it broke off: replies that came in are not asked for once more', () => {
    expect(stateAfter('retry', 'coordinator', inSteps('failed'))).toBe('requested');
    expect(stateAfter('retry', 'coordinator', inSteps('failed', REPLIED))).toBe('closing');
  });
});

describe('a release at once', () => {
  it('comes out of its composition, and is no draft', () => {
    expect(stateAfter('bring-out', 'worker', atOnce('composing'))).toBe('released');
    expect(stateAfter('show-draft', 'worker', atOnce('composing'))).toBeUndefined();
  });
});

describe('a release that is out or was dropped', () => {
  it.each(['released', 'abandoned'] as const)('takes no step any more when %s', (state) => {
    for (const by of TAKERS) {
      expect(stepsFor(by, inSteps(state))).toEqual([]);
      expect(stepsFor(by, atOnce(state))).toEqual([]);
    }
  });
});

describe('the steps', () => {
  it('that bring something out are taken by the worker alone, and those that decide by a person', () => {
    for (const state of RELEASE_STATES) {
      for (const by of ['coordinator', 'clock'] as const)
        expect(stateAfter('bring-out', by, inSteps(state))).toBeUndefined();
      for (const by of ['worker', 'clock'] as const)
        expect(stateAfter('approve', by, inSteps(state))).toBeUndefined();
    }
  });

  it('can each be taken from somewhere', () => {
    const taken = RELEASE_STATES.flatMap((state) =>
      TAKERS.flatMap((by) => [...stepsFor(by, inSteps(state)), ...stepsFor(by, atOnce(state))]),
    );
    expect(new Set(taken)).toEqual(new Set(RELEASE_STEPS));
  });
});

describe('a scheduled release', () => {
  const now = new Date('2026-07-10T08:00:00Z');
  it('waits for the worker once its embargo is over, and not before', () => {
    const embargoUntil = new Date('2026-07-10T08:00:01Z');
    expect(waitsForWorker({ state: 'scheduled', embargoUntil }, now)).toBe(false);
    expect(waitsForWorker({ state: 'scheduled', embargoUntil }, embargoUntil)).toBe(true);
    expect(waitsForWorker({ state: 'scheduled', embargoUntil: null }, now)).toBe(true);
  });
});
