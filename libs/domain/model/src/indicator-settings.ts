import type { Bilingual } from './bilingual.ts';
import type { Direction } from './indicator.ts';

/**
 * What of an indicator is kept by hand: its words, and what its values mean. What it is divided by what stays with the
 * content that is shipped, for a formula is held by golden vectors.
 */
export interface IndicatorSettings {
  readonly label: Bilingual;
  /** One sentence in plain words. */
  readonly explanation: Bilingual;
  /** What this figure does not say. */
  readonly caution: Bilingual;
  /** Words by which it is found too, whatever the language of who searches. */
  readonly searchWords: readonly string[];
  readonly direction: Direction;
  /** Codes of the questions whose answers must be equal before values may be compared. */
  readonly profileQuestions: readonly string[];
  /** Whether it is in the benchmark at all: what is not, is neither computed nor shown. */
  readonly shown: boolean;
}

/** Whether two settings mean the same, whatever their words: then no figure and no verdict differs. */
export function meansTheSame(one: IndicatorSettings, other: IndicatorSettings): boolean {
  const meaningOf = ({ direction, profileQuestions, shown }: IndicatorSettings): string =>
    JSON.stringify([direction, profileQuestions.toSorted(), shown]);
  return meaningOf(one) === meaningOf(other);
}
