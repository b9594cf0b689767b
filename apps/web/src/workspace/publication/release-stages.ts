import type { ReleaseReply } from '@ijkpunt/contract';

/** What a reader of the line sees as one step. */
export const STAGES = ['compose', 'draft', 'reply', 'review', 'scheduled', 'released'] as const;
export type Stage = (typeof STAGES)[number];

const AT_ONCE: readonly Stage[] = ['compose', 'released'];

const STAGE_OF: Readonly<Partial<Record<ReleaseReply['state'], Stage>>> = {
  requested: 'compose',
  composing: 'compose',
  draft: 'draft',
  'in-reply': 'reply',
  closing: 'reply',
  reviewed: 'review',
  scheduled: 'scheduled',
  released: 'released',
};

/** A step of the way, and whether the release has been there. */
interface StageOnLine {
  readonly stage: Stage;
  readonly standing: 'done' | 'now' | 'ahead';
}

/** The way of a release with where it is. One that ended beside the way is nowhere on it. */
export function stagesOf({ state, mode }: Pick<ReleaseReply, 'state' | 'mode'>): readonly StageOnLine[] {
  const stages = mode === 'at-once' ? AT_ONCE : STAGES;
  const stage = STAGE_OF[state];
  const now = stage === undefined ? -1 : stages.indexOf(stage);
  return stages.map((one, at) => ({ stage: one, standing: standingOf(at, now) }));
}

function standingOf(at: number, now: number): StageOnLine['standing'] {
  if (at === now) return 'now';
  return at < now ? 'done' : 'ahead';
}
