import type { GivenGroup } from '@ijkpunt/model';
import { ascendingOrder, roomForOrder } from './ascending-order.ts';
import { valueColumn, type Columns, type Division } from './columns.ts';
import { standAmongNeighbours, type Neighbourhood } from './stand-among-neighbours.ts';
import { sumsAreExact } from './sum-columns.ts';
import { standInGroups, type SliceRule, type StandingColumns } from './stand-in-groups.ts';

/** All groups that areas are in: those that divide the country, and the neighbours of each. */
export interface Groupings {
  readonly divided: Readonly<Record<Exclude<GivenGroup, 'neighbours'>, Division>>;
  readonly neighbours: Neighbourhood;
}

/** Standings of a slice in all groups. */
export type SliceStandings = Readonly<Record<GivenGroup, StandingColumns>>;

/**
 * Where every area of a slice stands among the others of each of its groups. One sort serves all groups.
 *
 * Source: docs/methods/04-comparison.md sections 4.6 and 4.7; 05-quantiles-and-groups.md; 07-ranks.md; 09-peers.md.
 */
export function standColumns(columns: Columns, groupings: Groupings, rule: SliceRule): SliceStandings {
  const areas = columns.numerators.length;
  const values = valueColumn(columns, new Float64Array(areas));
  const order = ascendingOrder(values, roomForOrder(areas));
  const known = { ...rule, exact: sumsAreExact(columns) };
  const within = (division: Division): StandingColumns => standInGroups(columns, order, division, known);
  const { divided, neighbours } = groupings;
  return {
    nation: within(divided.nation),
    'size-class': within(divided['size-class']),
    province: within(divided.province),
    'labour-market-region': within(divided['labour-market-region']),
    neighbours: standAmongNeighbours(columns, values, neighbours, rule),
  };
}
