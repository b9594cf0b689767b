import type { Indicator, IndicatorValue, MunicipalityCode, PartOfWhole, Quarter } from '@ijkpunt/model';

/** One indicator in one quarter, before disclosure control. */
export interface OpenSlice {
  readonly indicator: Indicator;
  readonly quarter: Quarter;
  readonly values: readonly { readonly municipality: MunicipalityCode; readonly value: IndicatorValue }[];
}

/** A release before disclosure control: totals only, no breakdown. */
export interface OpenRelease {
  readonly threshold: number;
  readonly slices: readonly OpenSlice[];
  /** Measures that are part of another: the rest of the whole is a count too. */
  readonly nested: readonly PartOfWhole[];
}
