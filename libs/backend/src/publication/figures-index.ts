import {
  quarterAt,
  ordinalOf,
  type Indicator,
  type PublishedSlice,
  type PublishedValue,
  type Quarter,
} from '@ijkpunt/model';
import type { PublicExplanation } from '../submissions/index.ts';
import type { ReleasedFigures } from './released.ts';

/** A slice in which a value is found by municipality without a walk. */
export interface IndexedSlice extends PublishedSlice {
  readonly byMunicipality: ReadonlyMap<string, PublishedValue>;
}

/** What stands where a municipality has nothing at all. */
export const NOT_DELIVERED: PublishedValue = { kind: 'missing', why: 'not-delivered', measure: '' };

/** The figures of one release, arranged for pages. */
export interface FiguresIndex {
  readonly release: ReleasedFigures;
  /** Per indicator its slices, oldest quarter first. */
  readonly slices: ReadonlyMap<string, readonly IndexedSlice[]>;
  /** Codes of all municipalities in it. */
  readonly participants: ReadonlySet<string>;
  /** Per municipality what it says about its figures, newest quarter first. */
  readonly explanations: ReadonlyMap<string, readonly PublicExplanation[]>;
}

/** Arranges the figures of a release by indicator and quarter. */
export function indexFigures(release: ReleasedFigures): FiguresIndex {
  const slices = new Map<string, IndexedSlice[]>();
  for (const slice of release.slices) {
    const byMunicipality = new Map(slice.values.map(({ municipality, value }) => [municipality, value]));
    const known = slices.get(slice.indicator);
    if (known === undefined) slices.set(slice.indicator, [{ ...slice, byMunicipality }]);
    else known.push({ ...slice, byMunicipality });
  }
  for (const list of slices.values()) list.sort((a, b) => ordinalOf(a.quarter) - ordinalOf(b.quarter));
  const participants = new Set(
    release.slices.flatMap(({ values }) => values.map(({ municipality }) => municipality)),
  );
  return { release, slices, participants, explanations: byMunicipality(release.explanations) };
}

function byMunicipality(
  explanations: readonly PublicExplanation[],
): ReadonlyMap<string, readonly PublicExplanation[]> {
  const found = new Map<string, PublicExplanation[]>();
  for (const explanation of explanations) {
    const known = found.get(explanation.municipality);
    if (known === undefined) found.set(explanation.municipality, [explanation]);
    else known.push(explanation);
  }
  return found;
}

/** The indicators of a release that have figures, in the order of the benchmark. */
export function publishedIndicators({ release, slices }: FiguresIndex): readonly Indicator[] {
  return release.benchmark.indicators.filter(({ code }) => slices.has(code));
}

/** Slices of an indicator, oldest first; none when it was not published. */
export function slicesOf(index: FiguresIndex, indicator: string): readonly IndexedSlice[] {
  return index.slices.get(indicator) ?? [];
}

/** The newest slice in which a municipality has a figure, a refusal or a withheld value; else the newest it is in. */
export function latestFor(
  index: FiguresIndex,
  indicator: string,
  municipality: string,
): IndexedSlice | undefined {
  const own = slicesOf(index, indicator).filter(({ byMunicipality }) => byMunicipality.has(municipality));
  return (
    own.findLast(({ byMunicipality }) => byMunicipality.get(municipality)?.kind !== 'missing') ?? own.at(-1)
  );
}

/** Shown values of a slice that take part in the comparison, ascending. */
export function shownValues(indicator: Indicator, slice: PublishedSlice): readonly number[] {
  if (indicator.method === 'count') return [];
  return slice.values
    .flatMap(({ value }) => (value.kind === 'figure' ? [value.value] : []))
    .toSorted((a, b) => a - b);
}

/** Every quarter from the first to the last of a list of slices, so that a quarter without delivery shows as a gap. */
export function everyQuarter(slices: readonly PublishedSlice[]): readonly Quarter[] {
  const [first] = slices;
  const last = slices.at(-1);
  if (first === undefined || last === undefined) return [];
  const from = ordinalOf(first.quarter);
  return Array.from({ length: ordinalOf(last.quarter) - from + 1 }, (_, step) => quarterAt(from + step));
}
