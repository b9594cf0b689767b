import type { Bilingual } from './bilingual.ts';
import type { Unit } from './measure.ts';

/** Whether a higher value is better, a lower one, or neither. */
export type Direction = 'higher' | 'lower' | 'none';

/**
 * How an indicator is computed (docs/methods/README.md).
 * share: x of n, x part of n. rate: events over the people at risk. ratio: one count per another. count: only shown.
 */
export type Method = 'share' | 'rate' | 'ratio' | 'count';

/** A denominator: measures added up, taken at the end, or as the mean of opening and closing stock. */
export interface Denominator {
  readonly measures: readonly string[];
  readonly taken: 'same-period' | 'mean-of-opening-and-closing';
}

/** Another measure that passes for this indicator under the same name, and must not. */
export interface Lookalike {
  readonly numerator: string;
  readonly denominator: string;
}

/** What is compared: computed by the platform from measures, never typed in. */
export interface Indicator {
  readonly code: string;
  readonly slug: string;
  readonly label: Bilingual;
  /** One sentence in plain words. */
  readonly explanation: Bilingual;
  /** What this figure does not say. */
  readonly caution: Bilingual;
  readonly method: Method;
  readonly numerator: readonly string[];
  readonly denominator: Denominator | undefined;
  readonly unit: Unit;
  readonly direction: Direction;
  /** Codes of the profile questions whose answers must be equal before values may be compared. */
  readonly profileQuestions: readonly string[];
  readonly lookalikes: readonly Lookalike[];
  /**
   * Dimensions of the composition that is taken into account, best first: the first that enough municipalities delivered
   * counts. Absent: no case mix.
   */
  readonly caseMix?: readonly string[] | undefined;
}

/** Whether the denominator is the mean of the stocks at the opening and at the closing of the quarter. */
export function takesMean({ denominator }: Pick<Indicator, 'denominator'>): boolean {
  return denominator?.taken === 'mean-of-opening-and-closing';
}
