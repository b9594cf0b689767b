import { jointDeviate } from '../mid-ranks.ts';
import { firstAbove, firstAtLeast } from './ascending-order.ts';
import type { Columns } from './columns.ts';
import type { GroupColumns } from './group-columns.ts';
import { rateColumn, roomForIntervals, wilsonColumn, type IntervalColumns } from './interval-columns.ts';

/** Best and worst place of every area in its group; 0 where it has none. */
export interface RankColumns {
  readonly best: Uint16Array;
  readonly worst: Uint16Array;
}

/** How the places of a slice are told. */
export interface RankRule {
  /** Which interval the values have. */
  readonly method: 'share' | 'rate';
  /** True when place 1 is the highest value. */
  readonly highestFirst: boolean;
}

/**
 * Places of every area within its group, by intervals that together make one statement about that group: `rankIntervals`
 * at the level of `jointDeviate`, for all groups of a slice.
 *
 * Source: docs/methods/07-ranks.md sections 7.3 and 7.4.
 */
export function rankColumns(columns: Columns, groups: GroupColumns, rule: RankRule): RankColumns {
  const areas = columns.numerators.length;
  const out = { best: new Uint16Array(areas), worst: new Uint16Array(areas) };
  for (let group = 0; group < groups.sizes.length; group += 1) {
    const members = groups.areas.subarray(groups.starts[group]!, groups.starts[group + 1]!);
    if (members.length > 0) rankMembers(members, jointIntervals(columns, members, rule), rule, out);
  }
  return out;
}

/** Intervals of the members of one group, in their order, at the level that makes them one statement. */
export function jointIntervals(
  columns: Columns,
  members: Uint16Array,
  { method }: RankRule,
): IntervalColumns {
  const own = {
    numerators: gathered(columns.numerators, members),
    denominators: gathered(columns.denominators, members),
  };
  const column = method === 'share' ? wilsonColumn : rateColumn;
  return column(own, deviateFor(members.length), roomForIntervals(members.length));
}

function rankMembers(
  members: Uint16Array,
  { lower, upper }: IntervalColumns,
  { highestFirst }: RankRule,
  out: RankColumns,
): void {
  const lowers = lower.slice().sort();
  const uppers = upper.slice().sort();
  for (let at = 0; at < members.length; at += 1) {
    const surelyHigher = members.length - firstAbove(lowers, upper[at]!);
    const surelyLower = firstAtLeast(uppers, lower[at]!);
    out.best[members[at]!] = 1 + (highestFirst ? surelyHigher : surelyLower);
    out.worst[members[at]!] = members.length - (highestFirst ? surelyLower : surelyHigher);
  }
}

function gathered(column: Float64Array, areas: Uint16Array): Float64Array {
  const values = new Float64Array(areas.length);
  for (let at = 0; at < areas.length; at += 1) values[at] = column[areas[at]!]!;
  return values;
}

const deviates = new Map<number, number>();

/** `jointDeviate` for so many areas; found by iteration, so each is found once. */
export function deviateFor(areas: number): number {
  const found = deviates.get(areas) ?? jointDeviate(areas);
  deviates.set(areas, found);
  return found;
}
