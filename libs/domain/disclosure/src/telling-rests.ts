import type { MunicipalityCode, PartOfWhole, Quarter } from '@ijkpunt/model';
import type { OpenSlice } from './protect.ts';
import { isSmall } from './small-counts.ts';

/** Names one municipality's cell of a measure in a quarter. */
export function cellKey(measure: string, quarter: Quarter, municipality: MunicipalityCode): string {
  return `${measure}/${quarter}/${municipality}`;
}

/**
 * Cells that may not be shown beside their whole, because whole minus part is a small count: the people of one measure
 * who are not in another, whichever indicators the two stand in.
 *
 * Source: docs/methods/11-disclosure.md.
 */
export function tellingRests(
  slices: readonly OpenSlice[],
  nested: readonly PartOfWhole[],
  threshold: number,
): ReadonlySet<string> {
  const counts = countsOf(slices);
  const telling = new Set<string>();
  for (const { part, whole } of nested) {
    for (const [place, cells] of counts) {
      const inPart = cells.get(part.measure);
      const inWhole = cells.get(whole.measure);
      if (inPart === undefined || inWhole === undefined || !isSmall(inWhole - inPart, threshold)) continue;
      telling.add(`${part.measure}/${place}`);
    }
  }
  return telling;
}

/** All counts that the release would show or let be derived, by quarter and municipality. */
function countsOf(slices: readonly OpenSlice[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { quarter, values } of slices) {
    for (const { municipality, value } of values) {
      if (value.kind !== 'figure' || value.ingredients === undefined) continue;
      const place = `${quarter}/${municipality}`;
      const cells = counts.get(place) ?? new Map<string, number>();
      for (const ingredient of value.ingredients) {
        if (ingredient.taken === 'in-quarter') cells.set(ingredient.measure, ingredient.value);
      }
      counts.set(place, cells);
    }
  }
  return counts;
}
