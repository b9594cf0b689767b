import type { IndicatorPage } from '@ijkpunt/contract';
import type { Wording } from '../values/figure-in-words.ts';

/** One benchmark on an indicator's page. */
export type IndicatorSection = IndicatorPage['sections'][number];

/** A section with the words it is told in. */
export interface SectionWords {
  readonly section: IndicatorSection;
  readonly wording: Wording;
}
