import type { Bilingual, CountedFigure, WithheldValue } from '@ijkpunt/model';

/** One category of a breakdown, with its value. */
export interface PageCategory {
  readonly code: string;
  readonly label: Bilingual;
  readonly value: CountedFigure | WithheldValue;
}

/** An indicator by the categories of one dimension: of the nation, or of one municipality. */
export interface PageBreakdown {
  readonly dimension: { readonly code: string; readonly label: Bilingual };
  readonly categories: readonly PageCategory[];
}
