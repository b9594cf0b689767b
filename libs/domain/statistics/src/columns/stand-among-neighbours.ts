import { quantile } from '../quantiles.ts';
import type { Columns } from './columns.ts';
import { rateColumn, roomForIntervals, wilsonColumn, type IntervalColumns } from './interval-columns.ts';
import { deviateFor } from './rank-columns.ts';
import { roomForStandings, type SliceRule, type StandingColumns } from './stand-in-groups.ts';

/** The neighbours of every area, from near to far: `k` entries an area, 65,535 where there are fewer. */
export interface Neighbourhood {
  readonly k: number;
  readonly neighbours: Uint16Array;
}

/** No neighbour. */
export const NOBODY = 65_535;

/** Puts lists of neighbours side by side. */
export function neighbourhood(lists: readonly (readonly number[])[], k: number): Neighbourhood {
  const neighbours = new Uint16Array(lists.length * k).fill(NOBODY);
  for (const [area, list] of lists.entries()) neighbours.set(list.slice(0, k), area * k);
  return { k, neighbours };
}

interface Slice {
  readonly columns: Columns;
  readonly values: Float64Array;
  readonly rule: SliceRule;
  /** Intervals of all areas, per number of members. */
  readonly intervals: Map<number, IntervalColumns>;
}

/**
 * Where every area stands among its neighbours. A neighbourhood belongs to one area and is not mutual, so there is no
 * division to walk: each has its own few others.
 *
 * Source: docs/methods/09-peers.md section 9.2.
 */
export function standAmongNeighbours(
  columns: Columns,
  values: Float64Array,
  { k, neighbours }: Neighbourhood,
  rule: SliceRule,
): StandingColumns {
  const areas = values.length;
  const standing = roomForStandings(areas, new Float64Array(areas).fill(Number.NaN));
  const slice = { columns, values, rule, intervals: new Map<number, IntervalColumns>() };
  for (let area = 0; area < areas; area += 1) {
    if (Number.isNaN(values[area]!)) continue;
    const others: number[] = [];
    for (let at = area * k; at < (area + 1) * k; at += 1) {
      const other = neighbours[at]!;
      if (other !== NOBODY && !Number.isNaN(values[other]!)) others.push(other);
    }
    if (others.length > 0) standAmong(slice, area, others, standing);
  }
  return standing;
}

function standAmong(slice: Slice, area: number, others: readonly number[], standing: StandingColumns): void {
  const { columns, values } = slice;
  let [above, under, below, equal] = [0, 0, 0, 1];
  for (const other of others) {
    above += columns.numerators[other]!;
    under += columns.denominators[other]!;
    if (values[other]! < values[area]!) below += 1;
    else if (values[other] === values[area]) equal += 1;
  }
  const sorted = others.map((other) => values[other]!).sort((a, b) => a - b);
  standing.contributing[area] = others.length;
  standing.mean[area] = above / under;
  standing.lowerQuartile[area] = quantile(sorted, 0.25)!;
  standing.median[area] = quantile(sorted, 0.5)!;
  standing.upperQuartile[area] = quantile(sorted, 0.75)!;
  standing.percentile[area] = ((below + equal / 2) / (others.length + 1)) * 100;
  rankAmong(slice, area, others, standing);
}

function rankAmong(slice: Slice, area: number, others: readonly number[], standing: StandingColumns): void {
  const intervals = intervalsFor(slice, others.length + 1);
  if (intervals === undefined) return;
  const { lower, upper } = intervals;
  let [surelyHigher, surelyLower] = [0, 0];
  for (const other of others) {
    if (lower[other]! > upper[area]!) surelyHigher += 1;
    if (upper[other]! < lower[area]!) surelyLower += 1;
  }
  const [ahead, behind] = slice.rule.highestFirst ? [surelyHigher, surelyLower] : [surelyLower, surelyHigher];
  standing.best[area] = 1 + ahead;
  standing.worst[area] = others.length + 1 - behind;
}

/** Intervals at the joint level of so many members: made once for all areas that have as many. */
function intervalsFor({ columns, rule, intervals }: Slice, members: number): IntervalColumns | undefined {
  if (rule.method === 'ratio') return undefined;
  const found = intervals.get(members);
  if (found !== undefined) return found;
  const column = rule.method === 'share' ? wilsonColumn : rateColumn;
  const made = column(columns, deviateFor(members), roomForIntervals(columns.numerators.length));
  intervals.set(members, made);
  return made;
}
