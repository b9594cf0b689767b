import type { ReleaseMode, ReleaseState } from '@ijkpunt/contract';
import type { Benchmark } from '@ijkpunt/model';

/** What can be done with a release that is not out. */
export const RELEASE_STEPS = [
  'compose',
  'show-draft',
  'open-for-reply',
  'close-for-reply',
  'show-for-review',
  'approve',
  'unschedule',
  'bring-out',
  'refuse',
  'fail',
  'abandon',
  'retry',
] as const;
export type ReleaseStep = (typeof RELEASE_STEPS)[number];

/** Who takes a step: a person who coordinates, the worker that makes releases, or the clock. */
export type StepTaker = 'coordinator' | 'worker' | 'clock';

interface Allowed {
  readonly by: readonly StepTaker[];
  readonly from: readonly ReleaseState[];
  readonly to: ReleaseState;
}

/** The way of a release. A step that is not here cannot be taken by anybody. */
const ALLOWED: Readonly<Record<ReleaseStep, readonly Allowed[]>> = {
  compose: [{ by: ['worker'], from: ['requested'], to: 'composing' }],
  'show-draft': [{ by: ['worker'], from: ['composing'], to: 'draft' }],
  'open-for-reply': [{ by: ['coordinator'], from: ['draft'], to: 'in-reply' }],
  'close-for-reply': [{ by: ['coordinator', 'clock'], from: ['in-reply'], to: 'closing' }],
  'show-for-review': [{ by: ['worker'], from: ['closing'], to: 'reviewed' }],
  approve: [{ by: ['coordinator'], from: ['reviewed'], to: 'scheduled' }],
  unschedule: [{ by: ['coordinator'], from: ['scheduled'], to: 'reviewed' }],
  'bring-out': [
    { by: ['worker'], from: ['composing'], to: 'released' },
    { by: ['worker'], from: ['scheduled'], to: 'released' },
  ],
  refuse: [{ by: ['worker'], from: ['composing', 'closing'], to: 'refused' }],
  fail: [{ by: ['worker'], from: ['composing', 'closing', 'scheduled'], to: 'failed' }],
  abandon: [{ by: ['coordinator'], from: ['draft', 'in-reply', 'reviewed'], to: 'abandoned' }],
  retry: [
    { by: ['coordinator'], from: ['refused', 'failed'], to: 'requested' },
    // Municipalities replied already: what they said is taken in, and they are not asked once more.
    { by: ['coordinator'], from: ['refused', 'failed'], to: 'closing' },
  ],
};

/** Where a release stands, as far as its next step depends on it. */
export interface Standing {
  readonly state: ReleaseState;
  readonly mode: ReleaseMode;
  /** Until when municipalities could reply; null when they were never asked. */
  readonly replyUntil: Date | null;
}

/** The state that a step leads to; undefined when this one may not take it now. */
export function stateAfter(step: ReleaseStep, by: StepTaker, standing: Standing): ReleaseState | undefined {
  return ALLOWED[step].find(
    (allowed) =>
      allowed.by.includes(by) &&
      allowed.from.includes(standing.state) &&
      isTheWay(step, allowed.to, standing),
  )?.to;
}

/** What one may do now, in the order of the way. */
export function stepsFor(by: StepTaker, standing: Standing): readonly ReleaseStep[] {
  return RELEASE_STEPS.filter((step) => stateAfter(step, by, standing) !== undefined);
}

/** A release at once has no draft, one in steps does not come out of a composition; again begins where it broke off. */
function isTheWay(step: ReleaseStep, to: ReleaseState, { state, mode, replyUntil }: Standing): boolean {
  if (step === 'show-draft') return mode === 'in-steps';
  if (step === 'bring-out' && state === 'composing') return mode === 'at-once';
  if (step === 'retry') return (to === 'closing') === (replyUntil !== null);
  return true;
}

/** Whether the worker has something to do for a release at this moment. */
export function waitsForWorker(
  { state, embargoUntil }: { readonly state: ReleaseState; readonly embargoUntil: Date | null },
  now: Date,
): boolean {
  if (state === 'scheduled') return embargoUntil === null || embargoUntil <= now;
  return state === 'requested' || state === 'composing' || state === 'closing';
}

/** How many coordinators approve a release of a benchmark. */
export function approvalsOf({ releaseApprovals = 1 }: Pick<Benchmark, 'releaseApprovals'>): number {
  return releaseApprovals;
}
