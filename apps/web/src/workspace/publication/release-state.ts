import { MOVING_STATES, OPEN_STATES, type ReleasableReply, type ReleaseReply } from '@ijkpunt/contract';
import { fill } from '../words/fill.ts';
import type { PublicationTexts } from './publication.texts.ts';

/** Whether a release is still being made. */
export function isRunning({ state }: Pick<ReleaseReply, 'state'>): boolean {
  return MOVING_STATES.includes(state);
}

/** The release of a benchmark that is being made now, if any. */
export function runningIn({ releases }: Pick<ReleasableReply, 'releases'>): ReleaseReply | undefined {
  return releases.find(isRunning);
}

/** Whether anything moves by itself, so that looking again makes sense. */
export function isMoving(benchmarks: readonly ReleasableReply[]): boolean {
  return benchmarks.some((one) => one.computing > 0 || runningIn(one) !== undefined);
}

/** Whether a benchmark can be released now: something changed, and nothing is under way. */
export function isReleasable(
  one: Pick<ReleasableReply, 'changedQuarters' | 'newReferences' | 'computing' | 'releases'>,
): boolean {
  const changed = one.changedQuarters.length > 0 || one.newReferences > 0;
  const underWay = one.releases.some(({ state }) => OPEN_STATES.includes(state));
  return changed && one.computing === 0 && !underWay;
}

/** How far a release is. */
export function progressInWords(
  {
    state,
    doing,
    pagesBaked,
    pagesKept,
    pagesTotal,
  }: Pick<ReleaseReply, 'state' | 'doing' | 'pagesBaked' | 'pagesKept' | 'pagesTotal'>,
  texts: PublicationTexts,
): string {
  if (state === 'requested') return texts.waiting;
  const words = { protect: texts.protecting, attack: texts.attacking, bake: texts.running };
  return fill(words[doing], { baked: pagesBaked, kept: pagesKept, total: pagesTotal });
}
