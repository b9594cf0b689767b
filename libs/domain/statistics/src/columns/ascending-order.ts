/** Present values in ascending order, and the areas they belong to; equal values in the order of the areas. */
export interface AscendingOrder {
  /** The first `present` entries count. */
  readonly values: Float64Array;
  readonly areas: Uint16Array;
  present: number;
}

/** Room for the order of so many areas, at most 65,535. */
export function roomForOrder(areas: number): AscendingOrder {
  return { values: new Float64Array(areas), areas: new Uint16Array(areas), present: 0 };
}

/**
 * Sorts a column once, for all groups: the values by themselves, then each area to its place by bisection. NaN counts as
 * absent. Fills and gives back `order`.
 *
 * Source: docs/methods/05-quantiles-and-groups.md section 5.1.
 */
export function ascendingOrder(column: Float64Array, order: AscendingOrder): AscendingOrder {
  let present = 0;
  for (const value of column) {
    if (value === value) {
      order.values[present] = value;
      present += 1;
    }
  }
  order.present = present;
  const sorted = order.values.subarray(0, present).sort();
  placeAreas(column, sorted, order.areas);
  return order;
}

const FREE = 65_535;

function placeAreas(column: Float64Array, sorted: Float64Array, areas: Uint16Array): void {
  areas.fill(FREE, 0, sorted.length);
  for (let area = 0; area < column.length; area += 1) {
    const value = column[area]!;
    if (value !== value) continue;
    let place = firstAtLeast(sorted, value);
    // Equal values stand side by side: the next free place among them.
    while (areas[place] !== FREE) place += 1;
    areas[place] = area;
  }
}

/** First position of an ascending column with at least this value; its length when there is none. */
export function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First position of an ascending column with more than this value; its length when there is none. */
export function firstAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
