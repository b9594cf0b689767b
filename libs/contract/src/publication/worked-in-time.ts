/** Four quarters as one value. */
export interface WorkedYear {
  readonly quarters: readonly { readonly numerator: number; readonly denominator: number }[];
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** How much figures changed that were revised, and what is usual. */
export interface WorkedBand {
  /** First value, later value and relative change, in order of change. */
  readonly revisions: readonly { readonly first: number; readonly later: number; readonly change: number }[];
  readonly fewest: number;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}
