import type { IndicatorBlock, PageGroups } from '@ijkpunt/contract';
import type { Wording } from '../values/figure-in-words.ts';

/** One indicator of one municipality, with the words it is told in. */
export interface IndicatorWords {
  readonly name: string;
  readonly slug: string;
  readonly block: IndicatorBlock;
  readonly wording: Wording;
  /** The groups that the municipality is compared with; absent where none are known. */
  readonly groups?: PageGroups | undefined;
}
