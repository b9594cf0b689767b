import type { Benchmark, Dimension, Measure, Observation, Quarter } from '@ijkpunt/model';

/** An accepted delivery of the same municipality for an earlier quarter, on today's boundaries. */
export interface PastQuarter {
  readonly quarter: Quarter;
  readonly observations: readonly Observation[];
}

/** What another reporter of the same municipality delivered for the same round. */
export interface OtherPart {
  readonly part: string;
  readonly fileName: string;
  readonly observations: readonly Observation[];
}

/** What a delivery is checked against. */
export interface CheckContext {
  readonly benchmark: Benchmark;
  readonly quarter: Quarter;
  /** Accepted deliveries for earlier quarters, oldest first, never the quarter itself. Rules V16 and V17 need them. */
  readonly past?: readonly PastQuarter[] | undefined;
  /** What the other reporters of this municipality delivered for this round (V25). */
  readonly parts?: readonly OtherPart[] | undefined;
  /** Codes of the measures that this part is responsible for; all when absent (V26). */
  readonly responsibility?: readonly string[] | undefined;
}

/** A delivery with all that a rule may look at. */
export interface Delivered {
  readonly observations: readonly Observation[];
  readonly quarter: Quarter;
  readonly past: readonly PastQuarter[];
  readonly parts: readonly OtherPart[];
  /** Absent: responsible for every measure. */
  readonly responsibility: readonly string[] | undefined;
  readonly threshold: number;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
}
