import type { CaseMix, GroupKind, Position } from './standing.ts';
import type { Quarter } from './quarter.ts';

/** A count as it went into a value. */
export interface ExplainedCount {
  /** Measure code; codes joined by + when their sum went in. */
  readonly measure: string;
  readonly value: number;
}

/**
 * One step of a calculation with its numbers filled in, so that someone with a calculator comes to the same. Each kind has
 * a sentence in the web.
 */
export type ExplainStep =
  /** The numerator as counted. */
  | { readonly kind: 'numerator'; readonly measures: readonly string[]; readonly value: number }
  /** The denominator as counted on the last day, or over the quarter. */
  | { readonly kind: 'denominator'; readonly measures: readonly string[]; readonly value: number }
  /** Mean of the stock at the beginning (of each predecessor one) and at the end; counts absent where only the mean is known. */
  | {
      readonly kind: 'mean-of-stocks';
      readonly measures: readonly string[];
      readonly opening: readonly number[];
      readonly closing: number | undefined;
      readonly value: number;
    }
  | {
      readonly kind: 'division';
      readonly numerator: number;
      readonly denominator: number;
      readonly value: number;
    }
  /** Wilson: (2x + z²) / (2(n + z²)), minus and plus z √(z² + 4x(1 − x/n)) / (2(n + z²)). */
  | {
      readonly kind: 'wilson';
      readonly x: number;
      readonly n: number;
      readonly z: number;
      readonly centre: number;
      readonly half: number;
      readonly lower: number;
      readonly upper: number;
    }
  /** Limits of the count by Byar, or exact ones, then divided by the denominator. */
  | {
      readonly kind: 'byar' | 'exact-poisson';
      readonly x: number;
      readonly n: number;
      readonly z: number;
      readonly lowerCount: number;
      readonly upperCount: number;
      readonly lower: number;
      readonly upper: number;
    }
  | {
      readonly kind: 'group';
      readonly group: GroupKind;
      readonly contributing: number;
      readonly mean: number;
      readonly distance: number;
      readonly lower: number;
      readonly upper: number;
      readonly position: Position;
    }
  | ({ readonly kind: 'case-mix' } & CaseMix)
  /** Four quarters: the numerators added up, the denominators averaged. */
  | {
      readonly kind: 'rolling-year';
      readonly quarters: readonly {
        readonly quarter: Quarter;
        readonly numerator: number;
        readonly denominator: number | undefined;
      }[];
      readonly numerator: number;
      readonly denominator: number | undefined;
      readonly value: number;
    };
