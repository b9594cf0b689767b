import { emptyColumns, type Columns, type Counted } from '@ijkpunt/statistics';

/** The counts of one area, to be put in its place. */
export interface Placed {
  readonly area: number;
  readonly counts: Counted | undefined;
}

/** Columns with other counts for some areas; undefined when nothing changes by it, to the last bit. */
export function patched(
  columns: Columns | undefined,
  areas: number,
  placed: readonly Placed[],
): Columns | undefined {
  const numerators = (columns ?? emptyColumns(areas)).numerators.slice();
  const denominators = (columns ?? emptyColumns(areas)).denominators.slice();
  let changed = columns === undefined;
  for (const { area, counts } of placed) {
    const above = counts?.numerator ?? Number.NaN;
    const below = counts?.denominator ?? Number.NaN;
    changed ||= !Object.is(numerators[area], above) || !Object.is(denominators[area], below);
    numerators[area] = above;
    denominators[area] = below;
  }
  return changed ? { numerators, denominators } : undefined;
}
