/**
 * One indicator in one quarter and cell as columns: an entry per area, in the order of their codes. An area without a
 * comparable figure has NaN in both; why it has none stands with its outcome, never here.
 */
export interface Columns {
  readonly numerators: Float64Array;
  /** Above 0 where there is a figure. */
  readonly denominators: Float64Array;
}

/** Areas divided over groups: the number of each area's group, from 0; -1 for an area in none. */
export interface Division {
  readonly groupOf: Int16Array;
  readonly groups: number;
}

/** No group. */
export const IN_NONE = -1;

/** Columns without a figure for any area. */
export function emptyColumns(areas: number): Columns {
  return {
    numerators: new Float64Array(areas).fill(Number.NaN),
    denominators: new Float64Array(areas).fill(Number.NaN),
  };
}

/** Values: numerator over denominator, NaN where there is no figure. Fills and gives back `values`. */
export function valueColumn({ numerators, denominators }: Columns, values: Float64Array): Float64Array {
  for (let area = 0; area < values.length; area += 1) values[area] = numerators[area]! / denominators[area]!;
  return values;
}

/**
 * Whether every entry is a whole number or a half, and their sum below 2^52: then adding up is exact, in any order, and a
 * sum less one of its terms is the sum of the others to the last bit.
 */
export function addsUpExactly(column: Float64Array): boolean {
  let sum = 0;
  for (const entry of column) {
    if (Number.isNaN(entry)) continue;
    const twice = entry * 2;
    if (Math.floor(twice) !== twice) return false;
    sum += Math.abs(entry);
  }
  return sum < 2 ** 52;
}
