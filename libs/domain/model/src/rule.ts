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

/**
 * Components that a source states explain a total, without being a partition of it: they may overlap, or leave someone
 * out (V13).
 */
export interface ComponentsExplain extends RuleBase {
  readonly kind: 'components-explain';
  readonly measure: string;
  readonly dimension: string;
  /** Measure whose total they explain; the measure itself when absent. */
  readonly total?: string | undefined;
}

/** A stock is the stock of the quarter before, with what came in and without what went out (V16). Measures of a quarter. */
export interface StockBridge extends RuleBase {
  readonly kind: 'stock-bridge';
  readonly stock: string;
  readonly inflow: readonly string[];
  readonly outflow: readonly string[];
}

/** A figure resembles the municipality's own earlier quarters (V17). */
export interface OwnHistory extends RuleBase {
  readonly kind: 'own-history';
  /** The measures that are judged; all when absent. */
  readonly measures?: readonly string[] | undefined;
  /** Measures that peak each year: compared with the same quarter of earlier years. */
  readonly seasonal?: readonly string[] | undefined;
}

/** Groups together are not larger than the population of another set, counted elsewhere or by other people (V21). */
export interface SubPopulation extends RuleBase {
  readonly kind: 'sub-population';
  readonly parts: readonly string[];
  readonly whole: string;
}

/** A figure lies between two bounds, both included; a bound that is absent does not bind. */
export interface Range extends RuleBase {
  readonly kind: 'range';
  readonly cell: CellPattern;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Measures that mean something only beside each other: all have a figure, or none has. */
export interface BothOrNeither extends RuleBase {
  readonly kind: 'both-or-neither';
  readonly measures: readonly string[];
}

/** Rules that hold for every measure and have no settings. */
export interface GeneralRule extends RuleBase {
  readonly kind:
    | 'shares-add-up'
    | 'share-reachable'
    | 'same-unit'
    | 'period-is-the-span'
    | 'period-inside'
    | 'note-agrees'
    | 'well-formed'
    | 'blank-needs-reason'
    | 'small-count';
}

/** A validation rule: content of the catalogue, not code. */
export type ValidationRule =
  | CategoriesAddUp
  | PeriodsAddUp
  | MeasuresAddUp
  | PartOfWhole
  | ComponentsExplain
  | StockBridge
  | OwnHistory
  | SubPopulation
  | Range
  | BothOrNeither
  | GeneralRule;
