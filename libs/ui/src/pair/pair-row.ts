import type { Measured } from '../chart/standing.ts';

/** One municipality of a comparison. */
export interface PairRow extends Measured {
  readonly name: string;
}
