import type { IndicatorPage } from '@ijkpunt/contract';
import { shifted } from '@ijkpunt/model';
import { changeBetween } from '@ijkpunt/statistics';
import { NOT_DELIVERED, type IndexedSlice } from './figures-index.ts';

type Section = IndicatorPage['sections'][number];

/** Rows with what each was a year earlier, where the same quarter of that year has a figure at all. */
export function withYearBefore(
  rows: Section['rows'],
  latest: IndexedSlice,
  slices: readonly IndexedSlice[],
): Pick<Section, 'rows' | 'yearBefore'> {
  const wanted = shifted(latest.quarter, -4);
  const then = slices.find(({ quarter }) => quarter === wanted);
  if (then === undefined || then.values.every(({ value }) => value.kind !== 'figure')) return { rows };
  const seen = rows.map((row) => {
    const before = then.byMunicipality.get(row.municipality.code) ?? NOT_DELIVERED;
    return { ...row, before, change: changeBetween(before, row.value) };
  });
  return { rows: seen, yearBefore: wanted };
}
