import type { AscendingOrder } from './ascending-order.ts';
import { IN_NONE, type Columns, type Division } from './columns.ts';
import { groupColumns, quantileWithout, type GroupColumns } from './group-columns.ts';
import { rankColumns, type RankColumns } from './rank-columns.ts';
import { meansOfOthers } from './sum-columns.ts';

/** Where every area stands in its group of one kind. NaN and 0 where it has no figure or no group. */
export interface StandingColumns {
  /** Others of the group with a comparable value. */
  readonly contributing: Uint16Array;
  readonly mean: Float64Array;
  readonly lowerQuartile: Float64Array;
  readonly median: Float64Array;
  readonly upperQuartile: Float64Array;
  readonly percentile: Float64Array;
  readonly best: Uint16Array;
  readonly worst: Uint16Array;
}

/** What the values of a slice are. */
export interface SliceRule {
  /** 'ratio' has no interval, and so neither places nor a position against the mean. */
  readonly method: 'share' | 'rate' | 'ratio';
  /** True when place 1 is the highest value. */
  readonly highestFirst: boolean;
}

/** The same with what is known of its columns. */
export interface KnownSlice extends SliceRule {
  /** Sums are exact in any order (`sumsAreExact`). */
  readonly exact: boolean;
}

/**
 * Where every area stands among the others of its group, for groups that divide the areas.
 *
 * @param order the values of the slice, sorted once for all groupings
 *
 * Source: docs/methods/04-comparison.md section 4.6; 05-quantiles-and-groups.md section 5.1; 07-ranks.md section 7.4.
 */
export function standInGroups(
  columns: Columns,
  order: AscendingOrder,
  division: Division,
  rule: KnownSlice,
): StandingColumns {
  const groups = groupColumns(order, division);
  const standing = roomForStandings(columns.numerators.length, meansOfOthers(columns, division, rule.exact));
  for (let group = 0; group < division.groups; group += 1) fillGroup(groups, group, standing);
  const { method, highestFirst } = rule;
  if (method === 'ratio') return standing;
  return { ...standing, ...rankColumns(columns, groups, { method, highestFirst }) };
}

/** Room for the standings of so many areas, with the means of the others of each. */
export function roomForStandings(areas: number, mean: Float64Array): StandingColumns & RankColumns {
  const gaps = (): Float64Array => new Float64Array(areas).fill(Number.NaN);
  return {
    contributing: new Uint16Array(areas),
    mean,
    lowerQuartile: gaps(),
    median: gaps(),
    upperQuartile: gaps(),
    percentile: gaps(),
    best: new Uint16Array(areas),
    worst: new Uint16Array(areas),
  };
}

function fillGroup(groups: GroupColumns, group: number, standing: StandingColumns): void {
  const from = groups.starts[group]!;
  const members = groups.areas.subarray(from, groups.starts[group + 1]!);
  const sorted = groups.sorted.subarray(from, groups.starts[group + 1]!);
  for (const area of members) {
    const place = groups.place[area]!;
    standing.contributing[area] = members.length - 1;
    standing.lowerQuartile[area] = quantileWithout(sorted, place, 0.25);
    standing.median[area] = quantileWithout(sorted, place, 0.5);
    standing.upperQuartile[area] = quantileWithout(sorted, place, 0.75);
    const below = groups.below[area]! + groups.equal[area]! / 2;
    standing.percentile[area] = (below / members.length) * 100;
  }
}

/** Everybody in one group. */
export function oneGroup(areas: number): Division {
  return { groupOf: new Int16Array(areas), groups: 1 };
}

/** Areas divided by a code; areas without one are in no group. Groups are numbered in the order of their codes. */
export function dividedBy(
  codes: readonly (string | undefined)[],
): Division & { readonly codes: readonly string[] } {
  const known = [...new Set(codes.filter((code) => code !== undefined))].sort();
  const numbers = new Map(known.map((code, number) => [code, number]));
  const groupOf = Int16Array.from(codes, (code) =>
    code === undefined ? IN_NONE : (numbers.get(code) ?? IN_NONE),
  );
  return { groupOf, groups: known.length, codes: known };
}
