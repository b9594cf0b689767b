/**
 * Two limits around an estimate, in the unit of the estimate. Always `lower <= upper`.
 *
 * What the limits mean and what they do not mean is set out in docs/methods/01-shares-and-intervals.md section 1.1.
 */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Standard normal deviate of a two-sided 95% interval, at full precision (docs/methods/01-shares-and-intervals.md section 1.2). */
export const Z95 = 1.959963984540054;

/** Standard normal deviate of a two-sided 99.8% interval, at full precision (docs/methods/01-shares-and-intervals.md section 1.2). */
export const Z998 = 3.090232306167813;
