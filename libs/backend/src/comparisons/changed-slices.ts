import { takesMean, type Benchmark, type Indicator } from '@ijkpunt/model';
import { categoryKey, comparedBy, type Columns, type Counted } from '@ijkpunt/statistics';
import { categoriesOf, stocksKey } from './cells-of.ts';
import type { AreasInGroups } from './find-groups.ts';
import { makeSlice } from './make-slice.ts';
import { patched, type Placed } from './patched-columns.ts';
import { sliceKey, type Slice, type Span } from './stored-slices.ts';

/** What one municipality gives to the slices of one indicator now. */
export interface SliceEntry {
  readonly indicator: string;
  readonly municipality: string;
  readonly counts: ReadonlyMap<string, Counted | undefined>;
}

/** What stands, and what is different. */
export interface SliceChange {
  readonly benchmark: Benchmark;
  readonly span: Span;
  readonly inGroups: AreasInGroups;
  /** Columns by `sliceKey`; empty when the areas are others than before. */
  readonly stored: ReadonlyMap<string, Columns>;
  readonly entries: readonly SliceEntry[];
  /** Municipalities that give nothing any more. */
  readonly gone: readonly string[];
  /** Indicators whose standings are made again whatever their columns say. */
  readonly remake: (indicator: string) => boolean;
}

/** Slices to write, and the keys of all slices that the quarter has. */
export interface ChangedSlices {
  readonly slices: readonly Slice[];
  readonly keys: readonly string[];
}

/** Puts new counts in their places, and makes the slices again whose columns changed by it. */
export function changedSlices(change: SliceChange): ChangedSlices {
  const places = new Map(change.inGroups.codes.map((code, area) => [code, area]));
  const entries = byIndicator(change.entries);
  const all = change.benchmark.indicators
    .filter((indicator) => comparedBy(indicator) !== undefined)
    .map((indicator) =>
      slicesOf(change, indicator, placedBy(change, entries.get(indicator.code) ?? [], places)),
    );
  return { slices: all.flatMap(({ slices }) => slices), keys: all.flatMap(({ keys }) => keys) };
}

function byIndicator(entries: readonly SliceEntry[]): ReadonlyMap<string, readonly SliceEntry[]> {
  const found = new Map<string, SliceEntry[]>();
  for (const entry of entries) {
    const known = found.get(entry.indicator);
    if (known === undefined) found.set(entry.indicator, [entry]);
    else known.push(entry);
  }
  return found;
}

/** Per cell the counts to put in place: new ones, and nothing for who is gone. */
function placedBy(
  { gone }: SliceChange,
  entries: readonly SliceEntry[],
  places: ReadonlyMap<string, number>,
): (cell: string) => readonly Placed[] {
  const emptied = gone.flatMap((code) => places.get(code) ?? []);
  return (cell) => [
    ...emptied.map((area) => ({ area, counts: undefined })),
    ...entries.flatMap(({ municipality, counts }) => {
      const area = places.get(municipality);
      return area === undefined ? [] : [{ area, counts: counts.get(cell) }];
    }),
  ];
}

function slicesOf(
  { benchmark, span, inGroups, stored, remake }: SliceChange,
  indicator: Indicator,
  placed: (cell: string) => readonly Placed[],
): ChangedSlices {
  const areas = inGroups.codes.length;
  const keyOf = (cell: string): string => sliceKey({ indicator: indicator.code, span, cell });
  const names = ['', ...(span === 'quarter' ? classesOf(benchmark, indicator) : [])];
  const changed = new Map(
    names.flatMap((cell): [string, Columns][] => {
      const columns = patched(stored.get(keyOf(cell)), areas, placed(cell));
      return columns === undefined ? [] : [[cell, columns]];
    }),
  );
  const keys = names.map(keyOf);
  if (changed.size === 0 && !remake(indicator.code)) return { slices: [], keys };
  const cells = new Map(
    names.flatMap((cell): [string, Columns][] => {
      const columns = changed.get(cell) ?? stored.get(keyOf(cell));
      return columns === undefined ? [] : [[cell, columns]];
    }),
  );
  const whole = makeSlice({ benchmark, indicator, span, cells, groups: inGroups.groups });
  const classes = [...changed]
    .filter(([cell]) => cell !== '')
    .map(([cell, columns]) => classSlice(indicator, cell, columns));
  return { slices: [...(whole === undefined ? [] : [whole]), ...classes], keys };
}

/** Keys of the classes by which the composition of an indicator is told. */
function classesOf(benchmark: Benchmark, indicator: Indicator): readonly string[] {
  const { caseMix = [] } = indicator;
  const keys = caseMix.flatMap((dimension) =>
    categoriesOf(benchmark, dimension).map((category) => categoryKey(dimension, category)),
  );
  return takesMean(indicator) ? keys.flatMap((key) => [key, stocksKey(key)]) : keys;
}

/** A class of a composition is kept for its counts alone: nobody stands in it. */
function classSlice({ code }: Indicator, cell: string, columns: Columns): Slice {
  const shared = { tau2: 0, dimension: undefined };
  return { indicator: code, span: 'quarter', cell, columns, standings: undefined, shared, groups: [] };
}
