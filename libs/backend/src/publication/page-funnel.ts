import type { IndicatorPage } from '@ijkpunt/contract';
import type { Indicator } from '@ijkpunt/model';
import { comparedBy, funnelLines } from '@ijkpunt/statistics';
import type { FiguresIndex, IndexedSlice } from './figures-index.ts';
import type { PublicStandings } from './public-standings.ts';

/** The funnel of all shown values of a slice; undefined for counts and ratios, and for too few. */
export function pageFunnel(
  index: FiguresIndex,
  indicator: Indicator,
  slice: IndexedSlice,
  standings: PublicStandings | undefined,
): IndicatorPage['sections'][number]['funnel'] {
  const method = comparedBy(indicator);
  if (method === undefined || method === 'ratio' || standings === undefined) return undefined;
  const members = slice.values.flatMap(({ value }) =>
    value.kind === 'figure' && value.denominator !== undefined
      ? [{ numerator: value.numerator, denominator: value.denominator }]
      : [],
  );
  const lines = funnelLines(method, members);
  return lines === undefined ? undefined : { lines, places: standings.funnelPlaces(index, indicator, slice) };
}
