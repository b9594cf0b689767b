import type { IndicatorImpact } from '@ijkpunt/contract';
import type { Benchmark, Indicator, IndicatorSettings } from '@ijkpunt/model';
import { contentHash } from '../platform/index.ts';
import { fingerprintOf, settingsIn } from './effective-indicators.ts';

/** One version of an indicator as it was written. */
export interface IndicatorVersion {
  readonly code: string;
  readonly version: number;
  readonly state: 'draft' | 'live' | 'past';
  /** Absent: as it is shipped. */
  readonly content: IndicatorSettings | null;
  /** What was shipped when it was written. */
  readonly shipped: IndicatorSettings;
  readonly reason: string;
  readonly madeByName: string;
  readonly madeAt: Date;
  readonly liveByName: string | null;
  readonly liveAt: Date | null;
}

/** What a draft would change, counted on request. */
export interface IndicatorWeighing {
  readonly id: string;
  readonly code: string;
  readonly state: 'requested' | 'done' | 'failed';
  readonly basis: string;
  readonly result: IndicatorImpact | null;
  readonly doneAt: Date | null;
}

/** An indicator with all that is known about it. */
export interface CataloguedIndicator {
  readonly code: string;
  readonly origin: 'shipped' | 'changed' | 'not-shown';
  /** As it is shipped, with what it is divided by. */
  readonly indicator: Indicator;
  readonly shipped: IndicatorSettings;
  readonly atWork: IndicatorSettings;
  /** What the draft would put to work. */
  readonly draft: IndicatorSettings | undefined;
  /** What was shipped when the version at work was written; only when that is no longer what is shipped. */
  readonly shippedBefore: IndicatorSettings | undefined;
  /** Newest first. */
  readonly versions: readonly IndicatorVersion[];
  readonly weighing: (IndicatorWeighing & { readonly ofDraft: boolean }) | undefined;
}

interface Known {
  readonly versions: readonly IndicatorVersion[];
  /** The latest of each code. */
  readonly weighings: readonly IndicatorWeighing[];
}

/** The indicators of a benchmark in the order in which they are shipped. */
export function cataloguedIndicators(
  shipped: Benchmark,
  { versions, weighings }: Known,
): readonly CataloguedIndicator[] {
  return shipped.indicators.flatMap((indicator) => {
    const settings = settingsIn(shipped, indicator.code);
    const own = versions.filter(({ code }) => code === indicator.code);
    const weighing = weighings.find(({ code }) => code === indicator.code);
    return settings === undefined ? [] : [catalogued({ indicator, shipped: settings }, own, weighing)];
  });
}

function catalogued(
  { indicator, shipped }: Pick<CataloguedIndicator, 'indicator' | 'shipped'>,
  unordered: readonly IndicatorVersion[],
  weighing: IndicatorWeighing | undefined,
): CataloguedIndicator {
  const versions = unordered.toSorted((a, b) => b.version - a.version);
  const live = versions.find(({ state }) => state === 'live');
  const written = versions.find(({ state }) => state === 'draft');
  const atWork = live?.content ?? shipped;
  const draft = written && (written.content ?? shipped);
  const basis = draft && basisOf(draft, atWork);
  return {
    code: indicator.code,
    origin: originOf(atWork, shipped),
    indicator,
    shipped,
    atWork,
    draft,
    shippedBefore: shippedBefore(live, shipped),
    versions,
    weighing: weighing && { ...weighing, ofDraft: weighing.basis === basis },
  };
}

/** Names a draft together with what it would replace. */
export function basisOf(draft: IndicatorSettings, atWork: IndicatorSettings): string {
  return contentHash(JSON.stringify([fingerprintOf(draft), fingerprintOf(atWork)])).slice(0, 16);
}

/** Whether two settings say the same. */
export function isSame(one: IndicatorSettings, other: IndicatorSettings): boolean {
  return fingerprintOf(one) === fingerprintOf(other);
}

function originOf(atWork: IndicatorSettings, shipped: IndicatorSettings): CataloguedIndicator['origin'] {
  if (!atWork.shown) return 'not-shown';
  return isSame(atWork, shipped) ? 'shipped' : 'changed';
}

/** What is as shipped follows what is shipped; what was written stays, and was written beside something older. */
function shippedBefore(
  live: IndicatorVersion | undefined,
  shipped: IndicatorSettings,
): IndicatorSettings | undefined {
  if (live === undefined || live.content === null) return undefined;
  return isSame(live.shipped, shipped) ? undefined : live.shipped;
}
