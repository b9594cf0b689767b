import { takesMean, type PublishedBreakdown, type PublishedSlice } from '@ijkpunt/model';
import type { ReleaseSystem } from '../release/release-system.ts';
import type { ValueCells } from '../release/value-cells.ts';

/** What comes out, as it is read. */
export interface Published {
  readonly slices: readonly PublishedSlice[];
  readonly breakdowns: readonly PublishedBreakdown[];
}

/** A figure as it is read: its counts. */
interface Read {
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
}

/**
 * What everyone knows once something is out: the counts that stand in it, read from what was published and not from what
 * was meant to be.
 *
 * @param published slices and breakdowns in the order of the system, as they come back from the bytes
 * @returns per cell its value as published; not a number where it stands nowhere
 */
export function readBack(
  { system, slices, breakdowns }: Pick<ReleaseSystem, 'system' | 'slices' | 'breakdowns'>,
  published: Published,
): Float64Array {
  const known = new Float64Array(system.cells.length).fill(Number.NaN);
  for (const [at, { slice, values, groups }] of slices.entries()) {
    const own = published.slices[at];
    const times = takesMean(slice.indicator) ? 2 : 1;
    for (const [place, cells] of values.entries()) note(known, cells, own?.values[place]?.value, times);
    for (const [place, cells] of groups.entries()) note(known, cells, own?.totals?.[place]?.value, times);
  }
  for (const [at, { category, values, groups }] of breakdowns.entries()) {
    const own = published.breakdowns[at];
    const times = takesMean(category.indicator) ? 2 : 1;
    const byMunicipality = new Map(own?.values.map(({ municipality, value }) => [municipality, value]));
    for (const [municipality, cells] of values) note(known, cells, byMunicipality.get(municipality), times);
    for (const [place, cells] of groups.entries()) note(known, cells, own?.totals[place]?.value, times);
  }
  return known;
}

function note(
  known: Float64Array,
  cells: ValueCells | undefined,
  value: object | undefined,
  times: number,
): void {
  if (cells === undefined || value === undefined) return;
  const { numerator, denominator }: Read = value;
  // Of a refused value the denominator is as it was delivered, and no mean.
  const isRefused = 'kind' in value && value.kind === 'refused';
  const below = denominator === undefined || isRefused ? denominator : times * denominator;
  const counts = [numerator, below].filter((count) => count !== undefined);
  for (const [at, count] of counts.entries()) {
    const cell = cells.shows[at];
    if (cell !== undefined) known[cell] = count;
  }
}
