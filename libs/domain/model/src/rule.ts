import type { Bilingual } from './bilingual.ts';
import type { Asks } from './finding.ts';

/** Which cells a rule means: a measure, its total or one category of a dimension. */
export interface CellPattern {
  readonly measure: string;
  readonly dimension?: string | undefined;
  readonly category?: string | undefined;
}

interface RuleBase {
  /** Number in the catalogue, such as V05. */
  readonly code: string;
  readonly asks: Asks;
  readonly label: Bilingual;
}

/** A measure's categories of one dimension add up to its total (V01, V05, V06, V07). */
export interface CategoriesAddUp extends RuleBase {
  readonly kind: 'categories-add-up';
  readonly measure: string;
  readonly dimension: string;
}

/** Figures of parts of the period add up to the figure of the whole period (V02, V03). */
export interface PeriodsAddUp extends RuleBase {
  readonly kind: 'periods-add-up';
  readonly measure: string;
}

/** Measures add up to another measure (V04). */
export interface MeasuresAddUp extends RuleBase {
  readonly kind: 'measures-add-up';
  readonly total: string;
  readonly parts: readonly string[];
}

/** A part is not larger than the whole it belongs to (V08). */
export interface PartOfWhole extends RuleBase {
  readonly kind: 'part-of-whole';
  readonly part: CellPattern;
  readonly whole: CellPattern;
}

/** Rules that hold for every measure and have no settings. */
export interface GeneralRule extends RuleBase {
  readonly kind:
    | 'shares-add-up'
    | 'share-reachable'
    | 'same-unit'
    | 'period-is-the-span'
    | 'well-formed'
    | 'blank-needs-reason'
    | 'small-count';
}

/** A validation rule: content of the catalogue, not code. */
export type ValidationRule = CategoriesAddUp | PeriodsAddUp | MeasuresAddUp | PartOfWhole | GeneralRule;
