import { MOVING_STATES, OPEN_STATES, type ReleasableReply, type ReleaseReply } from '@ijkpunt/contract';
import { fill } from '../words/fill.ts';
import type { PublicationTexts } from './publication.texts.ts';

type Standing = Pick<ReleaseReply, 'state' | 'embargoUntil' | 'replyUntil'>;

/** How often one looks at what moves, and how long at most one waits for what a moment sets in motion. In milliseconds. */
const SOON = 1000;
const LATER = 30_000;

/** Whether the worker is at a release: it is being made, or it comes out as soon as it can. */
export function isRunning({ state, embargoUntil }: Standing): boolean {
  return MOVING_STATES.includes(state) || (state === 'scheduled' && embargoUntil === undefined);
}

/** After how many milliseconds a release may have gone on by itself; undefined when only a person moves it. */
export function looksAgainIn(release: Standing, now: number): number | undefined {
  if (isRunning(release)) return SOON;
  const moment = momentAhead(release);
  if (moment === undefined) return undefined;
  return Math.min(LATER, Math.max(SOON, Date.parse(moment) - now + SOON));
}

/** The moment that sets a release in motion by itself: the end of the time to reply, or of the embargo. */
function momentAhead({ state, replyUntil, embargoUntil }: Standing): string | undefined {
  if (state === 'in-reply') return replyUntil;
  return state === 'scheduled' ? embargoUntil : undefined;
}

/** The release of a benchmark that is being made now, if any. */
export function runningIn({ releases }: Pick<ReleasableReply, 'releases'>): ReleaseReply | undefined {
  return releases.find(isRunning);
}

/** After how many milliseconds the list may have changed by itself; undefined when nothing moves. */
export function listLooksAgainIn(benchmarks: readonly ReleasableReply[], now: number): number | undefined {
  const waits = benchmarks.flatMap(({ computing, releases }) => [
    ...(computing > 0 ? [SOON] : []),
    ...releases.flatMap((release) => looksAgainIn(release, now) ?? []),
  ]);
  return waits.length === 0 ? undefined : Math.min(...waits);
}

/** Whether a benchmark can be released now: something changed, and nothing is under way. */
export function isReleasable(
  one: Pick<ReleasableReply, 'changedQuarters' | 'newReferences' | 'computing' | 'releases'>,
): boolean {
  const changed = one.changedQuarters.length > 0 || one.newReferences > 0;
  return changed && one.computing === 0 && !isUnderWay(one);
}

/** The releases of which a mistake can be corrected now: those that are out, while nothing is under way. */
export function correctable(one: Pick<ReleasableReply, 'computing' | 'releases'>): readonly ReleaseReply[] {
  if (one.computing > 0 || isUnderWay(one)) return [];
  return one.releases.filter(({ state }) => state === 'released').toSorted((a, b) => b.number - a.number);
}

function isUnderWay({ releases }: Pick<ReleasableReply, 'releases'>): boolean {
  return releases.some(({ state }) => OPEN_STATES.includes(state));
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
  if (state === 'scheduled') return texts.comingOut;
  const words = { protect: texts.protecting, attack: texts.attacking, bake: texts.running };
  return fill(words[doing], { baked: pagesBaked, kept: pagesKept, total: pagesTotal });
}
