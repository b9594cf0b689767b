import type { IndicatorBlock } from '@ijkpunt/contract';
import type { Wording } from '../values/figure-in-words.ts';

/** One indicator of one municipality, with the words it is told in. */
export interface IndicatorWords {
  readonly name: string;
  readonly slug: string;
  readonly block: IndicatorBlock;
  readonly wording: Wording;
}
