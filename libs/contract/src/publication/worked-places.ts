import type { CountOf, Limits } from './worked-figures.ts';

/** Quartiles of a short list. */
export interface WorkedCutPoints {
  readonly values: readonly number[];
  readonly cuts: readonly {
    readonly share: number;
    readonly position: number;
    /** The whole steps of the position. */
    readonly whole: number;
    readonly below: number;
    readonly above: number;
    readonly value: number;
  }[];
}

/** Areas by rank and group; an area without a value has neither. */
export interface WorkedGroups {
  readonly groups: number;
  readonly present: number;
  readonly areas: readonly {
    readonly value: number | undefined;
    readonly rank: number | undefined;
    readonly group: number | undefined;
  }[];
}

export interface WorkedPercentile {
  readonly values: readonly number[];
  readonly value: number;
  readonly below: number;
  readonly equal: number;
  readonly rank: number;
}

export interface WorkedRange {
  readonly best: number;
  readonly worst: number;
  readonly distinguishable: boolean;
}

/** Places with the range that chance leaves them: each for itself, and all at once. */
export interface WorkedRanks {
  /** Level that each interval needs for the list to hold together. */
  readonly level: number;
  readonly z: number;
  readonly areas: readonly (CountOf & {
    readonly share: number;
    readonly rank: number;
    readonly apart: Limits & WorkedRange;
    readonly together: Limits & WorkedRange;
  })[];
}

/** Adjusted p-values of a list, from small to large. */
export interface WorkedScreening {
  readonly tests: readonly {
    readonly p: number;
    readonly place: number;
    readonly times: number;
    readonly adjusted: number;
  }[];
  readonly below: number;
  /** How many come on the list, and how many would without adjusting. */
  readonly listed: number;
  readonly listedBare: number;
}

/** Municipalities with their traits; the first is the one that neighbours are sought for. */
export interface WorkedNeighbours {
  readonly k: number;
  /** Per trait how it is spread, and what it is for the first and for the second. */
  readonly traits: readonly {
    readonly mean: number;
    readonly deviation: number;
    readonly own: number;
    readonly score: number;
    readonly otherScore: number;
  }[];
  /** Between the first and the second. */
  readonly distance: number;
  readonly areas: readonly {
    readonly traits: readonly number[];
    readonly scores: readonly number[];
    readonly distance?: number | undefined;
    readonly place?: number | undefined;
  }[];
}
