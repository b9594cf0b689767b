import type {
  Indicator,
  IndicatorValue,
  MeasuresAddUp,
  MunicipalityCode,
  PartOfWhole,
  Quarter,
  TotalKind,
} from '@ijkpunt/model';

/** One indicator in one quarter, before disclosure control. */
export interface OpenSlice {
  readonly indicator: Indicator;
  readonly quarter: Quarter;
  readonly values: readonly { readonly municipality: MunicipalityCode; readonly value: IndicatorValue }[];
}

/** The counts of one category of a breakdown: of those municipalities whose categories add up to their whole. */
export interface OpenCategory {
  readonly indicator: Indicator;
  readonly quarter: Quarter;
  readonly dimension: string;
  readonly category: string;
  readonly counts: readonly {
    readonly municipality: MunicipalityCode;
    readonly numerator: number;
    readonly denominator: number;
    /** What the denominator is the mean of, where it is one; without them it is not told. */
    readonly stocks?: { readonly opening: number; readonly closing: number } | undefined;
  }[];
}

/** Municipalities of which a total is told: the nation, a labour-market region. */
export interface OpenGroup {
  readonly kind: TotalKind;
  readonly code: string;
  readonly municipalities: readonly MunicipalityCode[];
}

/** Someone who sees the exact figures of some municipalities: each municipality itself, and who delivers for several. */
export interface Insider {
  readonly name: string;
  readonly municipalities: readonly MunicipalityCode[];
}

/** What a municipality does not want to be seen by others, of one indicator or of all. */
export interface Withholding {
  readonly municipality: MunicipalityCode;
  /** Absent: all indicators. */
  readonly indicator?: string | undefined;
}

/** A release before disclosure control: everything that is to stand side by side. */
export interface OpenRelease {
  readonly threshold: number;
  readonly slices: readonly OpenSlice[];
  readonly categories: readonly OpenCategory[];
  /** Measures that are part of another: the rest of the whole is a count too. */
  readonly nested: readonly PartOfWhole[];
  /** Measures that add up to another: what none of them counts is a count too. */
  readonly sums: readonly MeasuresAddUp[];
  readonly groups: readonly OpenGroup[];
  readonly insiders: readonly Insider[];
  readonly withheld: readonly Withholding[];
}
