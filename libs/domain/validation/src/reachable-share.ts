import { decimalsOf } from '@ijkpunt/model';

/** Whether a rounded percentage can come from a whole number of the base, and which whole numbers lie nearest. */
export interface Reach {
  readonly reachable: boolean;
  readonly below: number;
  readonly above: number;
}

/**
 * Tells whether some whole number of the base, divided by it and rounded as the percentage is written, gives that
 * percentage (rule V10). 53% of 61 is reached by none: 32 gives 52.46, 33 gives 54.10. A half may have been rounded
 * either way: 12.5 is 12 for one and 13 for another. More than 100% is reached by none.
 *
 * @param percentage as written, 0 or more
 * @param base whole number above 0
 */
export function shareReach(percentage: number, base: number): Reach {
  const scale = 10 ** decimalsOf(percentage);
  const below = Math.min(base, Math.floor((percentage / 100) * base + 1e-9));
  const above = Math.min(base, below + 1);
  const gives = (count: number): boolean => Math.abs((count * 100) / base - percentage) * scale <= 0.5 + 1e-6;
  return { reachable: gives(below) || gives(above), below, above };
}
