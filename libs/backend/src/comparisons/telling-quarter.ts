import type { Quarter } from '@ijkpunt/model';

/** How many deliveries of a quarter were accepted. */
export interface QuarterDeliveries {
  readonly quarter: Quarter;
  readonly deliveries: number;
}

/** A quarter with so many of the deliveries of the fullest is no longer one that has only just begun. */
const ENOUGH = 0.5;

/**
 * The quarter that tells most: the newest that is published, for that is what people know; without one the newest that is not
 * nearly empty. Undefined when nothing was accepted.
 *
 * @param quarters oldest first
 * @param published left out by who looks before anything is published
 */
export function tellingQuarter(
  quarters: readonly QuarterDeliveries[],
  published: ReadonlySet<Quarter> = new Set(),
): Quarter | undefined {
  const enough = ENOUGH * Math.max(...quarters.map(({ deliveries }) => deliveries));
  const newest =
    quarters.findLast(({ quarter }) => published.has(quarter)) ??
    quarters.findLast(({ deliveries }) => deliveries >= enough);
  return newest?.quarter;
}
