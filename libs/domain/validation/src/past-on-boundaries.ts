import {
  figure,
  keyOf,
  leastExact,
  missing,
  periodOf,
  type Cell,
  type IsoDate,
  type Observation,
  type Quarter,
} from '@ijkpunt/model';
import type { PastQuarter } from './check-context.ts';

/** A municipality that became part of the one at hand. */
export interface Joined {
  /** CBS code of the municipality that ended. */
  readonly municipality: string;
  /** First day on which it was part of the other. */
  readonly on: IsoDate;
  /** The other existed before, under the code it still has; without it, the other began on that day. */
  readonly intoExisting: boolean;
}

/** What one municipality had accepted for one quarter. */
export interface AcceptedQuarter extends PastQuarter {
  readonly municipality: string;
  /** The figures are of today's area already: the sum was taken over. */
  readonly whole?: boolean;
}

/**
 * Codes of the municipalities whose area together was, in a quarter, the area of the municipality today.
 *
 * A municipality that joined on the first day of a quarter delivers nothing for it any more.
 */
export function areaIn(quarter: Quarter, municipality: string, joined: readonly Joined[]): readonly string[] {
  const { end } = periodOf(quarter);
  const apart = joined.filter(({ on }) => on > end);
  if (apart.length === 0) return [municipality];
  const existed = apart.every(({ intoExisting }) => intoExisting) ? [municipality] : [];
  return [...existed, ...apart.map((each) => each.municipality)].toSorted();
}

/**
 * The accepted quarters of an area on the boundaries of today, oldest first. A quarter in which one of the municipalities
 * that it consisted of has nothing accepted is left out: a sum of the others would pass for the whole.
 */
export function onTodaysBoundaries(
  accepted: readonly AcceptedQuarter[],
  municipality: string,
  joined: readonly Joined[],
): readonly PastQuarter[] {
  const quarters = [...new Set(accepted.map(({ quarter }) => quarter))].toSorted();
  return quarters.flatMap((quarter) => {
    const area = areaIn(quarter, municipality, joined);
    const own = accepted.find((one) => one.quarter === quarter && one.municipality === municipality);
    // Who began with the merger cannot have delivered for anything but the whole.
    if (own !== undefined && (own.whole === true || !area.includes(municipality)))
      return [{ quarter, observations: own.observations }];
    const parts = area.map((code) =>
      accepted.find((one) => one.quarter === quarter && one.municipality === code),
    );
    const there = parts.filter((part) => part !== undefined);
    if (there.length < parts.length) return [];
    return [{ quarter, observations: sumOfDeliveries(there.map(({ observations }) => observations)) }];
  });
}

/**
 * Adds up deliveries of municipalities, cell by cell. A cell that one of them does not have, or has no figure for, is a gap
 * in the sum; shares are not added up and are left out. One delivery is returned as it is.
 */
export function sumOfDeliveries(deliveries: readonly (readonly Observation[])[]): readonly Observation[] {
  const [only, ...others] = deliveries;
  if (only === undefined || others.length === 0) return only ?? [];
  const cells = new Map<string, Observation[]>();
  for (const observation of deliveries.flat().filter(({ unit }) => unit !== 'percent')) {
    const key = `${keyOf(observation)}|${observation.unit}`;
    cells.set(key, [...(cells.get(key) ?? []), observation]);
  }
  return [...cells.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ ...first, cell: sumOfCells(group, deliveries.length), line: 0, note: '' }];
  });
}

function sumOfCells(group: readonly Observation[], deliveries: number): Cell {
  if (group.length < deliveries) return missing('not-delivered');
  return group
    .map(({ cell }) => cell)
    .reduce((sum, cell) => {
      if (sum.kind === 'missing') return sum;
      if (cell.kind === 'missing') return cell;
      return figure(sum.value + cell.value, leastExact(sum.precision, cell.precision));
    });
}
