/**
 * Why a figure is not given. The reason is part of the figure: a reader is told, never left with an empty place.
 *
 * The form of the whole room (docs/methods/README.md section 0.3): a function with one possible reason returns
 * `undefined`, and its comment says which; a function with several returns an {@link Outcome}.
 */
export type NotGiven =
  | 'all-counted'
  | 'empty-stratum'
  | 'fewer-than-five-periods'
  | 'fewer-than-ten-areas'
  | 'fewer-than-ten-events'
  | 'gap-between-periods'
  | 'missing-value'
  | 'no-denominator'
  | 'no-expected-events'
  | 'no-strata'
  | 'no-width'
  | 'none-counted'
  | 'overlapping-periods'
  | 'too-short-history'
  | 'zero-on-log-scale';

/** A figure, or the reason why there is none. */
export type Outcome<T> =
  { readonly given: true; readonly value: T } | { readonly given: false; readonly why: NotGiven };

/** Wraps a figure that can be given. */
export function given<T>(value: T): Outcome<T> {
  return { given: true, value };
}

/** States that a figure cannot be given, and why. */
export function notGiven(why: NotGiven): { readonly given: false; readonly why: NotGiven } {
  return { given: false, why };
}
