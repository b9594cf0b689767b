import { competitionRanks } from './ranks.ts';

/** How areas are divided over groups. */
export interface Grouping {
  /** Number of groups, 1 or more: 4 for quartiles, 5 for quintiles, 10 for deciles. */
  readonly groups: number;
  /** True when group 1 holds the highest values. */
  readonly highestFirst: boolean;
}

/**
 * Quantile group of every area, by rank: equal values always share a group, unlike NTILE.
 *
 * @param values in any order; `undefined` for an area without a published value, which gets no group
 * @returns group numbers from 1 in the order of `values`; all `undefined` when fewer values are present than groups
 *
 * Source: docs/methods/05-quantiles-and-groups.md section 5.3.
 */
export function quantileGroups(
  values: readonly (number | undefined)[],
  { groups, highestFirst }: Grouping,
): (number | undefined)[] {
  const present = values.filter((value) => value !== undefined);
  const ranks = competitionRanks(present, highestFirst);
  let next = 0;
  return values.map((value) => {
    if (value === undefined) return undefined;
    const rank = ranks[next];
    next += 1;
    return rank === undefined || present.length < groups ? undefined : groupOf(rank, present.length, groups);
  });
}

function groupOf(rank: number, present: number, groups: number): number {
  const group = Math.floor(groups + 1 - Math.ceil((present + 1 - rank) / (present / groups)));
  return group === 0 ? 1 : group;
}
