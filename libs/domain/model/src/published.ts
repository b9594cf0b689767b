import type { Missing } from './cell.ts';
import type { Reason } from './comparability.ts';
import type { Grade } from './profile.ts';
import type { MunicipalityCode } from './municipality.ts';
import type { Quarter } from './quarter.ts';

/** One count that went into a value. Who knows the value and the other counts, knows this one. */
export interface Ingredient {
  /** Measure code; codes joined by + when only their sum went in. */
  readonly measure: string;
  /** The count of the quarter itself, or the stock with which it opened: the closing stock of the quarter before. */
  readonly taken: 'in-quarter' | 'opening';
  /** Whose closing stock the opening one is, where it is of a predecessor; absent for one's own. */
  readonly of?: MunicipalityCode | undefined;
  readonly value: number;
  /** Whether people (or their benefits) were counted; posts were not. */
  readonly countsPeople: boolean;
}

/** A value of an indicator with the uncertainty that its counts leave. */
export interface IndicatorFigure {
  readonly kind: 'figure';
  readonly value: number;
  /** 95% interval; absent for a count and a ratio, which have none. */
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  /** What the value can be, where a count was rounded or approximate; absent when all were exact. No interval of chance. */
  readonly possible?: { readonly lower: number; readonly upper: number } | undefined;
  readonly numerator: number;
  readonly denominator?: number | undefined;
  /** The counts it was made of, for disclosure control; never published. */
  readonly ingredients?: readonly Ingredient[] | undefined;
  readonly grade: Exclude<Grade, 'C'>;
  readonly reasons: readonly Reason[];
}

/** What was delivered under the name of the indicator, and may not be compared. */
export interface RefusedValue {
  readonly kind: 'refused';
  readonly reasons: readonly Reason[];
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  /** Codes of the measures that numerator and denominator came from. */
  readonly measures: readonly string[];
}

/** A gap, and the measure that left it. */
export interface MissingValue extends Missing {
  readonly measure: string;
}

/** What the platform makes of one indicator of one municipality in one quarter. */
export type IndicatorValue = IndicatorFigure | RefusedValue | MissingValue;

/** Where a value stands among the comparable ones: competition ranks from best to worst case of its interval. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
  readonly of: number;
}

/** Quartiles of comparable values; absent when fewer than five municipalities contribute. */
export interface Distribution {
  readonly contributing: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
}

/** Not shown, because the count is small or could be computed back. */
export interface WithheldValue {
  readonly kind: 'withheld';
}

/** A value as the public may see it. */
export type PublishedValue =
  (IndicatorFigure & { readonly rank?: RankRange | undefined }) | RefusedValue | MissingValue | WithheldValue;

/** Of how many values there is what. */
export interface PublishedCounts {
  readonly shown: number;
  readonly refused: number;
  readonly withheld: number;
  readonly missing: number;
}

/** Counts published values by what they are. */
export function publishedCounts(values: readonly PublishedValue[]): PublishedCounts {
  const count = (kind: PublishedValue['kind']): number =>
    values.filter((value) => value.kind === kind).length;
  return {
    shown: count('figure'),
    refused: count('refused'),
    withheld: count('withheld'),
    missing: count('missing'),
  };
}

/** Kinds of groups of which a total is published. */
export const TOTAL_KINDS = ['nation', 'labour-market-region'] as const;
export type TotalKind = (typeof TOTAL_KINDS)[number];

/** What counts come to: of a group, or of a category of a breakdown. */
export interface CountedFigure {
  readonly kind: 'figure';
  readonly value: number;
  /** 95% interval; absent for a count and a ratio, which have none. */
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly numerator: number;
  readonly denominator?: number | undefined;
}

/** What all municipalities of a group come to that have a comparable figure, those included whose own is withheld. */
export interface PublishedTotal {
  readonly kind: TotalKind;
  readonly code: string;
  /** Of how many municipalities it is the total. */
  readonly contributing: number;
  readonly value: CountedFigure | WithheldValue;
}

/** One indicator in one quarter over all municipalities, as published. */
export interface PublishedSlice {
  readonly indicator: string;
  readonly quarter: Quarter;
  readonly distribution: Distribution | undefined;
  readonly values: readonly { readonly municipality: MunicipalityCode; readonly value: PublishedValue }[];
  /** Releases from before there were totals have none. */
  readonly totals?: readonly PublishedTotal[] | undefined;
}

/** One category of a breakdown of an indicator in one quarter, as published. */
export interface PublishedBreakdown {
  readonly indicator: string;
  readonly quarter: Quarter;
  readonly dimension: string;
  readonly category: string;
  /** Empty where too much would have to be hidden: then only the totals are told. */
  readonly values: readonly {
    readonly municipality: MunicipalityCode;
    readonly value: CountedFigure | WithheldValue;
  }[];
  readonly totals: readonly PublishedTotal[];
}
