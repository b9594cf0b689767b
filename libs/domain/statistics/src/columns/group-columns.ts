import type { AscendingOrder } from './ascending-order.ts';
import { IN_NONE, type Division } from './columns.ts';

/** A slice divided over groups: what each group holds, and where each area stands in its own. */
export interface GroupColumns {
  /** Per group: where its values begin in `sorted`; one entry more than there are groups. */
  readonly starts: Uint32Array;
  /** Per group: how many present values it has. */
  readonly sizes: Uint32Array;
  /** Values of every group, ascending, group after group. */
  readonly sorted: Float64Array;
  /** Areas in the same order. */
  readonly areas: Uint16Array;
  /** Per area: its place among the values of its group, from 0. Meaningless for an area without value or group. */
  readonly place: Uint16Array;
  /** Per area: how many of its group lie below it, and how many are equal to it, itself included. */
  readonly below: Uint16Array;
  readonly equal: Uint16Array;
}

/**
 * Divides a sorted slice over groups in one walk: the order within every group is that of the whole.
 *
 * Source: docs/methods/05-quantiles-and-groups.md section 5.1; docs/methods/07-ranks.md sections 7.1 and 7.2.
 */
export function groupColumns(order: AscendingOrder, division: Division): GroupColumns {
  const columns = roomFor(division.groupOf.length, division.groups);
  count(order, division, columns);
  walk(order, division, columns);
  for (let group = 0; group < division.groups; group += 1) tieRuns(columns, group);
  return columns;
}

function roomFor(areas: number, groups: number): GroupColumns {
  return {
    starts: new Uint32Array(groups + 1),
    sizes: new Uint32Array(groups),
    sorted: new Float64Array(areas),
    areas: new Uint16Array(areas),
    place: new Uint16Array(areas),
    below: new Uint16Array(areas),
    equal: new Uint16Array(areas),
  };
}

function count(order: AscendingOrder, { groupOf, groups }: Division, { starts, sizes }: GroupColumns): void {
  for (let at = 0; at < order.present; at += 1) {
    const group = groupOf[order.areas[at]!]!;
    if (group !== IN_NONE) sizes[group]! += 1;
  }
  for (let group = 0; group < groups; group += 1) starts[group + 1] = starts[group]! + sizes[group]!;
}

function walk(order: AscendingOrder, { groupOf }: Division, columns: GroupColumns): void {
  const next = columns.starts.slice();
  for (let at = 0; at < order.present; at += 1) {
    const area = order.areas[at]!;
    const group = groupOf[area]!;
    if (group === IN_NONE) continue;
    const to = next[group]!;
    next[group] = to + 1;
    columns.sorted[to] = order.values[at]!;
    columns.areas[to] = area;
    columns.place[area] = to - columns.starts[group]!;
  }
}

/** Equal values of a group stand side by side: each such run tells its areas how many are below and how many equal. */
function tieRuns({ starts, sorted, areas, below, equal }: GroupColumns, group: number): void {
  const start = starts[group]!;
  const end = starts[group + 1]!;
  for (let from = start; from < end;) {
    let to = from + 1;
    while (to < end && sorted[to] === sorted[from]) to += 1;
    for (let at = from; at < to; at += 1) {
      below[areas[at]!] = from - start;
      equal[areas[at]!] = to - from;
    }
    from = to;
  }
}

/**
 * Cut-point (type 7) of a group without one of its members, who stands at `place`: nobody is in the group that he is
 * compared with. The same to the last bit as `quantile` over the others.
 *
 * @returns NaN when nobody is left
 *
 * Source: docs/methods/05-quantiles-and-groups.md section 5.1.
 */
export function quantileWithout(group: Float64Array, place: number, p: number): number {
  const others = group.length - 1;
  if (others < 1) return Number.NaN;
  const position = (others - 1) * p;
  const low = at(group, place, Math.floor(position));
  const high = at(group, place, Math.ceil(position));
  return low + (position - Math.floor(position)) * (high - low);
}

/** The value at a position of the others. */
function at(group: Float64Array, place: number, position: number): number {
  return group[position < place ? position : position + 1]!;
}
