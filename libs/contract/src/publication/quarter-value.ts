import type { PublishedValue, Quarter, RevisedRange } from '@ijkpunt/model';

/** A value beside the quarter it belongs to. */
export interface QuarterValue {
  readonly quarter: Quarter;
  readonly value: PublishedValue;
  /** Where the value usually ends when it is revised; only of a provisional figure, once enough of them were. */
  readonly revised?: RevisedRange | undefined;
}
