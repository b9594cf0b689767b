import {
  shifted,
  type Indicator,
  type IndicatorValue,
  type MunicipalityCode,
  type Quarter,
  type RefusedValue,
} from '@ijkpunt/model';

/** A count that a value shows, or that follows from it: of which measure, and of where and when. */
export interface ShownCount {
  /** Measure code; codes joined by + when only their sum is known. */
  readonly measure: string;
  readonly place: string;
  readonly value: number;
  readonly countsPeople: boolean;
}

/** Where a value stands: one indicator of one municipality in one quarter. */
export interface Standing {
  readonly indicator: Indicator;
  readonly quarter: Quarter;
  readonly municipality: MunicipalityCode;
  readonly value: IndicatorValue;
}

/** Names a count among all counts of a release. */
export function nameOf({ measure, place }: Pick<ShownCount, 'measure' | 'place'>): string {
  return `${measure}@${place}`;
}

/** All counts that a value shows or lets follow. A stock with which a quarter opened is the closing one of the quarter before. */
export function countsIn(standing: Standing): readonly ShownCount[] {
  const { indicator, quarter, municipality, value } = standing;
  const here = `${municipality}/${quarter}`;
  if (value.kind === 'missing') return [];
  if (value.kind === 'refused')
    return refusedCounts(indicator, value).map((count) => ({ ...count, place: here }));
  const { ingredients = [] } = value;
  return ingredients.map(({ measure, taken, of = municipality, value: count, countsPeople }) => {
    // The stock of a predecessor is the one that it closed with itself, and may stand in figures of its own.
    const place = taken === 'opening' ? `${of}/${shifted(quarter, -1)}` : here;
    return { measure, place, value: count, countsPeople };
  });
}

/** A refused value names its measures in a row: first those of the numerator, then those of the denominator. */
function refusedCounts(
  indicator: Indicator,
  { measures, reasons, numerator, denominator }: RefusedValue,
): readonly Omit<ShownCount, 'place'>[] {
  const isLookalike = reasons.some(({ code }) => code === 'other-measure');
  const above = isLookalike ? 1 : indicator.numerator.length;
  return [
    { measure: measures.slice(0, above).join('+'), value: numerator },
    { measure: measures.slice(above).join('+'), value: denominator },
  ].flatMap(({ measure, value }) => (value === undefined ? [] : [{ measure, value, countsPeople: true }]));
}
