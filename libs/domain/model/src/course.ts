import type { MissingValue, RefusedValue, IndicatorFigure, WithheldValue } from './published.ts';
import type { Quarter } from './quarter.ts';

/** A value in one of the forms in which it is read: computed, or published. */
export type ValueInTime = IndicatorFigure | RefusedValue | MissingValue | WithheldValue;

/** Values of one municipality on one indicator, by quarter; a quarter that is not in it was not delivered. */
export type Series = ReadonlyMap<Quarter, ValueInTime>;

/** What five years in a row say. Whether rising is good is the indicator's direction, applied afterwards. */
export type TrendDirection = 'increasing' | 'decreasing' | 'no significant change';

/** Why five years say nothing. */
export const WHY_NO_TREND = [
  'all-counted',
  'fewer-than-five-periods',
  'gap-between-periods',
  'missing-value',
  'no-denominator',
  'no-width',
  'none-counted',
  'not-tested',
  'overlapping-periods',
] as const;
export type WhyNoTrend = (typeof WHY_NO_TREND)[number];

/** A trend over five years, or the reason why there is none. */
export type TrendOverYears =
  | {
      readonly kind: 'tested';
      readonly direction: TrendDirection;
      readonly chi2: number;
      readonly p: number;
      /** First and last of the five quarters that stand for their year. */
      readonly from: Quarter;
      readonly until: Quarter;
    }
  | { readonly kind: 'none'; readonly why: WhyNoTrend };

/** The line of recent quarters described, without significance: change of the value per quarter. */
export interface LineOfQuarters {
  readonly slope: number;
  readonly from: Quarter;
  readonly until: Quarter;
  /** Quarters with a value, of those between first and last. */
  readonly quarters: number;
}

/** How a value went: derived from the own figures alone. */
export interface Course {
  /** Four quarters together; absent for a stock, which is not added up over time. */
  readonly rollingYear: ValueInTime | undefined;
  readonly trend: TrendOverYears;
  readonly line: LineOfQuarters | undefined;
}

/** How a value of one municipality differs from an earlier one of its own. */
export interface ValueChange {
  /** The later value minus the earlier. */
  readonly difference: number;
  /** The definition changed in between: the difference is partly of that. */
  readonly broken: boolean;
}

/** How far a figure may still change: usual relative change of figures that were revised. */
export type RevisionBand =
  | {
      readonly kind: 'band';
      /** Revised figures that it is made of: at least 8. */
      readonly revisions: number;
      readonly median: number;
      readonly lower: number;
      readonly upper: number;
    }
  | { readonly kind: 'too-few'; readonly revisions: number };

/** Where a value usually ends when it is revised, in its own unit. */
export interface RevisedRange {
  readonly lower: number;
  readonly upper: number;
}

/** After how many quarters a figure was looked at again. */
export type RevisionAge = 1 | 2 | 4;
export const REVISION_AGES: readonly RevisionAge[] = [1, 2, 4];
